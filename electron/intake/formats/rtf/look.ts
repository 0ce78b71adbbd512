/** How a stretch of text looks, as far as an article keeps it. Never changed: a new look is a new value. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly strike: boolean
  readonly script: '' | 'sub' | 'sup'
  /** `\v`: nobody sees it. */
  readonly isHidden: boolean
  /** `\deleted`: somebody took it out while Word was watching. */
  readonly isDeleted: boolean
  readonly font: number
}

/** What a paragraph is, besides its text. */
export interface Shape {
  /** Number of its style; 0 is the normal one. */
  readonly style: number
  /** 0 to 8, or null for running text. */
  readonly outline: number | null
  /** Number of its list, 0 for none, and its level in it from 0. */
  readonly list: number
  readonly level: number
  /** What `\pn`, the older way of lists, says of it. */
  readonly plain: '' | 'bullet' | 'number'
  readonly indent: number
  readonly isInTable: boolean
}

export const plainLook = (font: number): Look => ({
  bold: false,
  italic: false,
  strike: false,
  script: '',
  isHidden: false,
  isDeleted: false,
  font,
})

export const PLAIN_SHAPE: Shape = {
  style: 0,
  outline: null,
  list: 0,
  level: 0,
  plain: '',
  indent: 0,
  isInTable: false,
}

/** The look after a control word; the same value when the word is about something else. */
export function lookAfter(look: Look, word: string, parameter: number | null): Look {
  const isOn = parameter !== 0
  switch (word) {
    case 'b':
      return look.bold === isOn ? look : { ...look, bold: isOn }
    case 'i':
      return look.italic === isOn ? look : { ...look, italic: isOn }
    case 'strike':
    case 'striked':
      return look.strike === isOn ? look : { ...look, strike: isOn }
    case 'sub':
      return { ...look, script: isOn ? 'sub' : '' }
    case 'super':
      return { ...look, script: isOn ? 'sup' : '' }
    case 'nosupersub':
      return look.script === '' ? look : { ...look, script: '' }
    // Raised or lowered by half points. LibreOffice writes its indices so; less is the set of a line.
    case 'up':
      return { ...look, script: (parameter ?? 6) >= 4 ? 'sup' : '' }
    case 'dn':
      return { ...look, script: (parameter ?? 6) >= 2 ? 'sub' : '' }
    case 'v':
      return look.isHidden === isOn ? look : { ...look, isHidden: isOn }
    case 'deleted':
      return look.isDeleted === isOn ? look : { ...look, isDeleted: isOn }
    case 'f':
      return look.font === (parameter ?? 0) ? look : { ...look, font: parameter ?? 0 }
    default:
      return look
  }
}

/** The shape after a control word; the same value when the word is about something else. */
export function shapeAfter(shape: Shape, word: string, parameter: number | null): Shape {
  const value = parameter ?? 0
  switch (word) {
    case 'pard':
      return PLAIN_SHAPE
    case 's':
      return { ...shape, style: value }
    case 'outlinelevel':
      return { ...shape, outline: value >= 0 && value <= 8 ? value : null }
    case 'ls':
      return { ...shape, list: Math.max(0, value) }
    case 'ilvl':
      return { ...shape, level: Math.min(Math.max(0, value), 8) }
    case 'li':
    case 'lin':
      return { ...shape, indent: value }
    case 'intbl':
      return { ...shape, isInTable: parameter !== 0 }
    case 'pnlvlblt':
      return { ...shape, plain: 'bullet' }
    case 'pnlvlbody':
      return { ...shape, plain: 'number' }
    case 'pnlvlcont':
      return { ...shape, plain: '' }
    default:
      return shape
  }
}

import type { Kind } from './blocks'
import { encodingOfFont, encodingOfPage, type Font } from './codePages'

const MOST = 5000

interface Style {
  name: string
  outline: number | null
  basedOn: number
}

/** What the head of a rich text defines: fonts, styles, lists, and what it says of itself. */
export interface Definitions {
  page: string
  defaultFont: number
  readonly fonts: Map<number, { charset: number | null; name: string; page: string }>
  readonly styles: Map<number, Style>
  /** Kinds of numbers (`\levelnfc`) of each list's levels, by list and then by the number paragraphs use. */
  readonly lists: Map<number, readonly number[]>
  readonly overrides: Map<number, number>
  readonly info: Map<string, string>
}

export const createDefinitions = (): Definitions => ({
  page: encodingOfPage(1252),
  defaultFont: 0,
  fonts: new Map(),
  styles: new Map(),
  lists: new Map(),
  overrides: new Map(),
  info: new Map(),
})

/** Answers how a font's bytes are meant; what was asked once is known. */
export function encodings(definitions: Definitions): (font: number) => string {
  const known = new Map<number, string>()
  return (number) => {
    const found = known.get(number)
    if (found) return found
    const font = definitions.fonts.get(number)
    const charsets = new Set([...definitions.fonts.values()].flatMap(({ charset }) => charset ?? []))
    const encoding = font?.page || encodingOfFont(font ?? NO_FONT, definitions.page, charsets)
    known.set(number, encoding)
    return encoding
  }
}

const NO_FONT: Font = { charset: null, name: '' }

const KINDS: Readonly<Record<string, Kind>> = {
  title: 'h1',
  subtitle: 'subtitle',
  caption: 'caption',
  quote: 'quote',
  'intense quote': 'quote',
  'block text': 'quote',
  quotations: 'quote',
}

/** What a paragraph is by its style: by the style's name, by its level, or by the style it is based on. */
export function kindOfStyle({ styles }: Definitions, number: number): Kind {
  const seen = new Set<number>()
  for (let at = number; !seen.has(at) && seen.size < 12; at = styles.get(at)?.basedOn ?? -1) {
    seen.add(at)
    const style = styles.get(at)
    if (!style) break
    const name = style.name.trim().toLowerCase()
    const heading = /^heading ([1-9])$/.exec(name)?.[1]
    if (heading) return headingKind(Number(heading) - 1)
    if (Object.hasOwn(KINDS, name)) return KINDS[name] as Kind
    if (style.outline !== null) return headingKind(style.outline)
  }
  return 'text'
}

export const headingKind = (level: number): Kind => `h${Math.min(level + 1, 6)}` as Kind

const BULLET = 23
const NO_NUMBER = 255

/** Whether the items of a list count; null when the document does not say, `none` when they have no sign at all. */
export function listKind(
  { lists, overrides }: Definitions,
  list: number,
  level: number,
): 'bullet' | 'number' | 'none' | null {
  const kind = lists.get(overrides.get(list) ?? Number.NaN)?.[level]
  if (kind === undefined) return null
  return kind === BULLET ? 'bullet' : kind === NO_NUMBER ? 'none' : 'number'
}

/** Reads the head's tables, word by word; each of its methods belongs to one destination. */
export function createHeadReader(definitions: Definitions) {
  let font = -1
  let style: { number: number; value: Style } | null = null
  let list: { id: number; levels: number[] } = { id: 0, levels: [] }
  let override = 0
  const date = new Map<string, number>()

  return {
    fontWord(word: string, value: number): void {
      if (word === 'f' && definitions.fonts.size < MOST) {
        font = value
        definitions.fonts.set(font, { charset: null, name: '', page: '' })
      }
      const own = definitions.fonts.get(font)
      if (own && word === 'fcharset') own.charset = value
      if (own && word === 'cpg') own.page = encodingOfPage(value)
    },
    fontText(text: string): void {
      const own = definitions.fonts.get(font)
      if (own && own.name.length < 100) own.name = (own.name + text).split(';')[0] ?? ''
    },
    /** A style's group opens: until it says another number, it is the normal one. */
    openStyle(): void {
      style = { number: 0, value: { name: '', outline: null, basedOn: -1 } }
    },
    styleWord(word: string, value: number): void {
      if (!style) return
      if (word === 's') style.number = value
      else if (word === 'outlinelevel' && value >= 0 && value <= 8) style.value.outline = value
      else if (word === 'sbasedon' && value !== 222) style.value.basedOn = value
    },
    styleText(text: string): void {
      if (style && style.value.name.length < 100) style.value.name += text
    },
    closeStyle(): void {
      // The group of a character's style is skipped: it names no style of paragraphs.
      if (!style?.value.name || definitions.styles.size >= MOST) return
      const { number, value } = style
      definitions.styles.set(number, { ...value, name: value.name.split(';')[0] ?? '' })
      style = null
    },
    listWord(word: string, value: number): void {
      if (word === 'list') list = { id: 0, levels: [] }
      else if (word === 'levelnfc' && list.levels.length < 9) list.levels.push(value)
      else if (word === 'listid' && definitions.lists.size < MOST) definitions.lists.set(value, list.levels)
    },
    overrideWord(word: string, value: number): void {
      if (word === 'listid') override = value
      else if (word === 'ls' && definitions.overrides.size < MOST) definitions.overrides.set(value, override)
    },
    infoText(name: string, text: string): void {
      const known = definitions.info.get(name) ?? ''
      if (known.length < 500) definitions.info.set(name, known + text)
    },
    dateWord(name: string, word: string, value: number): void {
      if (word === 'yr') date.clear()
      date.set(word, value)
      const two = (part: string) => String(date.get(part) ?? 0).padStart(2, '0')
      if (!date.get('yr')) return
      const hour = date.has('hr') ? ` ${two('hr')}:${two('min')}` : ''
      definitions.info.set(name, `${date.get('yr')}-${two('mo')}-${two('dy')}${hour}`)
    },
  }
}

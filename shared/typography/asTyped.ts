import { type Typography, typographyOf } from './language'
import { quoteFor } from './quotes'

/** Takes the last `back` units before the caret away and puts `insert` there, the typed sign included. */
export interface Replacement {
  readonly back: number
  readonly insert: string
}

const NBSP = '\u00a0'
/** So much before the caret is looked at for signs that stand near it. */
const NEAR = 40

/**
 * What a sign that was typed becomes, by the text of its block before it; null where it stays as it is. The text before
 * is read from its end, and only quotes look at all of it.
 */
export function asTyped(before: string, typed: string, language: string): Replacement | null {
  const style = typographyOf(language)
  if (!style || typed.length !== 1) return null
  const near = before.slice(-NEAR)
  if (isInAddress(near)) return null
  switch (typed) {
    case '"':
      return { back: 0, insert: quoteFor(before, style) }
    case "'":
      return apostrophe(before, style)
    case '-':
      // Alone in its block `---` is a divider, not a dash.
      return before === '–' ? null : doubleHyphen(near, style)
    case '.':
      return near.endsWith('..') && !near.endsWith('...')
        ? { back: 2, insert: '…' }
        : heldUnit(near, typed, style)
    case ' ':
      return afterWord(near, language, style)
    case '%':
      return percent(near, style)
    default:
      if (/\d/.test(typed)) return digit(near, typed, style)
      return /[,;:!?)]/.test(typed) ? (ordinal(near, typed, language) ?? heldUnit(near, typed, style)) : null
  }
}

/** Addresses of pages and letters are signs for machines. */
const isInAddress = (near: string): boolean => /(?:https?:\/\/|www\.|@)\S{0,40}$/.test(near)

const opens = (before: string): boolean => before === '' || /[\s\u00a0([{«“„‘–—\ufffc]$/.test(before)

function apostrophe(before: string, { inner }: Typography): Replacement | null {
  if (!opens(before)) return /[\p{L}\p{N}.,!?…”]$/u.test(before) ? { back: 0, insert: '’' } : null
  return inner[0] === '‘' ? { back: 0, insert: '‘' } : null
}

/** `--` is a dash; in Russian and Kazakh the space before it does not break. */
function doubleHyphen(near: string, { dash, dashHolds }: Typography): Replacement | null {
  if (dash === '–' && near.endsWith('–')) return { back: 1, insert: '—' }
  if (!/(?:^|[^-])-$/.test(near)) return null
  const holds = dashHolds && /\S -$/.test(near)
  return { back: holds ? 2 : 1, insert: (holds ? NBSP : '') + dash }
}

/** A space ends what stands before it: a hyphen between spaces, a short word, an ordinal, a unit. */
function afterWord(near: string, language: string, style: Typography): Replacement | null {
  if (/[^\s\u00a0-] -$/.test(near))
    return { back: 2, insert: `${style.dashHolds ? NBSP : ' '}${style.dash} ` }
  if (style.short?.test(near)) return { back: 0, insert: NBSP }
  if (style.dashHolds && near.endsWith('№')) return { back: 0, insert: NBSP }
  return ordinal(near, ' ', language) ?? heldUnit(near, ' ', style)
}

/** `2023 г.`, `5 млн`: the number stays with what it counts. */
function heldUnit(near: string, typed: string, { units }: Typography): Replacement | null {
  if (!units?.test(near)) return null
  const unit = near.slice(near.lastIndexOf(' ') + 1)
  return { back: unit.length + 1, insert: NBSP + unit + typed }
}

/** Turkish `%5`, Russian `5 %`, English `5%`. Source: TDK; ГОСТ 8.417; AP. */
function percent(near: string, style: Typography): Replacement | null {
  const [found = '', number = '', space = ''] = /(\d[\d.,]{0,20})([ \u00a0]?)$/.exec(near) ?? []
  if (found === '') return null
  if (style.percent === 'before') {
    const isOne = !/[%\d.,]$/.test(near.slice(0, near.length - found.length))
    return isOne ? { back: found.length, insert: `%${number}` } : null
  }
  if (style.percent === 'spaced') return space === NBSP ? null : { back: space.length, insert: `${NBSP}%` }
  return space === ' ' ? { back: 1, insert: `${style.dashHolds ? NBSP : ''}%` } : null
}

/** `№ 5` does not break; Turkish `%5` has no space. An English decade begins with an apostrophe: ’90s. */
function digit(near: string, typed: string, style: Typography): Replacement | null {
  if (style.dashHolds && /№ ?$/.test(near)) return { back: near.endsWith(' ') ? 1 : 0, insert: NBSP + typed }
  if (style.percent === 'before' && /(?:^|[\s(])% $/.test(near)) return { back: 1, insert: typed }
  if (style.inner[0] === '‘' && style.percent === 'after' && /(?:^|\s)‘$/.test(near))
    return { back: 1, insert: `’${typed}` }
  return null
}

/** Last letters of a Russian ordinal: one after a vowel, two after a consonant. Source: Мильчин, наращение. */
const ENDINGS: Readonly<Record<string, string>> = {
  ый: 'й',
  ой: 'й',
  ий: 'й',
  ая: 'я',
  яя: 'я',
  ое: 'е',
  ее: 'е',
  ые: 'е',
  ие: 'е',
  ого: 'го',
  его: 'го',
  ому: 'му',
  ему: 'му',
  ую: 'ю',
  юю: 'ю',
  ых: 'х',
  их: 'х',
  ым: 'м',
  им: 'м',
  ом: 'м',
  ем: 'м',
}

function ordinal(near: string, typed: string, language: string): Replacement | null {
  if (!language.startsWith('ru')) return null
  const [, hyphen = '', ending = ''] = /\d(-?)(\p{Script=Cyrillic}{2,3})$/u.exec(near) ?? []
  const short = ENDINGS[ending]
  return short ? { back: hyphen.length + ending.length, insert: `-${short}${typed}` } : null
}

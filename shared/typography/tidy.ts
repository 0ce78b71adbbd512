import { asTyped } from './asTyped'
import { typographyOf } from './language'

/** So many units before a sign are looked at, as while typing. */
const READ = 2000

/** A place of a text, in UTF-16 units, and what belongs there. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Pairs of quotes of another language, and what no rule of typing meets. Every repetition is bounded. */
const LEFTOVERS: readonly { readonly languages: RegExp; readonly pattern: RegExp; readonly by: string }[] = [
  { languages: /^(?:ru|kk)\b/, pattern: /[“"]([^“”"«»„\n]{1,300})”/g, by: '«$1»' },
  { languages: /^(?:tr|en)\b/, pattern: /«([^«»“”\n]{1,300})»/g, by: '“$1”' },
  { languages: /^(?:tr|ru|kk|en)\b/, pattern: /(?<=[^\s\u00a0] ) {1,20}(?=[^\s\u00a0])/g, by: '' },
  { languages: /^(?:tr|en)\b/, pattern: /([\p{L}\p{N}])[´`ʼ‘](?=\p{L})/gu, by: '$1’' },
  { languages: /^tr\b/, pattern: /(\d)\.['’](?=[ıiuü]?nc[ıiuü])/g, by: '$1’' },
]

/**
 * Everything in a text that typing it now would have set differently, from the left, none overlapping. `keeps` says
 * which places are left alone: links, for instance.
 */
export function tidy(
  text: string,
  language: string,
  keeps: (from: number, to: number) => boolean = () => false,
): Edit[] {
  if (!typographyOf(language)) return []
  const edits = [...typed(text, language), ...leftovers(text, language)]
    .filter(({ from, to, insert }) => text.slice(from, to) !== insert && !keeps(from, to))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
  return edits.filter((edit, at) => edits.slice(0, at).every((earlier) => earlier.to <= edit.from))
}

/** The text is typed once more, sign by sign, and what came out differently is noted. */
function typed(text: string, language: string): Edit[] {
  const edits: Edit[] = []
  /** What came out, without its beginning: only the end is looked at. */
  let out = ''
  let gone = 0
  /** For each unit that came out, where in the text it comes from. */
  const from: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    const change = asTyped(out, sign, language)
    const cut = gone + out.length - (change?.back ?? 0)
    const start = from[cut] ?? at
    const insert = change?.insert ?? sign
    // What came of the same signs before stays part of the edit.
    let first = cut
    while (first > 0 && from[first - 1] === start) first -= 1
    const whole = out.slice(first - gone, cut - gone) + insert
    out = out.slice(0, cut - gone) + insert
    from.length = cut
    for (let unit = 0; unit < insert.length; unit += 1) from.push(start)
    if (out.length > 2 * READ) {
      out = out.slice(READ)
      gone += READ
    }
    if (!change) continue
    while ((edits.at(-1)?.from ?? -1) >= start) edits.pop()
    edits.push({ from: start, to: at + 1, insert: whole })
  }
  return edits
}

const leftovers = (text: string, language: string): Edit[] =>
  LEFTOVERS.filter(({ languages }) => languages.test(language)).flatMap(({ pattern, by }) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      insert: by.replace('$1', match[1] ?? ''),
    })),
  )

/** A text with the edits made. */
export const withEdits = (text: string, edits: readonly Edit[]): string =>
  edits.reduceRight((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text)

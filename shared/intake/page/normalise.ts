const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g
// Soft hyphens, zero-width spaces, word joiners and stray byte order marks: invisible, and they break search.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g
const CONTROLS = /[^\P{Cc}\t\n]/gu
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** One kind of line end, nothing invisible, nothing a document could not hold. Visible text is never changed. */
export function normalise(raw: string): string {
  const text = raw.replace(LINE_ENDS, '\n').replace(INVISIBLE, '').replace(CONTROLS, '')
  return /[\ud800-\udfff]/.test(text) ? text.replace(LONE_SURROGATES, '\ufffd') : text
}

/** Whitespace of any kind made single spaces, lines kept apart. */
export const collapse = (text: string): string =>
  UNEVEN.test(text)
    ? text
        .split('\n')
        .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
        .filter(Boolean)
        .join('\n')
    : text

/** Anything to change: nearly all texts are one line of words with single spaces. */
const UNEVEN = /[^\S ]| {2}|^ | $/

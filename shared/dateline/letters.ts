/** Letters of the scripts datelines, months and zones are read in: Latin, Greek and Cyrillic. */
const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u0373\u0386-\u03ff\u0400-\u0481\u048a-\u052f\u1e00-\u1eff'
const CAPITALS = capitalsAmong([0x41, 0x17f], [0x386, 0x3ab], [0x400, 0x4ff])

/**
 * A pattern with `\p{L}` and `\p{Lu}` made to mean the letters of these scripts. The engine spells the whole of Unicode
 * out anew for each repetition (`\p{L}{3,12}` twelve times), which cost more than reading the rest of a short page.
 */
export function inOurLetters(pattern: string): string {
  let isInClass = false
  return pattern.replace(/\\p\{(Lu?)\}|\\[\s\S]|[[\]]/g, (sign, property: string | undefined) => {
    if (sign === '[') isInClass = true
    if (sign === ']') isInClass = false
    if (property === undefined) return sign
    const letters = property === 'L' ? LETTERS : CAPITALS
    return isInClass ? letters : `[${letters}]`
  })
}

/** The capital letters between two code points each, as the ranges of a character class. */
function capitalsAmong(...spans: readonly (readonly [number, number])[]): string {
  const isCapital = (code: number) => {
    const letter = String.fromCharCode(code)
    return letter.toLowerCase() !== letter && letter.toUpperCase() === letter
  }
  const ranges: [number, number][] = []
  for (const [first, last] of spans) {
    for (let code = first; code <= last; code += 1) {
      if (!isCapital(code)) continue
      const range = ranges.at(-1)
      if (range?.[1] === code - 1) range[1] = code
      else ranges.push([code, code])
    }
  }
  const letter = String.fromCharCode
  return ranges.map(([from, to]) => (from === to ? letter(from) : `${letter(from)}-${letter(to)}`)).join('')
}

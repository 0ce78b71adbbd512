const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ё: 'е', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' }

const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0439', '\uE000')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('\uE000', '\u0439')
    .replace(/[ıёßæøł]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’'`ʼ]/g, '')
    .replace(/\s+/g, ' ')

/** Marks that belong to the letter before them, the sigma that has another form at a word's end, Korean, rare planes. */
const TOGETHER = /[\p{M}Σ\u1100-\u11ff]|[\ud800-\udfff]/u
const alone: (string | null | undefined)[] = []

/** What becomes of one letter; null for one that its neighbours have a say in. Each is worked out once. */
function foldedLetter(code: number): string | null {
  const known = alone[code]
  if (known !== undefined) return known
  const letter = String.fromCharCode(code)
  const own = TOGETHER.test(letter) ? null : folded(letter)
  alone[code] = own
  return own
}

/**
 * A text for comparing names: lower case, no marks, no difference between Turkish ı/i/İ/I. Not for showing.
 * Й keeps its identity, since taking its mark off would make another letter of it.
 */
export function fold(text: string): string {
  let out = ''
  let isSpace = false
  // Pages are folded line by line and word by word, many times over: letters are looked up, not worked out again.
  for (let at = 0; at < text.length; at += 1) {
    const letter = foldedLetter(text.charCodeAt(at))
    if (letter === null) return folded(text).trim()
    if (letter === '') continue
    if (letter !== ' ' || !isSpace) out += letter
    isSpace = letter === ' '
  }
  return out.trim()
}

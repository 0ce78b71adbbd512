const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ё: 'е', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' }

const PLAIN = /^[\t\n\r -~]*$/

/**
 * A text for comparing names: lower case, no marks, no difference between Turkish ı/i/İ/I. Not for showing.
 * Й keeps its identity, since taking its mark off would make another letter of it.
 */
export function fold(text: string): string {
  // Plain letters have no marks to take off.
  if (PLAIN.test(text)) return text.toLowerCase().replace(/['`]/g, '').replace(/\s+/g, ' ').trim()
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u0439', '\uE000')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('\uE000', '\u0439')
    .replace(/[ıёßæøł]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’'`ʼ]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

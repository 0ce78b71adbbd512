const LETTERS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'дж',
  ç: 'ч',
  d: 'д',
  f: 'ф',
  g: 'г',
  ğ: 'г',
  h: 'х',
  ı: 'ы',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  ş: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  y: 'й',
  z: 'з',
}

/** What `y` and the vowel after it become together: `ya` is `я`, and `ья` behind a consonant. */
const WITH_Y: Readonly<Record<string, string>> = { a: 'я', e: 'е', o: 'о', u: 'ю', ü: 'ю' }

const isVowel = (letter: string): boolean => letter !== '' && 'aeıioöuüâîû'.includes(letter)
const isFront = (letter: string): boolean => letter !== '' && 'eiöü'.includes(letter)
const isConsonant = (letter: string): boolean => /\p{L}/u.test(letter) && !isVowel(letter)

/**
 * A Turkish name in Russian letters by the rules of practical transcription (R. S. Gilyarevsky, B. A. Starostin, "Foreign
 * names and titles in Russian text"): `Gümüşhane` is `Гюмюшхане`, `Eskişehir` `Эскишехир`. Names with a form of their own,
 * as Istanbul has, are the caller's.
 */
export const turkishInRussian = (name: string): string => name.replace(/[\p{L}\p{M}]+/gu, word)

function word(written: string): string {
  const lower = written.toLocaleLowerCase('tr')
  let out = ''
  for (let at = 0; at < lower.length; at += 1) {
    const [before, letter, after] = [lower[at - 1] ?? '', lower[at] ?? '', lower[at + 1] ?? '']
    if (letter === 'y' && WITH_Y[after]) {
      const sound = after === 'o' ? (isConsonant(before) ? 'ьо' : 'йо') : WITH_Y[after]
      out += after !== 'o' && isConsonant(before) ? `ь${sound}` : sound
      at += 1
      continue
    }
    out += sounded(letter, before, after)
  }
  return written[0] === lower[0] ? out : out.charAt(0).toUpperCase() + out.slice(1)
}

function sounded(letter: string, before: string, after: string): string {
  const isHead = before === '' || isVowel(before)
  if (letter === 'e') return isHead ? 'э' : 'е'
  if (letter === 'ö') return before === '' ? 'э' : isHead ? 'о' : 'ё'
  if (letter === 'ü') return isHead ? 'у' : 'ю'
  if (letter === 'â') return /[gkl]/.test(before) ? 'я' : 'а'
  if (letter === 'î') return 'и'
  if (letter === 'û') return /[gkl]/.test(before) ? 'ю' : 'у'
  // A soft l: behind a front vowel, at the end or before another consonant.
  if (letter === 'l' && isFront(before) && !isVowel(after) && after !== 'l' && after !== 'y') return 'ль'
  return LETTERS[letter] ?? letter
}

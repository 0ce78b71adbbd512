/** Kazakh of the Latin alphabets of 2017 to 2021, letter by letter; what stands for two letters is below. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'а',
  á: 'ә',
  ä: 'ә',
  b: 'б',
  v: 'в',
  g: 'г',
  ǵ: 'ғ',
  ğ: 'ғ',
  d: 'д',
  e: 'е',
  j: 'ж',
  z: 'з',
  k: 'к',
  q: 'қ',
  l: 'л',
  m: 'м',
  n: 'н',
  ń: 'ң',
  ñ: 'ң',
  o: 'о',
  ó: 'ө',
  ö: 'ө',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ý: 'у',
  w: 'у',
  u: 'ұ',
  ū: 'ұ',
  ú: 'ү',
  ü: 'ү',
  f: 'ф',
  h: 'х',
  x: 'х',
  c: 'ц',
  ş: 'ш',
  y: 'ы',
  ï: 'и',
}
const PAIRS: Readonly<Record<string, string>> = { sh: 'ш', ch: 'ч', ts: 'ц' }
const ADDRESS = /^[a-z\d-]{2,30}\.[a-z]{2,5}(?![a-z])/
const VOWEL = /[aáäeoóöuúüūyıi]/

/** A text in Cyrillic letters, and for each of them where it begins in the Latin text; the end of that text stands last. */
interface Cyrillic {
  readonly text: string
  readonly from: readonly number[]
}

/** The one letter for `ı` and `i`: `й` behind a vowel, else `и`, which is what names of bodies borrow, or `і` of native words. */
function glide(lower: string, at: number): string {
  if (VOWEL.test(lower[at - 1] ?? '')) return 'й'
  return lower[at] === 'ı' ? 'и' : 'і'
}

/** Latin Kazakh in Cyrillic letters, near enough to know its words by; not for showing. */
export function inCyrillic(latin: string): Cyrillic {
  const lower = latin.toLowerCase()
  const letters: string[] = []
  const from: number[] = []
  // A capital whose small letter is two code units long would shift what follows.
  if (lower.length !== latin.length) return { text: latin, from: [...latin].map((_, at) => at) }
  for (let at = 0; at < lower.length; ) {
    // `Reka.kz` is an address in either alphabet.
    const address = /[a-z\d]/.test(lower[at - 1] ?? '')
      ? ''
      : (ADDRESS.exec(lower.slice(at, at + 40))?.[0] ?? '')
    for (const [step, sign] of [...latin.slice(at, at + address.length)].entries()) {
      letters.push(sign)
      from.push(at + step)
    }
    at += address.length
    if (address !== '') continue
    const session = /^(?:ts|s)[ıi]{1,2}a/.exec(lower.slice(at, at + 5))?.[0] ?? ''
    const pair = PAIRS[lower.slice(at, at + 2)]
    const sign = lower[at] ?? ''
    const [written, size] =
      session !== ''
        ? ['ция', session.length]
        : pair !== undefined
          ? [pair, 2]
          : [/[ıi]/.test(sign) ? glide(lower, at) : (LETTERS[sign] ?? sign), 1]
    const isCapital = latin[at] !== sign
    for (const [step, letter] of [...written].entries()) {
      letters.push(isCapital && step === 0 ? letter.toUpperCase() : letter)
      from.push(at)
    }
    at += size
  }
  from.push(latin.length)
  return { text: letters.join('').replaceAll('міністр', 'министр'), from }
}

/** Whether a text is in Latin letters. */
export const isLatin = (text: string): boolean =>
  (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0)

/** The part of the Latin text that `part` of its Cyrillic form was made of; `part` itself where it is not found. */
export function backInLatin(part: string, { text, from }: Cyrillic, latin: string): string {
  const at = text.indexOf(part)
  return at < 0 ? part : latin.slice(from[at], from[at + part.length])
}

/**
 * Endings that stand on a finished word, so that a list of stems can never hold all of them: the copula and its
 * persons, `-ki`, and the cases on a form the dictionary knows. `A` is a or e, `I` is ı, i, u or ü, `D` is d or t, `C`
 * c or ç, by the letters before; a letter in brackets stands after a vowel only. Source: TDK, İmla kılavuzu, ek-fiil.
 */
const COPULA = ['(y)DI', '(y)mIş', '(y)sA'].flatMap((tense) =>
  (tense === '(y)mIş' ? ['', 'Im', 'sIn', 'Iz', 'sInIz', 'lAr'] : ['', 'm', 'n', 'k', 'nIz', 'lAr']).map(
    (person) => tense + person,
  ),
)
const ENDINGS = [
  ...COPULA,
  ...COPULA.map((ending) => ending.replace('(y)', 'lAr')),
  'DIr',
  'DIrlAr',
  'yken',
  'ken',
  'DA',
  'DAn',
  'nDA',
  'nDAn',
  '(y)A',
  '(y)I',
  '(n)In',
  'nA',
  'nI',
  '(y)lA',
  'CA',
  'lAr',
  'lArI',
  'lArIn',
  'lArInI',
  'lArInA',
  'lArInDA',
  'lArInDAn',
  'lArDA',
  'lArDAn',
  'lArA',
  'DAki',
  'nDAki',
  'DAkilAr',
]
/** After a place, a time or an owner: `evdeki`, `bugünkü`. */
const KI = [
  'ki',
  'kiler',
  'kilerin',
  'kilere',
  'kileri',
  'kilerde',
  'kilerden',
  'kinin',
  'kine',
  'kini',
  'kinde',
  'kinden',
]
const VOWEL = /[aeıioöuüâîû]/
const LAST_VOWEL = /[aeıioöuüâîû](?=[^aeıioöuüâîû]*$)/

/** What remains when one ending is taken off a word in small letters and fits what stands before it. */
export function turkishStems(word: string): string[] {
  const stems: string[] = []
  for (let at = Math.max(2, word.length - 10); at < word.length; at += 1) {
    const stem = word.slice(0, at)
    const rest = word.slice(at)
    const isKi = KI.includes(rest) && /(?:[dt][ae]|[ıiuü]n|r|n)$/.test(stem)
    if (isKi || ENDINGS.some((ending) => fitted(ending, stem) === rest)) stems.push(stem)
  }
  return stems.filter((stem) => stem.length > 2)
}

/** The suffixes after an apostrophe: `da`, `nın`, `lilerin`, `ymış`. Vowels are not weighed: names end in any sound. */
export const isTurkishSuffix = (suffix: string): boolean => SUFFIX.test(suffix)

const SUFFIX =
  /^(?:[ıiuü]?nc[ıiuü])?(?:l[ae]r)?(?:l[ıiuü](?:l[ae]r)?(?:k|ğ)?|c[ae])?(?:y?[ıiuü]m(?:[ıiuü]z)?|s?[ıiuü])?(?:n?[ıiuü]n|n?d[ae]n?|t[ae]n?|y?[ae]|n?[ae]|n?[ıiuü]|y[ıiuü]|y?l[ae])?(?:ki(?:ler)?(?:n?in|n?de|n?den|ne|ni|e|i)?)?(?:y?[dt][ıiuü]r?|y?m[ıiuü]ş|y?s[ae])?$/

/** An ending as its letters come out behind a stem; empty where it cannot stand there. */
function fitted(ending: string, stem: string): string {
  let so = stem
  for (let at = 0; at < ending.length; at += 1) {
    const sign = ending.charAt(at)
    if (sign === '(') {
      if (VOWEL.test(so.slice(-1))) so += ending.charAt(at + 1)
      at += 2
      continue
    }
    const vowel = LAST_VOWEL.exec(so)?.[0] ?? 'a'
    if (sign === 'A') so += /[aıouâû]/.test(vowel) ? 'a' : 'e'
    else if (sign === 'I') so += narrow(vowel)
    else if (sign === 'D') so += isHard(so) ? 't' : 'd'
    else if (sign === 'C') so += isHard(so) ? 'ç' : 'c'
    else so += sign
  }
  return so.slice(stem.length)
}

const isHard = (text: string): boolean => /[fstkçşhp]$/.test(text)

function narrow(vowel: string): string {
  if (/[aıâ]/.test(vowel)) return 'ı'
  if (/[ouû]/.test(vowel)) return 'u'
  return /[öü]/.test(vowel) ? 'ü' : 'i'
}

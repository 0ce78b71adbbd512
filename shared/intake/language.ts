import { fold } from '../places/fold'
import { otherLanguage } from './otherLanguages'
import { remembered } from './page/remembered'

const STOP: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set(
    've bir bu ile için de da olarak olan çok daha sonra kadar gibi göre ise ancak dedi ettiği etti değil var yok mı mi her ne ben biz siz onu şey'
      .split(' ')
      .map(fold),
  ),
  en: new Set(
    'the of and to in a is that for on with as was by at from it he said has be are were we you they this not have will'
      .split(' ')
      .map(fold),
  ),
  ru: new Set(
    'и в на с по что для не из к от о об как это было будет при за до его также мы он она они но а у же был были все этот'
      .split(' ')
      .map(fold),
  ),
  kk: new Set(
    'және мен бен пен үшін бойынша туралы деп бұл осы болып бір да де еді екен жылы арқылы кейін емес деді дейді біз ол еткен өз'
      .split(' ')
      .map(fold),
  ),
  // Kazakh in Latin letters, as it is written since 2017 in several ways.
  latinKazakh: new Set(
    'jáne jäne zhäne zhane úshin üşin ushin boıynsha boiynşa týraly turaly dep bul osy bolyp keıin keiin emes dedi deıdi'
      .split(' ')
      .map(fold),
  ),
}

const ONLY_KAZAKH = /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g
/** Letters of neighbours that share some of Kazakh's or Turkish's: Ukrainian, Belarusian, Tajik, Azerbaijani. */
const FOREIGN = /[їєґўҷӣӯəƏ]/gi

const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length

/** How many letters of a text are Latin, how many Cyrillic, and how many are neither. */
function scriptsOf(text: string): { cyrillic: number; latin: number; others: number } {
  let [cyrillic, latin, others] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x400 && code <= 0x4ff) cyrillic += 1
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1
    else if (code >= 0xc0 && code <= 0x24f) latin += 1
    else if (code > 0x24f && /\p{L}/u.test(text.charAt(at))) others += 1
  }
  return { cyrillic, latin, others }
}

/**
 * How many of the words without a capital have letters only Kazakh has: half and more in Kazakh. Kazakh names, which a
 * Russian text may be full of, have a capital.
 */
function kazakhShare(text: string): number {
  const words = text.match(/(?<!\p{L})\p{Ll}[\p{L}-]+/gu) ?? []
  const all = words.length > 0 ? words : (text.match(/\p{L}{2,}/gu) ?? [])
  return all.length === 0 ? 0 : all.filter((word) => count(word, ONLY_KAZAKH) > 0).length / all.length
}

/** Letters and words that Kazakh has when it is written in Latin letters, and none of its neighbours has together. */
const WITH_Q = /(?<!\p{L})\p{Ll}*q(?!u)\p{Ll}*/gu
const VOWEL_Y = /(?<![aeiouáóúäöüıýy\P{L}])[yı](?![aeiouáóúäöüıý\P{L}])/gu
const FEWEST_Q = 3

/**
 * Whether a Latin text is Kazakh, also where it has none of the common words: many words in small letters have a `q` without
 * a `u` behind it, and `y` or `ı` is a vowel.
 */
function isLatinKazakh(text: string): boolean {
  if (!/q/.test(text) || count(text, FOREIGN) > 0) return false
  const words = count(text, /(?<!\p{L})\p{Ll}\p{L}+/gu)
  const own = count(text, WITH_Q)
  return own >= FEWEST_Q && own >= words * 0.08 && count(text, VOWEL_Y) >= FEWEST_Q
}

/** The languages whose common words a word in small letters is one of. */
const languagesOf = remembered((word: string): readonly string[] => {
  const folded = fold(word)
  const found = Object.keys(STOP).filter((language) => STOP[language]?.has(folded))
  return found.length > 0 ? found : NO_LANGUAGE
})
const NO_LANGUAGE: readonly string[] = []

/** How many words a text has, and how many of them are common ones of each language. */
function wordsIn(text: string): { count: number; hits: (language: string) => number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const hits = new Map<string, number>()
  for (const word of words)
    for (const language of languagesOf(word)) hits.set(language, (hits.get(language) ?? 0) + 1)
  return { count: words.length, hits: (language) => hits.get(language) ?? 0 }
}

/** The language of a text: `tr`, `ru`, `kk` or `en`; the fallback when it is too short or too odd to say. */
export function detectLanguage(text: string, fallback: string): string {
  const sample = text.slice(0, 20_000)
  const { cyrillic, latin } = scriptsOf(sample)
  if (cyrillic + latin < 3) return fallback
  const { hits } = wordsIn(sample)
  if (cyrillic > latin) {
    const kazakh = kazakhShare(sample)
    return kazakh > 0.15 || (kazakh > 0.05 && hits('kk') > hits('ru')) || hits('kk') > hits('ru') + 1
      ? 'kk'
      : 'ru'
  }
  if ((hits('latinKazakh') >= 2 && hits('latinKazakh') > hits('en')) || isLatinKazakh(sample)) return 'kk'
  const turkish = count(sample, /[ğışçöüİĞŞÇÖÜ]/g)
  if (turkish / latin > 0.02 || hits('tr') > hits('en')) return 'tr'
  return hits('en') > 0 ? 'en' : fallback
}

const FEWEST_WORDS = 6

/** The language of one paragraph where it is certain: at least six words, and nothing that another language would have. */
export const certainLanguage = remembered((text: string): string => {
  const sample = text.slice(0, 4000)
  const { count: words, hits } = wordsIn(sample)
  if (words < FEWEST_WORDS || count(sample, FOREIGN) > 0) return ''
  const { cyrillic, latin, others } = scriptsOf(sample)
  const letters = cyrillic + latin
  if (others > letters * 0.1) return ''
  if (cyrillic > 0.85 * letters) {
    const kazakh = kazakhShare(sample)
    if (kazakh > 0.25 && hits('ru') <= hits('kk') + 1) return 'kk'
    return kazakh < 0.05 && hits('ru') > 0 && hits('kk') <= hits('ru') ? 'ru' : ''
  }
  if (latin < 0.85 * letters) return ''
  if (isLatinKazakh(sample)) return 'kk'
  if (hits('latinKazakh') > 0) return hits('latinKazakh') > 1 + hits('tr') / 2 + hits('en') / 4 ? 'kk' : ''
  // ü, ö and ç are German's and French's too; ğ, ı and ş are not.
  const isTurkish = count(sample, /[ğışĞİŞ]/g) > 0 && count(sample, /[ğışçöüİĞŞÇÖÜ]/g) / latin > 0.04
  if (isTurkish && hits('tr') > 0) return 'tr'
  const isPlain = count(sample, /[À-ɏ]/g) === 0
  return isPlain && hits('en') >= 2 && hits('en') > hits('tr') + 1 ? 'en' : ''
})

/**
 * The language most of a story's paragraphs are written in, by their length; as `detectLanguage` tells when none is certain.
 * It may be one nobody here writes in (`fr`, `ko`). What the page says of itself (`stated`) decides between languages that
 * it is itself written in, and where nothing in its text speaks for one of ours.
 */
export function storyLanguage(paragraphs: readonly string[], stated: string, fallback: string): string {
  const weights = new Map<string, number>()
  for (const text of paragraphs.slice(0, 300)) {
    const language = certainLanguage(text) || otherLanguage(text, stated)
    if (language) weights.set(language, (weights.get(language) ?? 0) + Math.min(text.length, 4000))
  }
  const whole = detectLanguage(paragraphs.join('\n'), stated || fallback)
  const ranked = [...weights].toSorted((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (!first) return otherLanguage(paragraphs.join('\n'), stated) || whole
  const isClose = second !== undefined && second[1] > first[1] * 0.35
  return isClose && [first[0], second[0]].includes(stated) ? stated : first[0]
}

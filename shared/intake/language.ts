import { fold } from '../places/fold'

const STOP: Readonly<Record<string, ReadonlySet<string>>> = {
  tr: new Set(
    've bir bu ile için de da olarak olan çok daha sonra kadar gibi göre ise ancak dedi ettiği etti'
      .split(' ')
      .map(fold),
  ),
  en: new Set(
    'the of and to in a is that for on with as was by at from it he said has be are were'
      .split(' ')
      .map(fold),
  ),
  ru: new Set(
    'и в на с по что для не из к от о об как это было будет при за до его также'.split(' ').map(fold),
  ),
  kk: new Set(
    'және мен бен үшін бойынша туралы деп бұл осы болып бір да де еді екен жылы арқылы кейін'
      .split(' ')
      .map(fold),
  ),
}

/** The language of a text: `tr`, `ru`, `kk` or `en`; the fallback when it is too short or too odd to say. */
export function detectLanguage(text: string, fallback: string): string {
  const sample = text.slice(0, 20_000)
  const count = (pattern: RegExp) => (sample.match(pattern) ?? []).length
  const cyrillic = count(/[\u0400-\u04ff]/g)
  const latin = count(/[a-zA-ZÀ-ɏ]/g)
  if (cyrillic + latin < 3) return fallback
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(fold)
  const hits = (language: string) => words.filter((word) => STOP[language]?.has(word)).length
  if (cyrillic > latin) {
    const kazakh = count(/[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g)
    if (kazakh / cyrillic > 0.03 || hits('kk') > hits('ru')) return 'kk'
    return 'ru'
  }
  const turkish = count(/[ğışçöüİĞŞÇÖÜ]/g)
  if (turkish / latin > 0.02 || hits('tr') > hits('en')) return 'tr'
  return hits('en') > 0 || words.length > 3 ? (hits('en') > 0 ? 'en' : fallback) : fallback
}

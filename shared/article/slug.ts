import { COMMON_SCHEMES, lettersOf } from './slugSchemes'

const LONGEST = 80

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'g',
  қ: 'q',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
}
const LATIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
}

/**
 * The part of the address a headline becomes: lower case ASCII words joined by hyphens, cut at a word before 80
 * characters. Letters are transliterated in the article's language, by the scheme chosen
 * for it; what has no Latin form is left out.
 */
export function makeSlug(headline: string, language: string, schemes = COMMON_SCHEMES): string {
  const own = lettersOf(language, schemes)
  const locale = language.startsWith('tr') || language.startsWith('az') ? 'tr' : 'en'
  const letters = Array.from(headline.slice(0, 1000).normalize('NFC').toLocaleLowerCase(locale), (letter) => {
    if (letter <= '\u007f') return letter
    return own[letter] ?? CYRILLIC[letter] ?? LATIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')
  })
  const words = letters
    .join('')
    .replace(/['’ʼ`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, LONGEST)
}

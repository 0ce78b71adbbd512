/** Cyrillic as it is commonly written in Latin letters; Kazakh letters go with the Russian ones they resemble. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
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
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ў: 'u',
}
const LATIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ə: 'e',
}
const APART = /[^\p{L}\p{N}\p{M}]+/u
const MARKS = /\p{M}+/gu
const remembered = new Map<string, string>()
const REMEMBERED = 50_000

/**
 * A word as the search knows it: lower case, no marks, Turkish ı and i alike, Cyrillic in Latin letters. `Алматы`,
 * `almaty` and `ALMATY` are one word. Not for showing.
 */
export function skeleton(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  let out = ''
  // И and й differ by a mark that has to stay: it is put together before the marks are taken off.
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const cyrillic = CYRILLIC[letter]
    if (cyrillic !== undefined) out += cyrillic
    else {
      const bare = letter.normalize('NFD').replace(MARKS, '')
      out += CYRILLIC[bare] ?? LATIN[bare] ?? bare
    }
  }
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, out)
  return out
}

/** The words of a text, each as the search knows it. An apostrophe ends a word: `Kars’ta` is `kars` and `ta`. */
export const skeletons = (text: string): string[] =>
  text
    .split(APART)
    .filter((word) => word !== '')
    .map(skeleton)
    .filter((word) => word !== '')

/** Other ways in which Latin letters are written for Cyrillic: `Nazarbayev`, `Hrushchev`, `Juri`. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/ye/g, 'e'],
  [/yo/g, 'e'],
  [/jo/g, 'e'],
  [/j/g, 'y'],
  [/j/g, 'zh'],
  [/(?<!k|z|s|c|t|g)h/g, 'kh'],
  [/kh/g, 'k'],
  [/x/g, 'kh'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/(?<!t)c(?!h)/g, 'ts'],
  [/ei/g, 'ey'],
  [/ai/g, 'ay'],
  [/iu/g, 'yu'],
  [/ia/g, 'ya'],
  [/sch/g, 'shch'],
]

/** A typed word and how else it may have been meant; the word itself first, at most six in all. */
export function spellings(word: string): string[] {
  const own = skeleton(word)
  const all = new Set([own])
  // What was typed in Cyrillic is meant as it stands.
  if (/^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(word)) {
    for (const [pattern, other] of OTHERWISE) {
      for (const one of [...all].slice(0, 2)) all.add(one.replace(pattern, other))
      if (all.size >= 6) break
    }
  }
  return [...all].slice(0, 6)
}

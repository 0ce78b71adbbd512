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
/** Letters that are made of two signs, marks that follow their letter, rare planes: worked out with their neighbours. */
const TOGETHER = /[\p{M}\ud800-\udfff]/u
const letters: (string | undefined)[] = []

function letterOf(letter: string): string {
  const small = letter.toLowerCase().normalize('NFC')
  const cyrillic = CYRILLIC[small]
  if (cyrillic !== undefined) return cyrillic
  const bare = small.normalize('NFD').replace(MARKS, '')
  return CYRILLIC[bare] ?? LATIN[bare] ?? bare
}

/**
 * A word as the search knows it: lower case, no marks, Turkish ı and i alike, Cyrillic in Latin letters. `Алматы`,
 * `almaty` and `ALMATY` are one word. Not for showing.
 */
export function skeleton(word: string): string {
  let out = ''
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    let letter = letters[code]
    if (letter === undefined) {
      const own = String.fromCharCode(code)
      // A whole library is folded letter by letter: each is worked out once.
      if (TOGETHER.test(own)) return Array.from(word.normalize('NFC'), letterOf).join('')
      letter = letterOf(own)
      letters[code] = letter
    }
    out += letter
  }
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

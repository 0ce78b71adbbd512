import { isSearchName } from './query'
import { skeletons } from './skeleton'

/** The keys of a keyboard, row by row, by what they type without Shift on each layout. Signs that are the same are left out. */
const ENGLISH = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,."
/** Turkish Q (TS 2117 has F; Q is what most computers are sold with). */
const TURKISH = '"1234567890*-qwertyuıopğüasdfghjklşizxcvbnmöç'
/** ЙЦУКЕН as on Windows, macOS and Linux. */
const RUSSIAN = 'ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю'
/** Kazakh letters stand on the row of digits (ҚР СТ 920). */
const KAZAKH = '("әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю'

const LATIN = [ENGLISH, TURKISH] as const
const CYRILLIC = [RUSSIAN, KAZAKH] as const

/** A text in fewer letters than this is not turned: anything would begin like that. */
const SHORTEST = 3

const turned = (text: string, from: string, to: string): string =>
  Array.from(text, (letter) => {
    const at = from.indexOf(letter)
    return at < 0 ? letter : (to[at] ?? letter)
  }).join('')

const lettersIn = (text: string, script: RegExp): number => text.match(script)?.length ?? 0

/**
 * What else a search may have been meant to say: the same keys on another layout, `fkvfns` for `алматы` and `фдьфен` for
 * `almaty`. Names such as `status:` stay. Likeliest first, each another search than the one typed and than the others; at
 * most three, and none for what is too short to tell.
 */
export function onOtherLayouts(text: string): string[] {
  const small = text.toLowerCase().replaceAll('i̇', 'i')
  const pieces = small.split(/(\s+)/)
  const hasWord = pieces.some((piece) => /^[^-\s]/.test(piece) && !isNamed(piece))
  // `-word` says what must not be there; alone, it may begin with the Kazakh ө, which is on that key.
  const stays = (piece: string) => isNamed(piece) || (hasWord ? /^-/ : /^-.*\p{Script=Cyrillic}/u).test(piece)
  const own = pieces.filter((piece) => !stays(piece)).join('')
  const latin = lettersIn(own, /\p{Script=Latin}/gu)
  const cyrillic = lettersIn(own, /\p{Script=Cyrillic}/gu)
  // Both scripts in one search were typed on purpose.
  if (latin + cyrillic < SHORTEST || (latin > 0 && cyrillic > 0)) return []
  const [from, to] = latin > 0 ? [LATIN, CYRILLIC] : [CYRILLIC, LATIN]
  const known = new Set([skeletons(small).join(' ')])
  const found: string[] = []
  for (const target of to)
    for (const source of from) {
      const meant = pieces.map((piece) => (stays(piece) ? piece : turned(piece, source, target))).join('')
      const bones = skeletons(meant).join(' ')
      if (known.has(bones) || bones === '') continue
      known.add(bones)
      found.push(meant)
    }
  return found.slice(0, 3)
}

const isNamed = (piece: string): boolean => {
  const name = /^-?(\p{L}{2,20}):/u.exec(piece)?.[1]
  return name !== undefined && isSearchName(name)
}

/** The phrases by their first words. */
function byFirstWord(phrases: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const phrase of phrases) {
    const first = firstWord(phrase)
    const known = found.get(first)
    if (known) known.push(phrase)
    else found.set(first, [phrase])
  }
  return found
}

const firstWord = (text: string): string => {
  const end = text.indexOf(' ')
  return end < 0 ? text : text.slice(0, end)
}

/** The words phrases begin with: where none of them stands, none of the phrases does. */
export const firstWords = (...lists: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((phrases) => [...phrases].map(firstWord)))

/** Tells whether a key is one of the phrases or begins with one, whole words only. */
export function startingWith(phrases: Iterable<string>): (key: string) => boolean {
  const known = byFirstWord(phrases)
  return (key) =>
    known.get(firstWord(key))?.some((phrase) => key === phrase || key.startsWith(`${phrase} `)) === true
}

/** Tells whether a key holds one of the phrases, which are keys themselves: letters, digits and spaces. */
export function holding(phrases: readonly string[]): (key: string) => boolean {
  const any = new RegExp(phrases.join('|'))
  return (key) => any.test(key)
}

/**
 * Tells whether words of the list may stand in a key, also where a number stood directly before them. A cheap answer
 * before a dear one: true may be wrong, false is not.
 */
export function mayHold(words: Iterable<string>): (key: string) => boolean {
  const any = new RegExp(`(?:^|[ \\d])(?:${[...firstWords(words)].join('|')})`)
  return (key) => any.test(key)
}

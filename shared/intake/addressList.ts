/** What a text says of pages to take in: a list somebody typed, pasted or dropped. */
export interface AddressList {
  /** Web addresses in the order they stand, each once. */
  readonly addresses: readonly string[]
  /** Lines in which no address was found. */
  readonly others: readonly string[]
  /** How many addresses stood there a second time. */
  readonly repeated: number
}

/** More than anybody reads through in a day; a longer list is cut here. */
export const MOST_ADDRESSES = 500
const LONGEST_ADDRESS = 4000
const LONGEST_TEXT = 1_000_000

const WHOLE = /https?:\/\/[^\s<>"'«»“”]+/gi
/** As people type it: `www.` in front, or a path behind, so that a file's name is not taken for a site. */
const BARE = /^(?:www\.[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/)[^\s<>"]*$/iu
const LIST_MARK = /^(?:[-*•–—·]|\d{1,3}[.)])\s+/

/** Reads a list of addresses, one or several to a line, with or without words, numbers and list marks around them. */
export function addressesIn(text: string): AddressList {
  const found = new Set<string>()
  const others: string[] = []
  let repeated = 0
  for (const line of linesOf(text)) {
    const here = inLine(line)
    if (here.length === 0) others.push(line)
    for (const address of here) {
      if (found.has(address)) repeated += 1
      else if (found.size < MOST_ADDRESSES) found.add(address)
    }
  }
  return { addresses: [...found], others, repeated }
}

/** Whether a text is nothing but whole web addresses, so that a paste of it means the pages and not the words. */
export function isOnlyAddresses(text: string): boolean {
  const lines = linesOf(text)
  return (
    lines.length > 0 &&
    lines.every((line) =>
      bare(line)
        .split(/\s+/)
        .every((word) => /^https?:\/\//i.test(word)),
    )
  )
}

const linesOf = (text: string): string[] =>
  text
    .slice(0, LONGEST_TEXT)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const bare = (line: string): string => line.replace(LIST_MARK, '')

function inLine(line: string): string[] {
  const whole = [...line.matchAll(WHOLE)].map(([address]) => withoutTail(address))
  const found = whole.length > 0 ? whole : barely(withoutTail(bare(line)))
  return found.filter((address) => address.length <= LONGEST_ADDRESS && /^https?:\/\/[^/?#]/i.test(address))
}

const barely = (word: string): string[] =>
  word.length <= LONGEST_ADDRESS && BARE.test(word) ? [`https://${word}`] : []

/** Without the punctuation of the sentence or the bracket it stood in. */
function withoutTail(address: string): string {
  const short = address.slice(0, LONGEST_ADDRESS + 1)
  let end = short.length
  // A bracket that was opened inside belongs to the address.
  let open = short.split('(').length - short.split(')').length
  while (end > 0 && /[.,;:!?)\]}»”’]/.test(short.charAt(end - 1))) {
    if (short.charAt(end - 1) === ')') {
      if (open >= 0) break
      open += 1
    }
    end -= 1
  }
  return short.slice(0, end)
}

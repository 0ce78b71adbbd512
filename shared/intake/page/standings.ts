const FEWEST_ROWS = 3
const FEWEST_NUMBERS = 4
const LONGEST = 120
/** `1. Kızılırmak Spor 5 4 1 0 12 3 9 13`: a rank perhaps, a name, and numbers. */
const ROW =
  /^(?:(?<rank>\d{1,3})[.)]?\s{1,4})?(?<name>\p{L}[^\n]{1,60}?)(?<numbers>(?:\s{1,4}[-+]?\d{1,4}(?:[.:]\d{1,4})?){4,12})$/u

interface Row {
  readonly rank: string
  readonly name: string
  readonly numbers: readonly string[]
}

function rowOf(text: string): Row | null {
  const groups = text.length <= LONGEST ? ROW.exec(text)?.groups : undefined
  if (!groups) return null
  return {
    rank: groups.rank ?? '',
    name: groups.name ?? '',
    numbers: (groups.numbers ?? '').trim().split(/\s+/),
  }
}

/** The words over the columns: as many as there are numbers, and what the rows are before them. */
function headOf(text: string, width: number): readonly string[] | null {
  const words = text.length <= LONGEST ? text.split(/\s+/) : []
  const names = words.slice(0, -width).join(' ')
  const isHead = words.length > width && words.slice(-width).every((word) => /^[\p{L}.+-]{1,8}$/u.test(word))
  return isHead ? [names, ...words.slice(-width)] : null
}

/**
 * The cells of a league's standings at the beginning of some lines: three rows or more with as many numbers each behind a
 * name, and perhaps a line with the names of the columns above them. Empty when the lines do not begin with any.
 */
export function standingsOf(lines: readonly string[]): string[][] {
  const first = rowOf(lines[0] ?? '')
  const from = first ? 0 : 1
  const width = (first ?? rowOf(lines[1] ?? ''))?.numbers.length ?? 0
  if (width < FEWEST_NUMBERS) return []
  const rows: Row[] = []
  for (
    let row = rowOf(lines[from] ?? '');
    row?.numbers.length === width;
    row = rowOf(lines[from + rows.length] ?? '')
  )
    rows.push(row)
  if (rows.length < FEWEST_ROWS) return []
  const isRanked = rows.every(({ rank }) => rank !== '')
  const head = first ? [] : headOf(lines[0] ?? '', width)
  if (head === null) return []
  const cells = rows.map(({ rank, name, numbers }) => [
    ...(isRanked ? [rank] : []),
    isRanked || rank === '' ? name : `${rank}. ${name}`,
    ...numbers,
  ])
  return head.length === 0 ? cells : [[...(isRanked ? [''] : []), ...head], ...cells]
}

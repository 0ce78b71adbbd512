const FEWEST_ROWS = 3
/** Behind a rank three numbers are enough. */
const FEWEST_NUMBERS = 4
const FEWEST_RANKED = 3
const LONGEST = 120
/** `1. Kızılırmak Spor 5 4 1 0 12 3 9 13`, `2 Мост 9 6 1 2 17-9 19`: a rank perhaps, a name, and numbers or scores. */
const ROW =
  /^(?:(?<rank>\d{1,3})[.)]?\s{1,4})?(?<name>\p{L}[^\n]{1,60}?)(?<numbers>(?:\s{1,4}[-+]?\d{1,4}(?:[-.:–]\d{1,4})?){3,16})$/u

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

const RANK = /^(?:№|#|м|место|о|s|sıra|pos)\.?$/iu

/**
 * The words over the columns: as many as there are numbers, and what the rows are before them, with a column of its own where
 * the rows are ranked.
 */
function headOf(text: string, width: number, isRanked: boolean): readonly string[] | null {
  const [first = '', ...others] = text.length <= LONGEST ? text.split(/\s+/) : []
  const ranks = isRanked && RANK.test(first) ? [first] : isRanked ? [''] : []
  const words = ranks[0] === first && isRanked ? others : [first, ...others]
  const names = words.slice(0, -width).join(' ')
  const isHead = words.length > width && words.slice(-width).every((word) => /^[\p{L}.+-]{1,8}$/u.test(word))
  return isHead ? [...ranks, names, ...words.slice(-width)] : null
}

/** Ranks rise from row to row where both have one. */
const isNext = ({ rank }: Row, before: Row | undefined): boolean =>
  !before || rank === '' || before.rank === '' || Number(rank) >= Number(before.rank)

/**
 * The cells of a league's standings at the beginning of some lines: three rows or more with as many numbers each behind a
 * name, and perhaps a line with the names of the columns above them. Empty when the lines do not begin with any.
 */
export function standingsOf(lines: readonly string[]): string[][] {
  const first = rowOf(lines[0] ?? '')
  const from = first ? 0 : 1
  const width = (first ?? rowOf(lines[1] ?? ''))?.numbers.length ?? 0
  const rows: Row[] = []
  for (
    let row = rowOf(lines[from] ?? '');
    row?.numbers.length === width && isNext(row, rows.at(-1));
    row = rowOf(lines[from + rows.length] ?? '')
  )
    rows.push(row)
  const isRanked = rows.every(({ rank }) => rank !== '')
  if (rows.length < FEWEST_ROWS || width < (isRanked ? FEWEST_RANKED : FEWEST_NUMBERS)) return []
  const head = first ? [] : headOf(lines[0] ?? '', width, isRanked)
  if (head === null) return []
  const cells = rows.map(({ rank, name, numbers }) => [
    ...(isRanked ? [rank] : []),
    isRanked || rank === '' ? name : `${rank}. ${name}`,
    ...numbers,
  ])
  return head.length === 0 ? cells : [[...head], ...cells]
}

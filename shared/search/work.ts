import type { Status } from '../article/article'
import { skeleton, skeletons } from './skeleton'

/** When something has to be done: by a word, or a day or month as ISO writes it. */
export const DUE_WORDS = ['overdue', 'today', 'week'] as const
export type DueWord = (typeof DUE_WORDS)[number]

/** What a search asks of who has an article and until when. */
export interface WorkWanted {
  /** Skeletons of the words of a name, each the beginning of one of the assignee's; empty for anybody. */
  readonly assignee: readonly string[]
  /** A word of `DUE_WORDS`, `2026-11` or `2026-11-26`; empty for any time. */
  readonly due: string
}

/** The words for due times in the four languages, folded. */
const WORDS: Readonly<Record<string, DueWord>> = {
  overdue: 'overdue',
  gecikti: 'overdue',
  geciken: 'overdue',
  prosrocheno: 'overdue',
  otken: 'overdue',
  today: 'today',
  bugun: 'today',
  segodnya: 'today',
  bugin: 'today',
  week: 'week',
  hafta: 'week',
  nedelya: 'week',
  apta: 'week',
}

/** A name is written Aigerim and Aygerim. */
export const readAssignee = (text: string): string[] =>
  skeletons(text).map((word) => word.replaceAll('y', 'i'))

/** What was typed after `due:`; empty while it cannot be read. */
export const readDue = (text: string): string =>
  WORDS[skeleton(text)] ?? (/^\d{4}-\d{2}(-\d{2})?$/.test(text) ? text : '')

export interface WorkOf {
  readonly status: Status
  readonly assignee: string
  readonly due: string
}

const UNDONE: ReadonlySet<Status> = new Set(['draft', 'in-review', 'ready'])

/**
 * Does an article lie with that person and in that time? `now` is in ms; days and weeks, which end with Sunday, are by the
 * computer's clocks. Overdue is what should be done and is not yet with a site.
 */
export function matchesWork(row: WorkOf, { assignee, due }: WorkWanted, now: number): boolean {
  const names = assignee.length > 0 ? readAssignee(row.assignee) : []
  if (!assignee.every((wanted) => names.some((name) => name.startsWith(wanted)))) return false
  if (due === '') return true
  const at = Date.parse(row.due)
  if (Number.isNaN(at)) return false
  if (due === 'overdue') return at < now && UNDONE.has(row.status)
  const [from, to] = spanOf(due, now)
  return at >= from && at < to
}

/** From and to, in ms, the end not included. */
function spanOf(due: string, now: number): [number, number] {
  const midnight = (year: number, month: number, day: number) => new Date(year, month, day).getTime()
  if (due === 'today' || due === 'week') {
    const here = new Date(now)
    const [year, month, day] = [here.getFullYear(), here.getMonth(), here.getDate()]
    const days = due === 'today' ? 1 : 8 - (here.getDay() || 7)
    return [midnight(year, month, day), midnight(year, month, day + days)]
  }
  const [year = 0, month = 1, day] = due.split('-').map(Number)
  return day === undefined
    ? [midnight(year, month - 1, 1), midnight(year, month, 1)]
    : [midnight(year, month - 1, day), midnight(year, month - 1, day + 1)]
}

/** The query with `kind:value` in it, in the place of what it asked of that kind before; with an empty value without it. */
export function withWord(query: string, names: readonly string[], word: string, value: string): string {
  const known = new Set(names.map(skeleton))
  const rest = (query.match(/-?(?:[\p{L}]{2,20}:)?(?:"[^"]*"?|\S+)/gu) ?? []).filter((piece) => {
    const name = /^([\p{L}]{2,20}):/u.exec(piece)?.[1]
    return name === undefined || !known.has(skeleton(name))
  })
  const put = value === '' ? [] : [`${word}${/\s/.test(value) ? `"${value}"` : value}`]
  return [...rest, ...put].join(' ')
}

import * as z from 'zod'
import { ArticleId, Instant, SourceCategory, Status } from '../article/article'

/** A day `2026-11-26` or a month `2026-11`, by the clocks of the newsroom. */
export const Period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)

const Stamp = z.union([Instant, z.literal('')])

/** One article on one site in the period. */
export const ReportItem = z.object({
  articleId: ArticleId,
  site: z.string(),
  headline: z.string(),
  url: z.string(),
  language: z.string(),
  rubrics: z.array(z.string()),
  category: SourceCategory,
  words: z.number().int(),
  /** First publication on this site, ever; `isNew` when that was in the period. */
  firstPublished: Stamp,
  isNew: z.boolean(),
  /** Updates in the period, and the last of them; empty when there was none. */
  updates: z.number().int(),
  updated: Stamp,
  withdrawn: Stamp,
  /** Why, and who decided it; empty where nobody said. */
  reason: z.string(),
  decidedBy: z.string(),
})
export type ReportItem = z.infer<typeof ReportItem>

const Counts = z.record(z.string(), z.number().int())

export const SiteReport = z.object({
  site: z.string(),
  name: z.string(),
  published: z.number().int(),
  updated: z.number().int(),
  withdrawn: z.number().int(),
  /** Words of what was first published in the period; so are the counts below. */
  words: z.number().int(),
  categories: Counts,
  languages: Counts,
  rubrics: Counts,
})
export type SiteReport = z.infer<typeof SiteReport>

export const Report = z.object({
  period: Period,
  sites: z.array(SiteReport),
  items: z.array(ReportItem),
  /** Articles of the library by status, as they are now; null where the library could not be asked. */
  statuses: z.partialRecord(Status, z.number().int()).nullable(),
})
export type Report = z.infer<typeof Report>

/** What a report needs of an archived state; `at` is by the newsroom's clocks. */
export interface ReportEntry {
  readonly at: string
  readonly act: 'publish' | 'update' | 'schedule' | 'withdraw'
  readonly articleId: string
  readonly site: string
  readonly siteName: string
  readonly firstPublished: string
  readonly receipt: {
    readonly url: string
    readonly updated: string
    readonly takedown?: { readonly reason: string; readonly by: string }
  }
  readonly facts: {
    readonly headline: string
    readonly language: string
    readonly words: number
    readonly rubrics: readonly string[]
    readonly category: ReportItem['category']
  } | null
}

/** Adds an entry of the period to what is known of its article on its site. */
function withEntry(known: ReportItem | undefined, entry: ReportEntry): ReportItem {
  const { facts, receipt } = entry
  const item: ReportItem = known ?? {
    articleId: entry.articleId,
    site: entry.site,
    headline: '',
    url: '',
    language: '',
    rubrics: [],
    category: 'other',
    words: 0,
    firstPublished: '',
    isNew: false,
    updates: 0,
    updated: '',
    withdrawn: '',
    reason: '',
    decidedBy: '',
  }
  const isUpdate = entry.act === 'update'
  // Shown again, it is withdrawn no more, and neither is the reason a fact of today.
  const isOver = entry.act === 'publish' || entry.act === 'withdraw'
  return {
    ...item,
    reason: isOver ? (receipt.takedown?.reason ?? '') : item.reason,
    decidedBy: isOver ? (receipt.takedown?.by ?? '') : item.decidedBy,
    ...(facts ? { ...facts, rubrics: [...facts.rubrics] } : {}),
    url: receipt.url || item.url,
    firstPublished: entry.firstPublished || item.firstPublished,
    isNew: item.isNew || entry.act === 'publish',
    updates: item.updates + (isUpdate ? 1 : 0),
    updated: isUpdate ? receipt.updated : item.updated,
    withdrawn: entry.act === 'withdraw' ? receipt.updated : entry.act === 'publish' ? '' : item.withdrawn,
  }
}

const counted = (values: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** What was published, updated and withdrawn in a day or a month, per site, out of the archive's entries in order. */
export function makeReport(
  period: string,
  entries: readonly ReportEntry[],
  statuses: Report['statuses'],
): Report {
  const items = new Map<string, ReportItem>()
  const names = new Map<string, string>()
  const outBefore = new Set<string>()
  for (const entry of entries) {
    const place = `${entry.site} ${entry.articleId}`
    names.set(entry.site, entry.siteName)
    if (entry.at.startsWith(period) && entry.act !== 'schedule') {
      const item = withEntry(items.get(place), entry)
      // Shown again after a withdrawal it is not new.
      items.set(place, { ...item, isNew: item.isNew && !outBefore.has(place) })
    } else if (entry.act === 'publish' && entry.at.slice(0, period.length) < period) outBefore.add(place)
  }
  const all = [...items.values()]
  return {
    period,
    items: all,
    statuses,
    sites: [...names]
      .map(([site, name]): SiteReport => {
        const own = all.filter((item) => item.site === site)
        const fresh = own.filter(({ isNew }) => isNew)
        return {
          site,
          name,
          published: fresh.length,
          updated: own.filter(({ updates }) => updates > 0).length,
          withdrawn: own.filter(({ withdrawn }) => withdrawn !== '').length,
          words: fresh.reduce((sum, { words }) => sum + words, 0),
          categories: counted(fresh.map(({ category }) => category)),
          languages: counted(fresh.map(({ language }) => language)),
          rubrics: counted(fresh.flatMap(({ rubrics }) => rubrics)),
        }
      })
      .filter(({ site }) => all.some((item) => item.site === site)),
  }
}

/** A spreadsheet takes a text that begins like this for a formula. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
/** One cell of a CSV. */
export const cell = (value: string | number): string => `"${asText(String(value)).replaceAll('"', '""')}"`

/** How a person's CSV words what is stored by a name. */
export interface CsvWording {
  /** By language tag and by category: `tr` -> `Türkçe`, `agency` -> `ajans`. What is not there stays as it is stored. */
  readonly words: Readonly<Record<string, string>>
  /** An instant as the newsroom's clocks show it. */
  readonly moment: (instant: string) => string
}

/**
 * The items as CSV: UTF-8 with its mark and semicolons, as spreadsheets in Turkish and Russian expect them; one row for
 * each article on each site. `heads` are the columns' names, in order. Without a wording it is for programs: ids, tags, instants.
 */
export function reportCsv(report: Report, heads: readonly string[], wording?: CsvWording): string {
  const names = new Map(wording ? report.sites.map(({ site, name }) => [site, name]) : [])
  const word = (name: string) => wording?.words[name] ?? name
  const moment = (instant: string) => (wording && instant ? wording.moment(instant) : instant)
  const rows = report.items.map((item) => [
    names.get(item.site) ?? item.site,
    item.headline,
    item.url,
    item.rubrics.join(', '),
    word(item.language),
    word(item.category),
    item.words,
    moment(item.firstPublished),
    item.updates,
    moment(item.updated),
    moment(item.withdrawn),
    item.reason,
    item.decidedBy,
  ])
  return `\u{feff}${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** The columns of the CSV, by stable names. */
export const REPORT_COLUMNS = [
  'site',
  'headline',
  'url',
  'rubrics',
  'language',
  'category',
  'words',
  'first-published',
  'updates',
  'updated',
  'withdrawn',
  'reason',
  'decided-by',
] as const

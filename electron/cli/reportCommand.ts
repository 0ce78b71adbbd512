import { existsSync } from 'node:fs'
import path from 'node:path'
import { makeReport, Period, REPORT_COLUMNS, type Report, reportCsv } from '../../shared/report/report'
import { followChain, readLines } from '../archive/chain'
import { statusesOf } from '../archive/statuses'
import { type CliIo, type Command, type CommandResult, json, usage } from './command'
import { appFolder } from './data/appFolder'
import { withLibrary } from './data/closedLibrary'
import type { Tell } from './data/withStore'

/** `report --day D` or `--month M`: what was published, updated and withdrawn, per site. */
export async function reportCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const { day, month } = command.options
  const period = day ?? month ?? ''
  const isOne = (day === undefined) !== (month === undefined)
  if (command.positional.length > 0 || !isOne || !Period.safeParse(period).success)
    return usage('report wants --day 2026-11-26 or --month 2026-11.')
  if ((day ?? '0000-00-00').length !== 10 || (month ?? '0000-00').length !== 7)
    return usage('--day is a day such as 2026-11-26, --month a month such as 2026-11.')
  const profile = appFolder(command)
  const { records } = followChain((await readLines(path.join(profile, 'archive'))).lines)
  const report = makeReport(period, records, await statusesIn(profile, io.error))
  if (command.flags.has('csv')) return { ok: true, text: reportCsv(report, REPORT_COLUMNS) }
  return { ok: true, text: command.isJson ? json(report) : inWords(report) }
}

/** Null while somebody else has the library open: it is not ours to take; and where there is none. */
async function statusesIn(profile: string, tell: Tell): Promise<Report['statuses']> {
  if (!existsSync(path.join(profile, 'library', 'library.db'))) return null
  const rows = await withLibrary(profile, tell, async (store) => store.list({ binned: false }))
  return rows.ok ? statusesOf(rows.value) : null
}

const counts = (given: Readonly<Record<string, number>>): string =>
  Object.entries(given)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none'

function inWords({ period, sites, items }: Report): string {
  const heads = sites.map(
    (site) =>
      `${site.name}: ${site.published} published, ${site.updated} updated, ${site.withdrawn} withdrawn, ${site.words} words\n` +
      `  source: ${counts(site.categories)}\n  language: ${counts(site.languages)}\n  rubric: ${counts(site.rubrics)}\n`,
  )
  const lines = items.map(
    (item) =>
      `${item.site}\t${item.firstPublished}\t${item.updated}\t${item.words}\t${item.headline}${takenDown(item)}\n`,
  )
  return [`${period}\n`, ...heads, ...lines].join('')
}

/** When an article was withdrawn, why, and who decided it; empty for one that stands. */
function takenDown({ withdrawn, reason, decidedBy }: Report['items'][number]): string {
  if (!withdrawn) return ''
  const why = [reason, decidedBy].filter(Boolean).join(', ')
  return `\twithdrawn ${withdrawn}${why && ` (${why})`}`
}

import path from 'node:path'
import type { Services } from '../shared/ipc/contract'
import { reportCsv } from '../shared/report/report'
import { fail, ok, type Result } from '../shared/result'
import { statusesOf } from './archive/statuses'
import { writeDurably, writeFaultKind } from './durableFile'
import type { Keeping } from './keeping/keeping'
import type { Library } from './library/library'

/** `2026-11-27 19:58` by this computer's clock: spreadsheets of every language take it for a date. */
function localMoment(instant: string): string {
  const at = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Reports of a day or a month, and their files. */
export function createReports(given: {
  readonly library: Pick<Library, 'library'>
  readonly keeping: Pick<Keeping, 'report'>
  readonly chooseToSave: (name: string, extension: 'csv' | 'pdf') => Promise<string | null>
  /** The window as it stands, for printing. */
  readonly print: () => Promise<Uint8Array | null>
}): Services['reports'] {
  async function make({ period }: { period: string }) {
    const rows = await given.library.library.list({ binned: false })
    return given.keeping.report({ period, statuses: rows.ok ? statusesOf(rows.value) : null })
  }

  async function save(
    name: string,
    extension: 'csv' | 'pdf',
    bytes: Uint8Array | string,
  ): Promise<Result<{ name: string } | null>> {
    const file = await given.chooseToSave(`${name}.${extension}`, extension)
    if (file === null) return ok(null)
    try {
      await writeDurably(file, bytes)
      return ok({ name: path.basename(file) })
    } catch (error) {
      return fail(writeFaultKind(error), 'export.not-written', `${file}: ${String(error)}`, {
        folder: path.dirname(file),
      })
    }
  }

  return {
    make,
    async saveCsv({ period, heads, words }) {
      const report = await make({ period })
      if (!report.ok) return report
      return save(`galley-${period}`, 'csv', reportCsv(report.value, heads, { words, moment: localMoment }))
    },
    async savePdf({ period }) {
      const pdf = await given.print()
      return pdf
        ? save(`galley-${period}`, 'pdf', pdf)
        : fail('missing', 'report.no-window', 'There is no window.')
    },
  }
}

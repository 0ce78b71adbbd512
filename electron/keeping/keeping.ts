import path from 'node:path'
import type { Article } from '../../shared/article/article'
import type { ExportForm } from '../../shared/ipc/transferContract'
import { makeReport, type Report } from '../../shared/report/report'
import { fail, ok, type Result } from '../../shared/result'
import { createArchive } from '../archive/archive'
import { followChain, readLines } from '../archive/chain'
import { exportRecord } from '../archive/exportRecord'
import { verifyArchive } from '../archive/verify'
import { type Backup, listBackups, makeBackup } from '../backup/backup'
import { bringFiles } from '../backup/bringFiles'
import { articleIn, articlesIn } from '../backup/readBackup'
import { createClockWatch } from '../clockWatch'
import { exportOne } from '../export/exportOne'
import { keepBrought } from '../import/keepBrought'
import { openSource } from '../import/openSource'
import type { Arrived, ImportSource, Offered } from '../import/source'
import { type WordPressPlace, wordpressSource } from '../import/wordpressSource'
import { createOriginals } from '../intake/originals'
import type { CarriedVersion } from '../library/versions'
import { createPictures } from '../pictures/pictures'
import { zoneHere } from '../zoneHere'

/** Folders of one profile: the app's, or the command line's own. */
export interface KeepingPlaces {
  readonly profile: string
}

export interface ExportInput {
  readonly article: Article
  readonly form: ExportForm
  readonly folder: string
  readonly versions?: readonly CarriedVersion[]
}

/** How far a long piece of work is. */
export type Progress = (done: number, total: number) => void

const now = () => new Date().toISOString()

/** Everything that keeps what was written and published: long work, off the main thread. */
export function createKeeping({ profile }: KeepingPlaces) {
  const folder = path.join(profile, 'archive')
  const originals = path.join(profile, 'originals')
  const archive = createArchive({
    folder,
    pictures: path.join(profile, 'pictures'),
    originals,
    now,
    zone: zoneHere,
  })
  const places = { pictures: path.join(profile, 'pictures'), originals }
  const files = { pictures: createPictures(places.pictures), originals: createOriginals(originals) }
  const clock = createClockWatch(now)
  let source: ImportSource | null = null
  let reading = new AbortController()
  return {
    prepare: (input: Parameters<typeof archive.prepare>[0]) => archive.prepare(input),
    enter: ({ articleId, receipt }: { articleId: string; receipt: Parameters<typeof archive.enter>[1] }) =>
      archive.enter(articleId, receipt),
    verifyArchive: async (
      _: object,
      progress: Progress,
    ): Promise<Result<Awaited<ReturnType<typeof verifyArchive>>>> =>
      ok(await verifyArchive(folder, progress)),
    backUp: ({ folder: to }: { folder: string }, progress: Progress) =>
      makeBackup({ profile, folder: to, now: now(), isSteady: clock.isSteady(), progress }),
    backups: async ({ folder: from }: { folder: string }): Promise<Result<Backup[]>> =>
      ok(await listBackups(from)),
    bringFiles: ({ file }: { file: string }) => bringFiles(file, profile),
    articlesIn: ({ file }: { file: string }) => articlesIn(file),
    articleIn: ({ file, id }: { file: string; id: string }) => articleIn(file, id),
    exportOne: ({ article, form, folder: to, versions = [] }: ExportInput) =>
      exportOne(article, form, to, places, versions),
    async openSource({ place, language }: { place: string; language: string }): Promise<Result<Offered[]>> {
      const opened = await openSource(place, { now: now(), language })
      source = opened.ok ? opened.value : null
      return opened.ok ? ok([...opened.value.offered]) : opened
    },
    async openWordPress(
      { place, language }: { place: WordPressPlace; language: string },
      progress: Progress = () => {},
    ): Promise<Result<Offered[]>> {
      reading = new AbortController()
      const opened = await wordpressSource(place, { now: now(), language }, reading.signal, (count) =>
        progress(count, 0),
      )
      source = opened.ok ? opened.value : null
      return opened.ok ? ok([...opened.value.offered]) : opened
    },
    /** Ends a site's answers that are waited for, with a fault: its list, or one of its posts. */
    async stopReading(_: object): Promise<Result<object>> {
      reading.abort()
      return ok({})
    },
    /** An article of the source that was opened last; its files are kept before it is answered. */
    async bring(offered: Offered): Promise<Result<Arrived>> {
      const brought = await source?.bring(offered)
      if (!brought) return fail('missing', 'import.not-readable', 'Nothing is open to be taken in.')
      return brought.ok ? keepBrought(brought.value, files) : brought
    },
    async report(given: { period: string; statuses: Report['statuses'] }): Promise<Result<Report>> {
      const { records } = followChain((await readLines(folder)).lines)
      return ok(makeReport(given.period, records, given.statuses))
    },
    exportRecord: ({ articleId }: { articleId: string }) =>
      exportRecord(folder, { articleId, originals, now: now() }),
  }
}
export type Keeping = ReturnType<typeof createKeeping>

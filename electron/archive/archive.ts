import fs from 'node:fs/promises'
import path from 'node:path'
import type { Article, Receipt } from '../../shared/article/article'
import { SiteProfile } from '../../shared/publish/site'
import { momentIn } from '../../shared/render/moments'
import { fail, ok, type Result } from '../../shared/result'
import { writeDurably, writeFaultKind } from '../durableFile'
import { appendLine, readLines, recordIn } from './chain'
import { createParts } from './parts'
import { type ArchiveRecord, hashOf, placeOf } from './record'
import { Pending, shownState } from './shown'

export interface Prepared {
  readonly article: Article
  readonly site: SiteProfile
  /** Content addresses of the pictures it shows. */
  readonly pictures: readonly string[]
  readonly contentHash: string
}

export interface Archive {
  /** Keeps everything a publication is about to show. Nothing is sent when this fails. */
  prepare(given: Prepared): Promise<Result<null>>
  /** Adds a line for what a site shows now. The same receipt again adds none. */
  enter(articleId: string, receipt: Receipt): Promise<Result<null>>
}

export interface ArchivePlaces {
  readonly folder: string
  /** Folders of the library's pictures and originals. */
  readonly pictures: string
  readonly originals: string
}

/** Why an archive cannot be written; the job of the publication stays open, so that the next start enters it. */
const notWritten = (error: unknown, code: 'archive.not-prepared' | 'archive.not-written'): Result<never> =>
  fail(writeFaultKind(error), code, `The archive could not be written: ${String(error)}`)

/**
 * The archive of what was published: an append-only chain of records, each holding the hash of the one before, and
 * the parts they name. One process writes at a time. Nothing here is ever removed.
 */
export function createArchive(
  places: ArchivePlaces & { readonly now: () => string; readonly zone: () => string },
): Archive {
  const { folder } = places
  const parts = createParts(path.join(folder, 'parts'))
  const named = (where: string) => (hash: string) => path.join(where, hash.slice('sha256-'.length))
  const pendingFile = (place: { articleId: string; site: string }) =>
    path.join(folder, 'pending', `${place.site}.${place.articleId}.json`)

  async function keepAll(hashes: Iterable<string>, where: string, missing: string[]): Promise<string[]> {
    const kept: string[] = []
    for (const hash of new Set(hashes)) {
      if (await parts.keepFile(hash, named(where)(hash))) kept.push(hash)
      else missing.push(hash)
    }
    return kept
  }

  async function readPending(place: { articleId: string; site: string }): Promise<Pending | null> {
    const text = await fs.readFile(pendingFile(place), 'utf8').catch(() => '')
    return text === '' ? null : Pending.parse(JSON.parse(text))
  }

  async function enter(articleId: string, receipt: Receipt): Promise<void> {
    await fs.mkdir(folder, { recursive: true })
    const place = { articleId, site: receipt.site }
    const { lines, torn } = await readLines(folder)
    // Only the last line matters for going on: an older break is for `verify` to name, not a reason to stop keeping.
    const records = lines.flatMap(recordIn)
    const known = records.filter((record) => placeOf(record) === placeOf(place))
    const last = known.at(-1)
    if (last && isSame(last.receipt, receipt)) return
    const first = known.find((record) => record.firstPublished !== '')?.firstPublished ?? ''
    const firstPublished = first || (receipt.state === 'published' ? receipt.firstPublished : '')
    const pending = receipt.state === 'withdrawn' ? null : await readPending(place)
    const isSent = pending !== null && pending.contentHash === receipt.contentHash
    const earlier = known.findLast(
      ({ content, receipt: one }) => content && one.contentHash === receipt.contentHash,
    )
    const shown = isSent
      ? await shownState(parts, pending, receipt, firstPublished || receipt.firstPublished)
      : {
          facts: earlier?.facts ?? last?.facts ?? null,
          content: receipt.state === 'withdrawn' ? null : (earlier?.content ?? null),
        }
    const zone = places.zone()
    const at = places.now()
    const record = {
      n: lines.length + 1,
      at: momentIn(at, zone)?.iso ?? at,
      zone,
      act: actOf(receipt, last),
      articleId,
      site: receipt.site,
      siteName: pending?.site.name ?? last?.siteName ?? receipt.site,
      firstPublished,
      receipt,
      ...shown,
      previous: records.at(-1)?.hash ?? '',
    }
    await appendLine(folder, { ...record, hash: hashOf(record) }, torn)
    await fs.rm(pendingFile(place), { force: true })
  }

  let turn: Promise<unknown> = Promise.resolve()
  /** One line after another: a record holds the hash of the one before. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work)
    turn = mine.catch(() => {})
    return mine
  }

  return {
    async prepare({ article, site, pictures, contentHash }) {
      try {
        const missing: string[] = []
        const originals = article.sources.map(({ hash }) => hash).filter((hash) => hash !== '')
        const pending: Pending = {
          contentHash,
          // Never what the site is signed in to with.
          site: SiteProfile.parse(site),
          article: await parts.keepText(`${JSON.stringify(article)}\n`),
          pictures: await keepAll(pictures, places.pictures, missing),
          originals: await keepAll(originals, places.originals, missing),
          missing,
        }
        await writeDurably(pendingFile({ articleId: article.id, site: site.id }), JSON.stringify(pending))
        return ok(null)
      } catch (error) {
        return notWritten(error, 'archive.not-prepared')
      }
    },
    async enter(articleId, receipt) {
      try {
        await inTurn(() => enter(articleId, receipt))
        return ok(null)
      } catch (error) {
        return notWritten(error, 'archive.not-written')
      }
    },
  }
}

const isSame = (a: Receipt, b: Receipt): boolean =>
  a.state === b.state && a.contentHash === b.contentHash && a.updated === b.updated

function actOf(receipt: Receipt, last: ArchiveRecord | undefined): ArchiveRecord['act'] {
  if (receipt.state === 'withdrawn') return 'withdraw'
  if (receipt.state === 'scheduled') return 'schedule'
  return last?.receipt.state === 'published' ? 'update' : 'publish'
}

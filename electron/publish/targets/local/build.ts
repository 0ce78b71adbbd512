import path from 'node:path'
import type { Article } from '../../../../shared/article/article'
import { contentHashOf, withoutNewsroom } from '../../../../shared/publish/parcel'
import type { SiteProfile } from '../../../../shared/publish/site'
import { ok, type Result } from '../../../../shared/result'
import { inTransaction } from '../../../inTransaction'
import { sha256 } from '../../hash'
import { slugOf } from '../../slugOf'
import type { TargetTools } from '../../target'
import { articleFile } from './addresses'
import { catchUp, withLogo, writeAssets } from './catchUp'
import { noteInside, type Publication, pendEverything, reserve, unlist } from './changes'
import { sitePictures } from './media'
import { move, wantsMove } from './moved'
import { type Opened, openSite, prepareFolder } from './openSite'
import { publicationOf, siteLook } from './publication'
import { freeSlug } from './slugs'
import { storyPage, wantedPictures } from './story'

/** What a whole site is built from, the oldest first. */
export interface BuildSource {
  /** Everything that is to be on the site. */
  readonly wanted: readonly {
    readonly id: string
    readonly firstPublished: string
    readonly updated: string
  }[]
  readonly read: (id: string) => Promise<Result<Article>>
  /** Whether a page that is not wanted goes; false leaves what the library knows nothing of. */
  readonly isUnwanted: (id: string) => boolean
}

export interface BuildReport {
  readonly articles: number
  /** Pages that were already as they should be, and were not drawn again. */
  readonly unchanged: number
  /** Pages of articles the library does not hold, left as they are. */
  readonly left: number
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly failed: readonly { readonly id: string; readonly message: string }[]
}

/** Articles whose pages are written before the tables say so: what a killed build does again at most. */
const BATCH = 200
/** Articles between two pauses in which this thread hears of anything else. */
const BREATH = 10

/**
 * Builds the whole site: every page that is not as it should be, then every list, removals last. What is noted is not
 * done again, so that a build that was stopped goes on where it was. `all` draws every page whatever was noted.
 */
export async function buildSite(
  given: SiteProfile & { readonly folder: string },
  source: BuildSource,
  tools: TargetTools,
  { all = false, progress = () => {} }: { all?: boolean; progress?: (done: number, of: number) => void } = {},
): Promise<Result<BuildReport>> {
  const site = await withLogo(given, tools)
  const folder = path.resolve(site.folder)
  const ready = await prepareFolder(folder, false)
  if (!ready.ok) return ready
  return openSite(
    site,
    folder,
    async (opened) => {
      const { db, state, files } = opened
      const look = siteLook(given)
      // A power cut may cost the tables, which are then filled from the pages; a killed build loses nothing.
      db.exec('PRAGMA synchronous = OFF')
      await writeAssets(site, folder, opened, tools)
      const failed: { id: string; message: string }[] = []
      let waiting: Publication[] = []
      let unchanged = 0
      const upTo = new Map<string, number>()
      const settleBatch = () => {
        inTransaction(db, () => {
          for (const publication of waiting) noteInside(db, state, publication)
        })
        waiting = []
      }
      for (const [index, wanted] of source.wanted.entries()) {
        const drawn = await drawOne({ site, folder, look, all, source, tools, opened, wanted, upTo })
        if (!drawn.ok) failed.push({ id: wanted.id, message: drawn.fault.message })
        else if (drawn.value === null) unchanged += 1
        else waiting.push(drawn.value)
        if (waiting.length === BATCH) settleBatch()
        progress(index + 1, source.wanted.length)
        // Nothing of the work itself waits for anything: whoever runs on this thread has a turn here.
        if (index % BREATH === BREATH - 1) await new Promise(setImmediate)
      }
      settleBatch()
      const expected = new Set(source.wanted.map(({ id }) => id))
      let left = 0
      for (const id of state.shownIds()) {
        if (expected.has(id)) continue
        const article = source.isUnwanted(id) ? state.find(id) : null
        if (article) unlist(db, state, article, tools.now())
        else left += 1
      }
      pendEverything(db, state)
      await catchUp(site, folder, opened)
      const removed = [...files.removed]
      const gone = new Set(removed)
      return ok({
        articles: source.wanted.length - failed.length,
        unchanged,
        left,
        written: [...new Set(files.changed)].filter((file) => !gone.has(file)),
        removed,
        failed,
      })
    },
    false,
  )
}

interface OnePage {
  readonly site: SiteProfile
  readonly folder: string
  readonly look: string
  readonly all: boolean
  readonly source: BuildSource
  readonly tools: TargetTools
  readonly opened: Opened
  readonly wanted: BuildSource['wanted'][number]
  /** See `freeSlug`. */
  readonly upTo: Map<string, number>
}

/** Writes one article's page; null when it is there as it should be. */
async function drawOne(given: OnePage): Promise<Result<Publication | null>> {
  const { site, folder, look, tools, wanted } = given
  const { db, state, files } = given.opened
  const read = await given.source.read(wanted.id)
  if (!read.ok) return read
  const article = withoutNewsroom(read.value)
  const contentHash = contentHashOf(article, slugOf(article), sha256)
  const before = state.find(article.id)
  const isSame = before?.state === 'published' && before.contentHash === contentHash
  if (isSame && !given.all && before.look === look && (await files.exists(articleFile(before.slug))))
    return ok(null)
  const pictures = await sitePictures(wantedPictures(article, site, folder), tools)
  if (!pictures.ok) return pictures
  const firstPublished = before?.firstPublished || wanted.firstPublished || tools.now()
  const updated = isSame ? before.updated : wanted.updated || tools.now()
  const isMoving = before !== null && wantsMove(article, slugOf(article), before.slug)
  const slug =
    before && !isMoving ? before.slug : freeSlug(slugOf(article), article.id, state, folder, given.upTo)
  const stamps = { ...article.stamps, firstPublished, updated }
  const page = storyPage({ ...article, stamps }, site, folder, slug, pictures.value)
  const publication = {
    ...publicationOf(article, page, pictures.value, site),
    contentHash,
    firstPublished,
    updated,
    look,
  }
  if (!before) reserve(db, publication)
  else if (isMoving) move(db, before, slug)
  for (const { file, bytes } of pictures.value.files) await files.write(file, bytes)
  await files.write(articleFile(slug), page.text)
  return ok(publication)
}

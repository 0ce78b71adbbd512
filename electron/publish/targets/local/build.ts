import path from 'node:path'
import type { Article } from '../../../../shared/article/article'
import { contentHashOf, withoutNewsroom } from '../../../../shared/publish/parcel'
import type { SiteProfile } from '../../../../shared/publish/site'
import { type Fault, fail, ok, type Result } from '../../../../shared/result'
import { inLongTransaction } from '../../../inTransaction'
import { sha256 } from '../../hash'
import { slugOf } from '../../slugOf'
import type { TargetTools } from '../../target'
import { articleFile } from './addresses'
import { catchUp, withLogo, writeAssets } from './catchUp'
import { noteInside, type Publication, pendEverything, reserve, unlist } from './changes'
import { sitePictures } from './media'
import { move, wantsMove } from './moved'
import { type Opened, openWholeSite, prepareFolder } from './openSite'
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
  /** Articles whose page could not be drawn; the page they had stays. */
  readonly failed: readonly (Pick<Fault, 'kind' | 'code' | 'message'> & { readonly id: string })[]
}

export interface BuildOptions {
  /** Draws every page, whatever was noted. */
  readonly all?: boolean
  /** Told after every page how many of how many have been looked at. */
  readonly progress?: (done: number, of: number) => void
}

/** Articles between two pauses in which this thread hears of anything else. */
const BREATH = 10

const stopped = fail('conflict', 'site.build-stopped', 'The build was stopped; the site is as it was.')

/**
 * Builds the whole site: every page that is not as it should be, then every list, removals last. All of it is drawn aside
 * and put in place at the end, so that readers have the old site until the new one is complete; stopped by the signal, or
 * killed, it has changed nothing. `open` is asked once nobody else writes to the site, so that what it answers is not
 * overtaken by a publication.
 */
export async function buildSite(
  given: SiteProfile & { readonly folder: string },
  open: () => Promise<Result<BuildSource>>,
  tools: TargetTools,
  { all = false, progress = () => {} }: BuildOptions = {},
): Promise<Result<BuildReport>> {
  const site = await withLogo(given, tools)
  const folder = path.resolve(site.folder)
  const ready = await prepareFolder(folder, false)
  if (!ready.ok) return ready
  return openWholeSite(site, folder, async (opened) => {
    const { db, state, files } = opened
    const found = await open()
    if (!found.ok) return found
    const source = found.value
    const look = siteLook(given)
    // A power cut may cost the tables, which are then filled from the pages; a killed build loses nothing.
    db.exec('PRAGMA synchronous = OFF')
    return inLongTransaction(db, async () => {
      await writeAssets(site, folder, opened, tools)
      const failed: BuildReport['failed'][number][] = []
      let unchanged = 0
      const upTo = new Map<string, number>()
      for (const [index, wanted] of source.wanted.entries()) {
        if (tools.signal.aborted) return stopped
        const drawn = await drawOne({ site, folder, look, all, source, tools, opened, wanted, upTo })
        if (!drawn.ok) {
          const { kind, code, message } = drawn.fault
          failed.push({ id: wanted.id, kind, code, message })
        } else if (drawn.value === null) unchanged += 1
        else noteInside(db, state, drawn.value)
        progress(index + 1, source.wanted.length)
        // Nothing of the work itself waits for anything: whoever runs on this thread has a turn here.
        if (index % BREATH === BREATH - 1) await new Promise(setImmediate)
      }
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
      if (tools.signal.aborted) return stopped
      // Files before tables: a build that is killed in between is done once more by the next one.
      files.turn()
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
    })
  })
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

import { constants } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Receipt } from '../../../../shared/article/article'
import type { Parcel } from '../../../../shared/publish/parcel'
import type { SiteProfile } from '../../../../shared/publish/site'
import { fail, ok, type Result } from '../../../../shared/result'
import type { Target, TargetTools } from '../../target'
import { addressOf, articleFile, FILES } from './addresses'
import { note, type Publication, reserve, settle, unlist } from './changes'
import { guarded } from './faults'
import { openSiteFiles, type SiteFiles } from './files'
import { listRenderer } from './lists'
import { alone } from './lock'
import { sitePictures } from './media'
import { move } from './moved'
import { readBack } from './readBack'
import { rebuild } from './rebuild'
import { freeSlug } from './slugs'
import { type SiteState, type StoredArticle, siteState } from './state'
import { storyPage, wantedPictures } from './story'
import { complete, type Database, openTables } from './tables'

interface Opened {
  readonly db: Database
  readonly state: SiteState
  readonly files: SiteFiles
}

/**
 * The built-in site: a folder of finished pages that any browser or web server can show. Order of work, so that a
 * reader or a crash never meets a link to a page that is not there: place in the tables, page, lists; on the way
 * out lists first, page last. What a crash leaves undone stands in the `pending` table and is done by the next call.
 */
export function createLocalTarget(site: SiteProfile & { readonly folder: string }): Target {
  const folder = path.resolve(site.folder)

  /** Opens the site while nobody else writes to it. */
  const inSite = <T>(work: (opened: Opened) => Promise<Result<T>>): Promise<Result<T>> =>
    guarded(folder, () =>
      alone(folder, async () => {
        const files = await openSiteFiles(folder)
        const { db, isNew } = openTables(folder)
        try {
          const state = siteState(db)
          if (isNew) {
            await rebuild(db, state, folder, site.language)
            complete(db)
          }
          return await work({ db, state, files })
        } finally {
          db.close()
        }
      }),
    )

  /** Brings every list that is behind in line with the tables, removals last. */
  async function catchUp({ db, state, files }: Opened): Promise<void> {
    const content = listRenderer(site, folder, state)
    const removals: string[] = []
    // The front page comes last: it leads to all the others.
    const lists = state.pending().filter((file) => file !== FILES.front)
    for (const file of [FILES.stylesheet, FILES.script, FILES.notFound, ...lists, FILES.front]) {
      const text = content(file)
      if (typeof text === 'string') await files.write(file, text)
      else if (text === null || isUnused(file, state)) removals.push(file)
    }
    for (const file of removals) await files.remove(file)
    settle(db)
  }

  async function publish(
    parcel: Parcel,
    previous: Receipt | null,
    tools: TargetTools,
  ): Promise<Result<Receipt>> {
    tools.report('prepare')
    const ready = await prepareFolder(folder, previous !== null)
    if (!ready.ok) return ready
    return inSite(async (opened) => {
      const { db, state, files } = opened
      const { article } = parcel
      const before = state.find(article.id)
      const pictures = await sitePictures(wantedPictures(parcel, site, folder), tools)
      if (!pictures.ok) return pictures
      if (tools.signal.aborted) return stopped
      const now = tools.now()
      const isSame = before?.state === 'published' && before.contentHash === parcel.contentHash
      const firstPublished =
        before?.firstPublished || previous?.firstPublished || article.stamps.firstPublished || now
      const updated = isSame ? before.updated : now
      const isMoving = before !== null && wantsMove(parcel, before.slug)
      const slug = before && !isMoving ? before.slug : await freeSlug(parcel.slug, article.id, state, folder)
      const page = storyPage(
        { ...parcel, article: { ...article, stamps: { ...article.stamps, firstPublished, updated } } },
        site,
        folder,
        slug,
        pictures.value,
      )
      const publication: Publication = {
        id: article.id,
        slug: page.slug,
        card: page.card,
        contentHash: parcel.contentHash,
        firstPublished,
        updated,
        media: pictures.value.files.map(({ file }) => file),
        language: site.language,
      }
      tools.report('send')
      if (!before) reserve(db, publication)
      else if (isMoving) move(db, before, slug)
      for (const { file, bytes } of pictures.value.files) await files.write(file, bytes)
      // The first page ever must find its stylesheet.
      for (const file of [FILES.stylesheet, FILES.script])
        await files.write(file, listRenderer(site, folder, state)(file) ?? '')
      const file = articleFile(page.slug)
      await files.write(file, page.text)
      note(db, state, publication)
      await catchUp(opened)
      tools.report('verify')
      const stored = state.find(article.id)
      if (!stored) throw new Error(`Article ${article.id} vanished from the site's tables.`)
      const differences = [...page.differences, ...(await readBack(folder, file, article))]
      return ok(receiptOf(stored, differences))
    })
  }

  async function withdraw(
    articleId: string,
    previous: Receipt | null,
    tools: TargetTools,
  ): Promise<Result<Receipt>> {
    const ready = await prepareFolder(folder, true)
    if (!ready.ok) return ready
    return inSite(async (opened) => {
      tools.report('send')
      const before = opened.state.find(articleId)
      if (!before) {
        return previous
          ? ok({ ...previous, state: 'withdrawn', differences: [] })
          : fail('missing', 'site.not-published', 'The article was never published on this site.')
      }
      if (before.state !== 'withdrawn') unlist(opened.db, opened.state, before, tools.now())
      await catchUp(opened)
      tools.report('verify')
      const after = opened.state.find(articleId)
      const isThere = await opened.files.exists(articleFile(before.slug))
      return ok(receiptOf(after ?? before, isThere ? ['The page is still in the site folder.'] : []))
    })
  }

  const receiptOf = (article: StoredArticle, differences: readonly string[]): Receipt => ({
    site: site.id,
    state: article.state === 'published' ? 'published' : 'withdrawn',
    remoteId: article.slug,
    url: addressOf(site, folder, articleFile(article.slug)),
    contentHash: article.contentHash,
    firstPublished: article.firstPublished,
    updated: article.updated,
    base: '',
    differences: differences.map((text) => text.slice(0, 1000)),
  })

  return {
    publish,
    withdraw,
    async test() {
      const ready = await guarded(folder, () => prepareFolder(folder, false))
      return ok({ steps: [{ name: 'folder', fault: ready.ok ? null : ready.fault }], notes: [] })
    },
    async page(articleId) {
      const ready = await prepareFolder(folder, true)
      if (!ready.ok) return ready.fault.code === 'site.folder-missing' ? ok(null) : ready
      return inSite(async ({ state }) => {
        const found = state.find(articleId)
        if (found?.state !== 'published') return ok(null)
        const text = (file: string) => fs.readFile(path.join(folder, ...file.split('/')), 'utf8')
        return ok({ html: await text(articleFile(found.slug)), styles: await text(FILES.stylesheet) })
      })
    },
    async read(articleId) {
      const ready = await prepareFolder(folder, true)
      if (!ready.ok) return ready.fault.code === 'site.folder-missing' ? ok(null) : ready
      return inSite(async ({ state }) => {
        const found = state.find(articleId)
        if (!found || found.state === 'writing') return ok(null)
        const { differences: _, site: __, ...live } = receiptOf(found, [])
        return ok({ ...live, base: '' })
      })
    },
  }
}

const stopped = fail('conflict', 'publish.stopped', 'Publishing was stopped before anything was written.')

/** A person has given the article another slug since it went out under this one. */
const wantsMove = ({ article, slug }: Parcel, before: string): boolean =>
  slug !== before && (article.formerSlugs ?? []).includes(before)

/** Pictures nobody shows any more, and pages of withdrawn articles. */
function isUnused(file: string, state: SiteState): boolean {
  if (file.startsWith('media/')) return !state.isMediaUsed(file)
  return state.isWithdrawn(file.replace(/\/index\.html$/, ''))
}

/**
 * Sees to it that the folder is there and may be written to. A folder that held the article before is never made
 * anew: when it is gone, its disk is not there, and an empty site in its place would be a lie.
 */
async function prepareFolder(folder: string, mustExist: boolean): Promise<Result<Record<string, never>>> {
  return guarded(folder, async () => {
    if (!mustExist) await fs.mkdir(folder, { recursive: true })
    const stat = await fs.stat(folder)
    if (!stat.isDirectory())
      return fail('invalid', 'site.folder-is-a-file', `The site folder ${folder} is a file.`, { folder })
    await fs.access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return ok({})
  })
}

import fs from 'node:fs/promises'
import path from 'node:path'
import type { Receipt } from '../../../../shared/article/article'
import type { Parcel } from '../../../../shared/publish/parcel'
import type { SiteProfile } from '../../../../shared/publish/site'
import { fail, ok, type Result } from '../../../../shared/result'
import type { Target, TargetTools } from '../../target'
import { addressOf, articleFile, FILES } from './addresses'
import { catchUp, withLogo, writeAssets } from './catchUp'
import { note, reserve, unlist } from './changes'
import { guarded } from './faults'
import { sitePictures } from './media'
import { move, wantsMove } from './moved'
import { type Opened, openSite, prepareFolder } from './openSite'
import { publicationOf, siteLook } from './publication'
import { readBack } from './readBack'
import { freeSlug } from './slugs'
import type { StoredArticle } from './state'
import { storyPage, wantedPictures } from './story'

/**
 * The built-in site: a folder of finished pages that any browser or web server can show. Order of work, so that a
 * reader or a crash never meets a link to a page that is not there: place in the tables, page, lists; on the way
 * out lists first, page last. What a crash leaves undone stands in the `pending` table and is done by the next call.
 */
export function createLocalTarget(given: SiteProfile & { readonly folder: string }): Target {
  const folder = path.resolve(given.folder)

  const inSite = <T>(work: (opened: Opened) => Promise<Result<T>>) => openSite(given, folder, work)
  const look = siteLook(given)

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
      const site = await withLogo(given, tools)
      const before = state.find(article.id)
      const pictures = await sitePictures(wantedPictures(article, site, folder), tools)
      if (!pictures.ok) return pictures
      if (tools.signal.aborted) return stopped
      const now = tools.now()
      const isSame = before?.state === 'published' && before.contentHash === parcel.contentHash
      const firstPublished =
        before?.firstPublished || previous?.firstPublished || article.stamps.firstPublished || now
      const updated = isSame ? before.updated : now
      const isMoving = before !== null && wantsMove(article, parcel.slug, before.slug)
      const slug = before && !isMoving ? before.slug : freeSlug(parcel.slug, article.id, state, folder)
      const page = storyPage(
        { ...article, stamps: { ...article.stamps, firstPublished, updated } },
        site,
        folder,
        slug,
        pictures.value,
      )
      const publication = {
        ...publicationOf(article, page, pictures.value, site),
        contentHash: parcel.contentHash,
        firstPublished,
        updated,
        look,
      }
      tools.report('send')
      if (!before) reserve(db, publication)
      else if (isMoving) move(db, before, slug)
      for (const { file, bytes } of pictures.value.files) await files.write(file, bytes)
      await writeAssets(site, folder, opened, tools)
      const file = articleFile(page.slug)
      await files.write(file, page.text)
      note(db, state, publication)
      await catchUp(site, folder, opened)
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
      const site = await withLogo(given, tools)
      const before = opened.state.find(articleId)
      if (!before) {
        return previous
          ? ok({ ...previous, state: 'withdrawn', differences: [] })
          : fail('missing', 'site.not-published', 'The article was never published on this site.')
      }
      if (before.state !== 'withdrawn') unlist(opened.db, opened.state, before, tools.now())
      await catchUp(site, folder, opened)
      tools.report('verify')
      const after = opened.state.find(articleId)
      const isThere = await opened.files.exists(articleFile(before.slug))
      return ok(receiptOf(after ?? before, isThere ? ['The page is still in the site folder.'] : []))
    })
  }

  const receiptOf = (article: StoredArticle, differences: readonly string[]): Receipt => ({
    site: given.id,
    state: article.state === 'published' ? 'published' : 'withdrawn',
    remoteId: article.slug,
    url: addressOf(given, folder, articleFile(article.slug)),
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

import type { Article } from '../../shared/article/article'
import type { DraftOff } from '../../shared/publish/sitePreview'
import { fail, ok, type Result } from '../../shared/result'
import type { Examination, Examined } from './examine'
import { onSite, previousOf } from './hold'
import { openJobs } from './jobs'
import type { PublishDependencies } from './publishing'
import { createMasks } from './queue/masks'
import type { ConfiguredSite, OnSite, TargetTools } from './target'

interface Place {
  readonly articleId: string
  readonly site: string
}

/** The stored article in a site's own theme, before it is out. */
export interface SitePreviews {
  /**
   * Puts what is needed for it on the site, in turn with whatever is published there. `preview.under-way` while a publication
   * of the same article is not settled.
   */
  make(place: Place, signal: AbortSignal): Promise<Result<OnSite>>
  /** The page readers have of it now; null where there is none. */
  live(place: Place): Promise<Result<string | null>>
  /** Ends a preview's address; nothing to be said of where that fails, since it ends by itself. */
  end(site: string, key: string): Promise<void>
  removeDraft(place: Place): Promise<Result<DraftOff>>
}

export function createSitePreviews({
  library,
  settings,
  secretsOf,
  targets,
  now,
  find,
  inTurn,
  examine,
}: Pick<PublishDependencies, 'library' | 'settings' | 'secretsOf' | 'targets' | 'now'> & {
  readonly find: (place: Place) => Promise<Result<{ article: Article; site: ConfiguredSite }>>
  readonly inTurn: <T>(place: Place, work: () => Promise<T>) => Promise<T>
  readonly examine: (
    id: string,
    site: ConfiguredSite,
    asked: Pick<Examination, 'pack' | 'unchecked'>,
  ) => Promise<Result<Examined>>
}): SitePreviews {
  const masks = createMasks({ settings, secretsOf })
  const tools = (signal: AbortSignal = new AbortController().signal): TargetTools => ({
    now,
    signal,
    report: () => undefined,
    picture: async () => fail('missing', 'picture.missing', 'The worker reads pictures itself.'),
  })

  async function make({ article, site }: { article: Article; site: ConfiguredSite }, signal: AbortSignal) {
    const open = await openJobs(library.outbox, { articleId: article.id, site: site.id })
    if (!open.ok) return open
    // Whether the site has it is not known: nobody writes into that.
    if (open.value.some(({ phase }) => phase === 'sending' || phase === 'unknown'))
      return fail('conflict', 'preview.under-way', 'The article is on its way to the site.')
    const examined = await examine(article.id, site, { pack: true, unchecked: true })
    if (!examined.ok) return examined
    const { parcel } = examined.value
    if (!parcel) return fail('invalid', 'site.no-preview', 'The article could not be packed.')
    const target = targets(site)
    const made = await target.preview?.(parcel, onSite(previousOf(article, site.id)), tools(signal))
    return made ?? fail('invalid', 'site.no-preview', 'This kind of site has no preview of its own.')
  }

  return {
    make: (place, signal) =>
      inTurn(place, async () => {
        const found = await find(place)
        if (!found.ok) return found
        return masks.result(place.site, await make(found.value, signal))
      }),
    async live(place) {
      const found = await find(place)
      if (!found.ok) return found
      const live = await targets(found.value.site).read(place.articleId, tools())
      if (!live.ok) return masks.result(place.site, live)
      return ok(live.value?.state === 'published' ? live.value.url : null)
    },
    async end(site, key) {
      const profile = settings.get().sites.find(({ id }) => id === site)
      if (!profile || key === '') return
      const configured = { ...profile, folder: settings.folderOf(site), secrets: secretsOf(profile) }
      await targets(configured).endPreview?.(key, tools())
    },
    removeDraft: (place) =>
      inTurn(place, async () => {
        const found = await find(place)
        if (!found.ok) return found
        const { article, site } = found.value
        // What was ever out keeps its place, its address and its revisions.
        if (onSite(previousOf(article, site.id))) return ok('kept')
        const removed = await targets(site).removeDraft?.(article.id, tools())
        return removed ? masks.result(place.site, removed) : ok('none')
      }),
  }
}

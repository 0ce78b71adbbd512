import type { Services } from '../../../shared/ipc/contract'
import type { SiteViewState } from '../../../shared/ipc/siteViewContract'
import { fail, ok } from '../../../shared/result'
import type { SitePreviews } from '../../publish/previews'
import type { OnSite } from '../../publish/target'

/** A view in the window, which shows one page and may do nothing else. */
export interface PageView {
  /** Shows a page of a site from its own address, in the place of what it showed. */
  show(link: string, given: { readonly scripts: boolean }): Promise<void>
  place(at: ViewPlace): void
  focus(): void
  /** Ends it, and forgets everything the page has kept. */
  close(): Promise<void>
}

export interface ViewPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly pageWidth: number
  readonly isVisible: boolean
}

/** Nothing is shown yet. */
export const NO_STATE: SiteViewState = { state: 'loading', fault: null, withheld: 0, asks: '' }

/** A site's own preview: what is put on the site for it, the view it is shown in, and the end of both. */
export function createSiteViews({
  previews,
  view,
  openInBrowser,
}: {
  readonly previews: SitePreviews
  readonly view: PageView
  readonly openInBrowser: (address: string) => Promise<void>
}): Services['siteView'] & {
  /** The window that showed it is another one now, or gone. */
  windowGone(): Promise<void>
} {
  let open: {
    readonly site: string
    readonly key: string
    readonly link: string
    readonly browser: string
  } | null = null
  let making: AbortController | null = null

  /** Ends what was there and what was on its way, from this moment on. */
  async function end(next: AbortController | null): Promise<void> {
    making?.abort()
    making = next
    const ended = open
    open = null
    await view.close()
    if (ended) await previews.end(ended.site, ended.key)
  }
  const close = () => end(null)

  async function show(site: string, made: Pick<OnSite, 'shown' | 'link' | 'key'>, scripts: boolean) {
    const isHere = made.shown === 'here'
    open = {
      site,
      key: made.key,
      link: isHere ? made.link : '',
      browser: made.shown === 'browser' ? made.link : '',
    }
    if (isHere) await view.show(made.link, { scripts })
  }

  return {
    async open({ scripts, ...place }) {
      const controller = new AbortController()
      await end(controller)
      const made = await previews.make(place, controller.signal)
      if (!made.ok) return made
      if (controller.signal.aborted) {
        await previews.end(place.site, made.value.key)
        return fail('denied', 'preview.stopped', 'The preview was closed before it was there.')
      }
      await show(place.site, made.value, scripts)
      const { link: _, live: __, key: ___, ...told } = made.value
      return ok(told)
    },
    async live({ scripts, ...place }) {
      const controller = new AbortController()
      await end(controller)
      const live = await previews.live(place)
      if (!live.ok) return live
      if (live.value !== null && !controller.signal.aborted)
        await show(place.site, { shown: 'here', link: live.value, key: '' }, scripts)
      return ok({ isShown: live.value !== null })
    },
    async show({ scripts }) {
      if (open?.link) await view.show(open.link, { scripts })
      return ok({})
    },
    async place(at) {
      view.place(at)
      return ok({})
    },
    async focus() {
      view.focus()
      return ok({})
    },
    async inBrowser() {
      if (!open?.browser) return fail('missing', 'preview.none', 'There is no preview to be opened.')
      await openInBrowser(open.browser)
      return ok({})
    },
    async close() {
      await close()
      return ok({})
    },
    async removeDraft(place) {
      await close()
      const removed = await previews.removeDraft(place)
      return removed.ok ? ok({ draft: removed.value }) : removed
    },
    windowGone: close,
  }
}

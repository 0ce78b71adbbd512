import { describe, expect, it } from 'vitest'
import { createSiteViews, type PageView } from '../../../electron/preview/onSite/siteViews'
import type { SitePreviews } from '../../../electron/publish/previews'
import type { OnSite } from '../../../electron/publish/target'
import { fail, ok, type Result } from '../../../shared/result'

const place = { articleId: '0190c1de-0000-7000-8000-000000000001', site: 'gazete' } as const
const HERE: OnSite = {
  shown: 'here',
  why: '',
  draft: 'made',
  pictures: 0,
  seconds: 900,
  isLive: false,
  differences: [],
  link: 'https://gazete.example/?p=4&galley_preview=key',
  live: '',
  key: 'key',
}

/** Views over a site that answers `made`, and all that was done, in order. */
function aViewer(made: () => Promise<Result<OnSite>>, live: string | null = null) {
  const log: string[] = []
  const previews: SitePreviews = {
    make: () => made(),
    live: async () => ok(live),
    end: async (site, key) => void log.push(`end ${site} ${key}`),
    removeDraft: async () => ok('taken-off'),
  }
  const view: PageView = {
    show: async (link, { scripts }) => void log.push(`show ${link}${scripts ? ' with scripts' : ''}`),
    place: () => void log.push('place'),
    focus: () => void log.push('focus'),
    close: async () => void log.push('close'),
  }
  const opened: string[] = []
  const views = createSiteViews({ previews, view, openInBrowser: async (to) => void opened.push(to) })
  return { views, log, opened }
}

describe('a site’s own preview in the window', () => {
  it('shows the page and tells the window nothing that leads to it', async () => {
    const { views, log } = aViewer(async () => ok(HERE))
    const told = await views.open({ ...place, scripts: false })
    expect(told).toMatchObject({ ok: true, value: { shown: 'here', draft: 'made', seconds: 900 } })
    expect(JSON.stringify(told)).not.toContain('key')
    expect(log).toEqual(['close', `show ${HERE.link}`])
    await views.show({ scripts: true })
    expect(log.at(-1)).toBe(`show ${HERE.link} with scripts`)
  })

  it('ends view and address together, also when the window is gone, and once', async () => {
    const { views, log } = aViewer(async () => ok(HERE))
    await views.open({ ...place, scripts: false })
    log.splice(0)
    await views.windowGone()
    await views.close({})
    expect(log).toEqual(['close', 'end gazete key', 'close'])
    await views.show({ scripts: true })
    expect(log).toHaveLength(3)
  })

  it('ends what came when nobody looked any more', async () => {
    let arrive: (made: Result<OnSite>) => void = () => {}
    const { views, log } = aViewer(() => new Promise((resolve) => (arrive = resolve)))
    const asked = views.open({ ...place, scripts: false })
    await views.close({})
    arrive(ok(HERE))
    expect(await asked).toMatchObject({ ok: false, fault: { code: 'preview.stopped' } })
    expect(log.filter((line) => line.startsWith('show'))).toEqual([])
    expect(log.at(-1)).toBe('end gazete key')
  })

  it('leads to the person’s own browser only where the site shows it to nobody else', async () => {
    const browser: OnSite = {
      ...HERE,
      shown: 'browser',
      why: 'no-companion',
      key: '',
      link: 'https://g.example/?p=4',
    }
    const { views, log, opened } = aViewer(async () => ok(browser))
    expect(await views.inBrowser({})).toMatchObject({ ok: false, fault: { code: 'preview.none' } })
    await views.open({ ...place, scripts: false })
    expect(log).toEqual(['close'])
    expect(await views.inBrowser({})).toEqual(ok({}))
    expect(opened).toEqual(['https://g.example/?p=4'])
    const here = aViewer(async () => ok(HERE))
    await here.views.open({ ...place, scripts: false })
    expect(await here.views.inBrowser({})).toMatchObject({ ok: false })
    expect(here.opened).toEqual([])
  })

  it('shows what readers see where there is something, and passes a refusal on', async () => {
    const { views, log } = aViewer(
      async () => fail('denied', 'site.sign-in', 'No.'),
      'https://g.example/kopru/',
    )
    expect(await views.open({ ...place, scripts: false })).toMatchObject({ fault: { code: 'site.sign-in' } })
    expect(await views.live({ ...place, scripts: false })).toEqual(ok({ isShown: true }))
    expect(log.at(-1)).toBe('show https://g.example/kopru/')
    const none = aViewer(async () => ok(HERE))
    expect(await none.views.live({ ...place, scripts: false })).toEqual(ok({ isShown: false }))
  })
})

import { expect, it, onTestFinished, vi } from 'vitest'
import type { Target, TargetTools } from '../../../electron/publish/target'
import type { Article, Receipt } from '../../../shared/article/article'
import type { SiteProfile } from '../../../shared/publish/site'
import type { Result } from '../../../shared/result'
import { doc, paragraph } from '../../build/article'
import { aPicture } from '../../build/picture'
import { aStory, parcelOf } from './site'

/** A site as readers see it, and its target. */
export interface ContractSite {
  readonly profile: SiteProfile
  target(): Target
  tools(pictures?: Buffer[]): TargetTools
  /** Headlines of what a reader finds on the site, in any order. */
  shown(): Promise<string[]>
  /** How many pictures the site keeps. */
  pictures(): Promise<number>
}

/** What every target has to keep, whatever it speaks to. `open` gives an empty site to each test. */
export function keepsTheContract(open: () => ContractSite): void {
  async function publish(site: ContractSite, article: Article, previous: Receipt | null = null) {
    return value(await site.target().publish(parcelOf(article, site.profile), previous, site.tools()))
  }

  it('publishes once, and says what it shows', async () => {
    const site = open()
    const article = aStory('Köprü açıldı')
    expect(value(await site.target().read(article.id, site.tools()))).toBeNull()
    const receipt = await publish(site, article)
    expect(receipt).toMatchObject({ state: 'published', differences: [], site: site.profile.id })
    expect(await site.shown()).toEqual(['Köprü açıldı'])
    expect(value(await site.target().read(article.id, site.tools()))).toMatchObject({
      state: 'published',
      remoteId: receipt.remoteId,
      contentHash: receipt.contentHash,
      base: receipt.base,
    })
  })

  it('shows one page however often the same is published, with its receipt and without', async () => {
    const site = open()
    const article = aStory('Köprü açıldı')
    const first = await publish(site, article)
    const again = await publish(site, article, first)
    const lost = await publish(site, article, null)
    expect([again.url, lost.url]).toEqual([first.url, first.url])
    expect(await site.shown()).toEqual(['Köprü açıldı'])
  })

  it('updates and retitles the same page at the same address', async () => {
    const site = open()
    const article = aStory('Köprü açıldı')
    const first = await publish(site, article)
    const second = await publish(
      site,
      { ...article, headline: 'Köprü kapandı', body: doc(paragraph('Yeni metin.')) },
      first,
    )
    expect(second).toMatchObject({ url: first.url, firstPublished: first.firstPublished, differences: [] })
    expect(await site.shown()).toEqual(['Köprü kapandı'])
  })

  it('withdraws, more than once, and publishes again at the same address', async () => {
    const site = open()
    const article = aStory('Köprü açıldı')
    const first = await publish(site, article)
    const gone = value(await site.target().withdraw(article.id, first, site.tools()))
    expect(gone).toMatchObject({ state: 'withdrawn', differences: [], firstPublished: first.firstPublished })
    expect(await site.shown()).toEqual([])
    const twice = value(await site.target().withdraw(article.id, gone, site.tools()))
    expect(twice.state).toBe('withdrawn')
    const back = await publish(site, article, twice)
    expect(back).toMatchObject({ state: 'published', url: first.url, firstPublished: first.firstPublished })
    expect(await site.shown()).toEqual(['Köprü açıldı'])
  })

  it('withdraws without a receipt, and says when there is nothing to withdraw', async () => {
    const site = open()
    await publish(site, aStory('Kalan'))
    const article = aStory('Giden')
    await publish(site, article)
    expect(value(await site.target().withdraw(article.id, null, site.tools())).state).toBe('withdrawn')
    expect(await site.shown()).toEqual(['Kalan'])
    expect(await site.target().withdraw(aStory('Yok').id, null, site.tools())).toMatchObject({
      ok: false,
      fault: { kind: 'missing', code: 'site.not-published' },
    })
  })

  it('keeps two articles of one headline apart', async () => {
    const site = open()
    const first = await publish(site, aStory('Köprü açıldı'))
    const second = await publish(site, aStory('Köprü açıldı'))
    expect(second.url).not.toBe(first.url)
    expect(await site.shown()).toEqual(['Köprü açıldı', 'Köprü açıldı'])
  })

  it('stores a picture once, whatever shows it', async () => {
    const site = open()
    const picture = aPicture()
    const tools = () => site.tools([picture.bytes])
    const lead = { src: picture.hash, alt: 'Köprü', caption: '', credit: 'AA' }
    const article = aStory('Bir', {
      lead,
      body: doc(paragraph('Metin.'), { type: 'figure', attrs: { ...lead } } as { type: string }),
    })
    const first = value(await site.target().publish(parcelOf(article, site.profile), null, tools()))
    expect(first.differences).toEqual([])
    const other = parcelOf(aStory('İki', { lead }), site.profile)
    value(await site.target().publish(other, null, tools()))
    value(await site.target().publish(parcelOf(article, site.profile), first, tools()))
    expect(await site.pictures()).toBe(1)
  })

  it('says what it could not show', async () => {
    const site = open()
    const { hash } = aPicture()
    const article = aStory('Köprü açıldı', {
      lead: { src: hash, alt: 'Köprü', caption: '', credit: '' },
      body: doc(paragraph('Metin.'), { type: 'poll', attrs: { question: '?' } } as { type: string }),
    })
    const { differences } = await publish(site, article)
    expect(differences.join(' ')).toContain('(poll)')
    expect(differences.join(' ')).toContain(hash)
  })
}

/** For sites where others write too: `edit` changes the headline of a post there, past Galley. */
export function seesWhatOthersWrote(
  open: () => ContractSite,
  edit: (remoteId: string, headline: string) => Promise<unknown>,
): void {
  it('has to be told before it writes over what was changed there before a withdrawal', async () => {
    const site = open()
    const article = aStory('Köprü açıldı')
    const parcel = parcelOf(article, site.profile)
    const first = value(await site.target().publish(parcel, null, site.tools()))
    await edit(first.remoteId, 'Köprü AÇILDI!')
    for (const previous of [first, null]) {
      const gone = value(await site.target().withdraw(article.id, previous, site.tools()))
      expect(gone.state).toBe('withdrawn')
      const refused = await site.target().publish(parcel, gone, site.tools())
      expect(refused).toMatchObject({ ok: false, fault: { kind: 'conflict', code: 'site.changed-there' } })
      const base = String(!refused.ok && refused.fault.values?.base)
      if (!previous)
        expect(value(await site.target().publish(parcel, { ...gone, base }, site.tools())).state).toBe(
          'published',
        )
    }
  })

  it('tells of what was written right behind its own writing, and does not take it for seen', async () => {
    const site = open()
    const article = aStory('Köprü açıldı')
    const publish = (headline: string, previous: Receipt | null, tools = site.tools()) =>
      site.target().publish(parcelOf({ ...article, headline }, site.profile), previous, tools)
    const first = value(await publish('Köprü açıldı', null))
    let step = ''
    before(
      () => step === 'verify',
      () => edit(first.remoteId, 'Köprü AÇILDI!'),
    )
    const report = (reached: string) => {
      step = reached
    }
    const second = value(await publish('Köprü geçildi', first, { ...site.tools(), report }))
    expect(second.differences.join()).toContain('right after it was sent')
    expect(await publish('Köprü kapandı', second)).toMatchObject({
      ok: false,
      fault: { kind: 'conflict', code: 'site.changed-there', values: { headline: 'Köprü AÇILDI!' } },
    })
    expect(await site.shown()).toEqual(['Köprü AÇILDI!'])
  })
}

/** The next call to a site once `isTime` waits until `act` has been done. */
function before(isTime: () => boolean, act: () => Promise<unknown>): void {
  const fetch = globalThis.fetch
  let isDone = false
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (...asked) => {
    if (isTime() && !isDone) {
      isDone = true
      await act()
    }
    return fetch(...asked)
  })
  onTestFinished(() => spy.mockRestore())
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
  return result.value
}

import { describe, expect, it } from 'vitest'
import { linksFrom } from '../../../electron/publish/targets/local/addresses'
import { linkReplies, Reply, ReplyTo } from '../../../shared/article/reply'
import { makeParcel } from '../../../shared/publish/parcel'
import { defaultSite } from '../../../shared/publish/site'
import { renderPage } from '../../../shared/render/page'
import { replyLines } from '../../../shared/render/replies'
import { siteWords } from '../../../shared/render/words'
import { anArticle, doc, paragraph } from '../../build/article'

const site = defaultSite('tr', 'Ak Otau')
const folder = '/srv/site'
const receipt = (url: string, state: 'published' | 'withdrawn' = 'published') => ({
  site: 'local',
  state,
  remoteId: 'x',
  url,
  contentHash: 'sha256-1',
  firstPublished: '2026-11-25T08:00:00.000Z',
  updated: '2026-11-25T08:00:00.000Z',
  differences: [],
})
const answer = anArticle({
  headline: 'Şirketin cevabı',
  receipts: [receipt('file:///srv/site/sirketin-cevabi/index.html')],
})
const original = anArticle({
  headline: 'Fabrika kirletiyor',
  language: 'tr',
  body: doc(paragraph('Metin.')),
  replies: [
    Reply.parse({
      id: 'r1',
      by: 'Ak Kimya',
      claim: 'Fabrika nehri kirletiyor.',
      received: '2026-11-24T08:00:00.000Z',
      due: '2026-11-27T08:00:00.000Z',
      article: answer.id,
    }),
    Reply.parse({ id: 'r2', by: 'Bekleyen', claim: 'Başka bir cümle.' }),
  ],
})
const find = (id: string) => [answer, original].find((one) => one.id === id) ?? null
const pageOf = (article: typeof original, known = find) =>
  renderPage(makeParcel(linkReplies(article, 'local', known), site, 'x', () => 'sha256-0').article, site, {
    links: linksFrom(site, folder, 'fabrika/index.html'),
  })

describe('a right of reply', () => {
  it('is led to from the article, by an address that works from a disk, once readers can read it', () => {
    const page = pageOf(original)
    expect(page).toContain('<a href="../sirketin-cevabi/index.html">Şirketin cevabı</a> (Ak Kimya)')
    expect(page).not.toContain('Bekleyen')
    const gone = { ...answer, receipts: [receipt('file:///srv/site/x/index.html', 'withdrawn')] }
    expect(pageOf(original, () => gone)).not.toContain('Cevap hakkı')
  })

  it('leads back to what it answers, and prints the passage', () => {
    const out = { ...original, receipts: [receipt('file:///srv/site/fabrika-kirletiyor/index.html')] }
    const replyTo = ReplyTo.parse({
      article: original.id,
      claim: '<Nehri> kirletiyor.',
      due: '2026-11-27T08:00:00.000Z',
    })
    const page = pageOf({ ...answer, language: 'tr', body: doc(paragraph('Cevap.')), replyTo }, () => out)
    expect(page).toContain(
      'Cevap verilen haber: <a href="../fabrika-kirletiyor/index.html">Fabrika kirletiyor</a>',
    )
    expect(page).toContain('<blockquote>&lt;Nehri&gt; kirletiyor.</blockquote>')
  })

  it('keeps the newsroom’s dates in the house, and changes what is sent only when readers can follow', () => {
    const hash = (text: string) => text
    const parcel = (known: typeof find) => makeParcel(linkReplies(original, 'local', known), site, 'x', hash)
    const outward = JSON.stringify(parcel(find).article)
    expect(outward).not.toContain('2026-11-27T08:00:00')
    expect(outward).not.toContain('2026-11-24T08:00:00')
    const without = makeParcel({ ...original, replies: undefined }, site, 'x', hash)
    expect(parcel(() => null).contentHash).toBe(without.contentHash)
    expect(parcel(find).contentHash).not.toBe(without.contentHash)
  })

  it('is a line of its own where a site has no place for it; a file of this computer is not led to', () => {
    const words = siteWords('tr')
    expect(replyLines(linkReplies(original, 'local', find), words).replies).toEqual([
      'Cevap hakkı: Şirketin cevabı',
    ])
    const online = { ...answer, receipts: [receipt('https://kent.example/cevap')] }
    expect(
      replyLines(
        linkReplies(original, 'local', () => online),
        words,
      ).replies,
    ).toEqual(['Cevap hakkı: <a href="https://kent.example/cevap">Şirketin cevabı</a>'])
  })
})

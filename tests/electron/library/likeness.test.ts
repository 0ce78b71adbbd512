import { expect, test } from 'vitest'
import type { Article } from '../../../shared/article/article'
import type { JournalEntry } from '../../../shared/article/journal'
import { anArticle, doc, paragraph } from '../../build/article'
import { libraryFolder, value } from './libraryFolder'

const library = libraryFolder()
const TEXT =
  'Belediye kıyı boyunca uzanan yürüyüş yolunun yeni etabını düzenlenen törenle hizmete açtı ve başkan yolun eski tersaneye kadar üç kilometre boyunca devam ettiğini söyledi sonraki etabın ise gelecek yıl tamamlanması bekleniyor'

const receipt = (article: Article, state: 'published' | 'withdrawn'): JournalEntry => ({
  kind: 'receipt',
  receipt: {
    site: 'local',
    state,
    remoteId: '1',
    url: 'file:///a.html',
    contentHash: 'sha256-0',
    firstPublished: '2026-11-23T10:00:00.000Z',
    updated: '2026-11-23T10:00:00.000Z',
    differences: [],
  },
  status: state,
  firstPublished: '2026-11-23T10:00:00.000Z',
  slug: article.slug,
})
const told = (headline: string, text: string) =>
  anArticle({ headline, language: 'tr', body: doc(paragraph(text)) })

test('an article finds the published one that says the same, until that is withdrawn', () => {
  const store = library.open()
  const first = told('Kıyı yolu açıldı', TEXT)
  const copy = told('Yürüyüş yolunda yeni etap', `Edirne’de ${TEXT}.`)
  const other = told(
    'Buğday hasadı',
    'Ovada buğday hasadı bu yıl yağmur yüzünden iki hafta geç başladı.'.repeat(3),
  )
  for (const article of [first, copy, other]) value(store.add(article))
  expect(store.known(copy, []).similar).toEqual([])

  value(store.appendReceipt(first.id, receipt(first, 'published')))
  const [similar, ...more] = store.known(copy, []).similar
  expect(similar).toMatchObject({
    id: first.id,
    headline: 'Kıyı yolu açıldı',
    published: '2026-11-23T10:00:00.000Z',
  })
  expect(similar?.likeness).toBeGreaterThan(0.85)
  expect(more).toEqual([])
  expect(store.known(first, []).similar).toEqual([])
  expect(store.known(other, []).similar).toEqual([])

  value(store.appendReceipt(first.id, receipt(first, 'withdrawn')))
  expect(store.known(copy, []).similar).toEqual([])
})

test('what an older Galley published is found as well', () => {
  const published = { ...told('Kıyı yolu açıldı', TEXT), status: 'published' as const }
  library.firstVersion([published])
  const db = library.raw()
  db.run("UPDATE articles SET status = 'published'")
  db.close()
  const store = library.open()
  const copy = told('Aynı haber', TEXT)
  value(store.add(copy))
  expect(store.known(copy, []).similar.map(({ id }) => id)).toEqual([published.id])
})

test('what became of an address is remembered with its time', () => {
  const link = {
    url: 'https://a.example/1',
    at: '2026-11-23T10:00:00.000Z',
    state: 'gone' as const,
    code: 'fetch.not-found',
  }
  const article = told('Kıyı yolu', TEXT)
  const first = library.open()
  value(first.add(article))
  value(first.rememberLinks([link]))
  first.close()
  const known = library.open().known(article, [link.url, 'https://b.example/']).links
  expect(known).toEqual([link])
})

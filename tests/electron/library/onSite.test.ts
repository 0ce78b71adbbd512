import { expect, test } from 'vitest'
import type { Receipt } from '../../../shared/article/article'
import { anArticle } from '../../build/article'
import { libraryFolder, value } from './libraryFolder'

const library = libraryFolder()
const receipt = (site: string, remoteId: string): Receipt => ({
  site,
  state: 'published',
  remoteId,
  url: '',
  contentHash: '',
  firstPublished: '2026-11-23T10:00:00.000Z',
  updated: '2026-11-23T10:00:00.000Z',
  base: '',
  differences: [],
})

test('the articles of a site are known by what the site calls them', () => {
  const store = library.open()
  const there = anArticle({ receipts: [receipt('gazete', '7'), receipt('local', 'kopru')] })
  const elsewhere = anArticle({ receipts: [receipt('local', '7')], headline: '"site":"gazete"' })
  // What is only held here for its hour has no name there yet.
  const held = anArticle({ receipts: [receipt('gazete', '')] })
  for (const article of [there, elsewhere, held]) value(store.add(article))
  expect(store.onSite('gazete')).toEqual([{ articleId: there.id, remoteId: '7' }])
  value(
    store.appendReceipt(elsewhere.id, {
      kind: 'receipt',
      receipt: receipt('gazete', '9'),
      status: 'published',
      firstPublished: '2026-11-23T10:00:00.000Z',
      slug: 'kopru',
    }),
  )
  expect(store.onSite('gazete')).toEqual([
    { articleId: there.id, remoteId: '7' },
    { articleId: elsewhere.id, remoteId: '9' },
  ])
  expect(store.onSite('unknown')).toEqual([])
})

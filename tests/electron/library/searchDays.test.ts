import { expect, test } from 'vitest'
import type { Store } from '../../../electron/library/storeType'
import type { Article } from '../../../shared/article/article'
import { anArticle } from '../../build/article'
import { libraryFolder, value } from './libraryFolder'

const { open } = libraryFolder()

const put = (store: Store, headline: string, fields: Partial<Article> = {}) =>
  value(store.add(anArticle({ headline, language: 'tr', ...fields })))
const found = (store: Store, text: string) =>
  value(store.search({ text, binned: false, limit: 100, snippets: 10 })).hits.map(({ row }) => row.headline)
const out = (instant: string) => ({ stamps: { created: instant, firstPublished: instant, updated: instant } })

function aNewsroom(): Store {
  const store = open()
  put(store, 'Iğdır’da kayısı hasadı', {
    tags: ['tarım'],
    status: 'published',
    ...out('2025-06-01T09:00:00.000Z'),
  })
  put(store, 'Мост открыли', { language: 'ru' })
  return store
}

test('words that must not be there count beside a date, and by a name alone', () => {
  const store = aNewsroom()
  expect(found(store, 'before:2025-07 -kayısı')).toEqual([])
  expect(found(store, '-tag:tarım')).toEqual(['Мост открыли'])
  expect(found(store, '-status:draft')).toEqual(['Iğdır’da kayısı hasadı'])
  expect(found(store, '-kayısı')).toEqual([])
})

test('a day is one of this computer’s clocks', () => {
  const store = open()
  const out = (instant: string) => ({
    stamps: { created: instant, firstPublished: instant, updated: instant },
  })
  // Half past midnight on the second of March in Istanbul, and half an hour before that midnight.
  put(store, 'Gece yarısından sonra', out('2026-03-01T21:30:00.000Z'))
  put(store, 'Gece yarısından önce', out('2026-03-01T23:30:00+03:00'))
  expect(found(store, 'before:2026-03-02')).toEqual(['Gece yarısından önce'])
  expect(found(store, 'after:2026-03-01')).toEqual(['Gece yarısından sonra'])
  expect(found(store, 'after:28.02.2026 before:3.3.2026')).toHaveLength(2)
})

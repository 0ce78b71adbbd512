import { expect, test } from 'vitest'
import { anArticle } from '../../build/article'
import { libraryFolder, value } from './libraryFolder'

const library = libraryFolder()

test('an address belongs to the story that went out under it, and the next one is found for another', () => {
  const store = library.open()
  const first = anArticle({ headline: 'Köprü açıldı', slug: 'kopru', status: 'published' })
  const second = anArticle({ slug: 'kopru-2', status: 'withdrawn' })
  const draft = anArticle({ slug: 'tunel' })
  for (const article of [first, second, draft]) value(store.add(article))
  const holder = { id: first.id, headline: 'Köprü açıldı' }
  expect(store.freeSlug(draft.id, 'kopru')).toEqual({ slug: 'kopru-3', holder })
  expect(store.freeSlug(first.id, 'kopru')).toEqual({ slug: 'kopru', holder: null })
  expect(store.freeSlug(first.id, 'tunel')).toEqual({ slug: 'tunel', holder: null })
  expect(store.freeSlug(first.id, '')).toEqual({ slug: '', holder: null })
})

test('a slug that was just typed counts, and so do those of an older library', () => {
  const old = anArticle({ slug: 'eski', status: 'published' })
  library.firstVersion([old])
  const db = library.raw()
  db.run("UPDATE articles SET status = 'published'")
  db.close()
  const store = library.open()
  const other = anArticle({})
  value(store.add(other))
  expect(store.freeSlug(other.id, 'eski').slug).toBe('eski-2')
  const entry = { kind: 'fields' as const, patch: { slug: 'yeni', formerSlugs: ['eski'] } }
  value(store.journal({ id: old.id, after: 0, batch: 'a', entries: [entry] }))
  expect(store.freeSlug(other.id, 'yeni').slug).toBe('yeni-2')
  expect(store.freeSlug(other.id, 'eski').slug).toBe('eski')
})

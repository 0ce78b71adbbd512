import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { UndoEvent } from '../../../shared/ipc/undoContract'
import { anArticle, typedAtStart } from '../../build/article'
import { libraryFolder, value } from './libraryFolder'

const { open, file } = libraryFolder()

const event = (name: string): UndoEvent => ({
  kind: 'fields',
  before: {},
  after: { headline: name },
  where: 'headline',
  at: 1,
  burst: false,
})

test('the undo stack goes with the journal, outlives the process, and is of one article', () => {
  const store = open()
  const article = anArticle()
  const other = anArticle()
  for (const one of [article, other]) value(store.add(one))
  const write = (after: number, isFresh: boolean, ...names: string[]) =>
    store.journal({
      id: article.id,
      after,
      batch: `b${after}`,
      entries: [typedAtStart(article, 'x')],
      undo: { isFresh, events: names.map(event) },
    })
  const known = (id: string) =>
    value(open().undo(id)).events.map((one) => (one.kind === 'fields' ? one.after.headline : one.kind))
  value(write(0, true, 'a', 'b'))
  value(write(1, false, 'c'))
  // The same batch once more is answered as before, and is in the stack once.
  value(write(1, false, 'c'))
  expect(write(7, false, 'refused').ok).toBe(false)
  store.close()
  expect(known(article.id)).toEqual(['a', 'b', 'c'])
  expect(known(other.id)).toEqual([])
  const again = open()
  value(
    again.journal({
      id: article.id,
      after: 2,
      batch: 'new',
      entries: [typedAtStart(article, 'x')],
      undo: { isFresh: true, events: [event('d')] },
    }),
  )
  again.close()
  expect(known(article.id)).toEqual(['d'])
})

test('a stack whose beginning is lost, or that suffered, is none; writing goes on without it', () => {
  const store = open()
  const article = anArticle()
  value(store.add(article))
  const undo = path.join(path.dirname(file()), 'undo.jsonl')
  const entries = [typedAtStart(article, 'x')]
  const write = (after: number) =>
    store.journal({
      id: article.id,
      after,
      batch: `b${after}`,
      entries,
      undo: { isFresh: after === 0, events: [event('a')] },
    })
  value(write(0))
  fs.writeFileSync(undo, '{"id": "torn')
  value(write(1))
  expect(value(store.undo(article.id)).events).toEqual([])
  fs.rmSync(undo)
  fs.mkdirSync(undo)
  value(write(2))
  expect(value(store.open(article.id)).seq).toBe(3)
})

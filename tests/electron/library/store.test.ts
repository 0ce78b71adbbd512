import { describe, expect, test } from 'vitest'
import { anArticle, anId, doc, paragraph, plainText, typedAtStart } from '../../build/article'
import { kind, libraryFolder, value } from './libraryFolder'

const { open, leaveLock } = libraryFolder()

describe('writing', () => {
  test('what was journaled is there after the process is gone', () => {
    const article = anArticle()
    const store = open()
    value(store.add(article))
    value(store.journal({ id: article.id, after: 0, batch: 'a', entries: [typedAtStart(article, 'Алматы')] }))
    value(
      store.journal({
        id: article.id,
        after: 1,
        batch: 'b',
        entries: [{ kind: 'fields', patch: { headline: 'Başlık' } }],
      }),
    )
    store.close()
    leaveLock()
    const again = value(open().open(article.id))
    expect(again.article.headline).toBe('Başlık')
    expect(plainText(again.article)).toBe('Алматы')
    expect(again.seq).toBe(2)
  })

  test('the same batch twice is one change', () => {
    const article = anArticle()
    const store = open()
    value(store.add(article))
    const batch = { id: article.id, after: 0, batch: 'same', entries: [typedAtStart(article, 'once')] }
    expect(value(store.journal(batch)).seq).toBe(1)
    expect(value(store.journal(batch)).seq).toBe(1)
    expect(plainText(value(store.read(article.id)))).toBe('once')
  })

  test('the same batch twice is one change even after a snapshot and a restart', () => {
    const article = anArticle()
    const store = open()
    value(store.add(article))
    const batch = { id: article.id, after: 0, batch: 'same', entries: [typedAtStart(article, 'once')] }
    value(store.journal(batch))
    value(store.snapshot(article.id))
    store.close()
    leaveLock()
    expect(value(open().journal(batch)).seq).toBe(1)
  })

  test('a batch that starts elsewhere is a conflict and changes nothing', () => {
    const article = anArticle()
    const store = open()
    value(store.add(article))
    expect(
      kind(store.journal({ id: article.id, after: 5, batch: 'x', entries: [typedAtStart(article, 'no')] })),
    ).toBe('conflict')
    expect(plainText(value(store.read(article.id)))).toBe('')
  })

  test('a change that does not apply is refused whole', () => {
    const article = anArticle()
    const store = open()
    value(store.add(article))
    const entries = [
      { kind: 'fields' as const, patch: { headline: 'kept out' } },
      { kind: 'fields' as const, patch: { status: 'no such status' } },
    ]
    expect(kind(store.journal({ id: article.id, after: 0, batch: 'x', entries }))).toBe('invalid')
    expect(value(store.read(article.id)).headline).toBe('')
  })

  test('identity, stamps and receipts are not for the window to write', () => {
    const article = anArticle()
    const store = open()
    value(store.add(article))
    for (const patch of [
      { id: anId() },
      { stamps: {} },
      { receipts: [] },
      { schemaVersion: 9 },
      { __proto__x: 1 },
    ]) {
      expect(
        kind(store.journal({ id: article.id, after: 0, batch: 'x', entries: [{ kind: 'fields', patch }] })),
      ).toBe('invalid')
    }
  })

  test('unknown content survives journal and snapshot', () => {
    const unknown = { type: 'timeline', attrs: { year: 2031 } }
    const article = anArticle({ body: doc(paragraph('a'), unknown) })
    const store = open()
    value(store.add(article))
    value(store.journal({ id: article.id, after: 0, batch: 'a', entries: [typedAtStart(article, 'b')] }))
    value(store.snapshot(article.id))
    store.close()
    leaveLock()
    expect(value(open().read(article.id)).body.content?.[1]).toEqual(unknown)
  })
})

describe('the list', () => {
  test('shows the newest change first, and the bin apart', () => {
    const [first, second] = [anArticle({ headline: 'first' }), anArticle({ headline: 'second' })]
    const store = open()
    value(store.add(first))
    value(store.add(second))
    value(
      store.journal({
        id: first.id,
        after: 0,
        batch: 'a',
        entries: [{ kind: 'fields', patch: { headline: 'first again' } }],
      }),
    )
    expect(value(store.list({ binned: false })).map((row) => row.headline)).toEqual(['first again', 'second'])
    value(store.setBinned([first.id], true))
    expect(value(store.list({ binned: false })).map((row) => row.headline)).toEqual(['second'])
    expect(value(store.list({ binned: true })).map((row) => row.headline)).toEqual(['first again'])
  })

  test('counts the words of an article that was left in mid-typing, before and after a start', () => {
    const article = anArticle()
    const store = open()
    value(store.add(article))
    const entries = [typedAtStart(article, 'three more words')]
    value(store.journal({ id: article.id, after: 0, batch: 'a', entries }))
    expect(value(store.list({ binned: false }))[0]?.words).toBe(3)
    store.close()
    leaveLock()
    expect(value(open().list({ binned: false }))[0]?.words).toBe(3)
  })

  test('names the host of the first source without www', () => {
    const article = anArticle()
    const store = open()
    value(
      store.add({
        ...article,
        sources: [
          {
            url: 'https://www.Example.gov.tr/haber/1',
            title: '',
            publisher: '',
            author: '',
            published: '',
            accessed: '',
            relation: 'republished',
            category: 'government',
            licence: '',
            hash: '',
          },
        ],
      }),
    )
    expect(value(store.list({ binned: false }))[0]?.sourceHost).toBe('example.gov.tr')
  })
})

describe('a text in many articles', () => {
  const how = { matchCase: false, matchMarks: false, wholeWord: true }

  test('is found where it stands, replaced in one, and taken back', () => {
    const store = open()
    const [one, other] = [anArticle({ headline: 'Астана' }), anArticle({ headline: 'Алматы' })]
    const written = { ...one, body: doc(paragraph('В Астане и Астана')) }
    for (const article of [written, other]) value(store.add(article))
    const found = value(store.findText([one.id, other.id, anId()], { query: 'астана', ...how }))
    expect(found.map(({ id, count }) => [id, count])).toEqual([[one.id, 2]])
    const asked = { id: one.id, after: 0, batch: 'a', query: 'астана', replacement: 'Нур-Султан', ...how }
    const done = value(store.replaceText(asked))
    expect([done.count, plainText(value(store.read(one.id)))]).toEqual([2, 'В Астане и Нур-Султан'])
    value(store.journal({ id: one.id, after: done.seq, batch: 'b', entries: [...done.undo] }))
    const back = value(store.read(one.id))
    expect([back.headline, plainText(back)]).toEqual(['Астана', 'В Астане и Астана'])
  })

  test('is not replaced in an article that somebody changed meanwhile', () => {
    const store = open()
    const article = anArticle({ headline: 'Астана' })
    value(store.add(article))
    value(store.journal({ id: article.id, after: 0, batch: 'a', entries: [typedAtStart(article, 'x')] }))
    const asked = { id: article.id, after: 0, batch: 'b', query: 'Астана', replacement: 'y', ...how }
    expect(kind(store.replaceText(asked))).toBe('conflict')
    expect(value(store.read(article.id)).headline).toBe('Астана')
  })
})

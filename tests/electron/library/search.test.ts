import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../../electron/library/storeType'
import type { Article } from '../../../shared/article/article'
import type { JournalEntry } from '../../../shared/article/journal'
import { anArticle, doc, paragraph, typedAtStart } from '../../build/article'
import { run } from '../cli/runInMemory'
import { libraryFolder, value } from './libraryFolder'

const { open, file } = libraryFolder()

function put(store: Store, headline: string, fields: Partial<Article> = {}): Article {
  const article = anArticle({ headline, language: 'tr', ...fields })
  value(store.add(article))
  return article
}

const search = (store: Store, text: string, binned = false) =>
  value(store.search({ text, binned, limit: 100, snippets: 10 }))
const found = (store: Store, text: string) => search(store, text).hits.map(({ row }) => row.headline)

const aPublication = (id: string): JournalEntry => ({
  kind: 'receipt',
  receipt: {
    site: 'gazete',
    state: 'published',
    remoteId: id,
    url: 'https://gazete.example/kopru',
    contentHash: 'sha256-1',
    firstPublished: '2026-11-23T10:00:00.000Z',
    updated: '2026-11-23T10:00:00.000Z',
    differences: [],
  },
  status: 'published',
  firstPublished: '2026-11-23T10:00:00.000Z',
  slug: '',
})

function aNewsroom(): Store {
  const store = open()
  put(store, 'Iğdır’da kayısı hasadı', {
    body: doc(paragraph('Vali Ayşe Şahin hasadın erken başladığını söyledi.')),
    sources: [
      {
        url: 'https://www.aa.com.tr/x',
        title: 'Hasat',
        publisher: 'Anadolu Ajansı',
        author: '',
        published: '',
        accessed: '',
        relation: 'republished',
        category: 'agency',
        licence: '',
        hash: '',
      },
    ],
    tags: ['tarım'],
    bylines: [{ name: 'Deniz Kaya', kind: 'person' }],
    status: 'published',
    stamps: {
      created: '2025-06-01T08:00:00.000Z',
      firstPublished: '2025-06-01T09:00:00.000Z',
      updated: '2025-06-01T09:00:00.000Z',
    },
  })
  put(store, 'В Алматы открыли мост', {
    language: 'ru',
    body: doc(paragraph('Аким Алматы Иванов рассказал о хасаде.')),
    dateline: { ...anArticle().dateline, place: 'Алматы', country: 'Kazakhstan', countryCode: 'KZ' },
    work: { assignee: 'Aigerim', due: '', notes: 'Сверить цифры с акиматом', stages: [] },
  })
  put(store, 'Қазақстанда жаңа жол', {
    language: 'kk',
    body: doc(paragraph('Өскемен қаласында жол салынды.')),
  })
  return store
}

describe('finding', () => {
  test('in headlines and texts, however it is typed', () => {
    const store = aNewsroom()
    for (const text of ['IĞDIR', 'igdir', 'ığd', 'sahin', 'şahin', 'tarim', 'deniz kaya'])
      expect(found(store, text)).toEqual(['Iğdır’da kayısı hasadı'])
    for (const text of ['алматы', 'Almaty', 'alma', 'сверить', 'место:almaty'])
      expect(found(store, text)).toEqual(['В Алматы открыли мост'])
    for (const text of ['казакстан', 'qazaqstan', 'oskemen', 'оскемен'])
      expect(found(store, text)).toEqual(['Қазақстанда жаңа жол'])
    expect(found(store, 'hiçbiri')).toEqual([])
  })

  test('by source, status, person and date; with phrases and without words', () => {
    const store = aNewsroom()
    for (const text of [
      'source:aa.com.tr',
      'kaynak:anadolu',
      'status:published',
      'by:kaya',
      'before:2025-07',
      'after:2025-05 before:2025-07',
      '"erken başladığını"',
    ])
      expect(found(store, text)).toEqual(['Iğdır’da kayısı hasadı'])
    expect(found(store, '"başladığını erken"')).toEqual([])
    expect(found(store, 'status:taslak -Алматы')).toEqual(['Қазақстанда жаңа жол'])
    expect(found(store, 'kayısı after:2025')).toEqual([])
  })

  test('what stands in the headline comes first, and every hit says where it was found', () => {
    const store = aNewsroom()
    put(store, 'Hasat bitti')
    const { hits } = search(store, 'hasa')
    expect(hits.map(({ row }) => row.headline)).toEqual([
      'Hasat bitti',
      'Iğdır’da kayısı hasadı',
      'В Алматы открыли мост',
    ])
    expect(hits[1]?.marks).toEqual([[16, 22]])
    expect(hits[2]?.marks).toEqual([])
    const snippet = hits[2]?.snippet
    expect(snippet?.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['хасаде'])
  })

  test('what was typed a moment ago is found, what is in the bin only there', () => {
    const store = aNewsroom()
    const article = put(store, 'Boş')
    value(
      store.journal({
        id: article.id,
        after: 0,
        batch: 'a',
        entries: [typedAtStart(article, 'Erzurumspor ')],
      }),
    )
    expect(found(store, 'erzurumspor')).toEqual(['Boş'])
    value(store.setBinned([article.id], true))
    expect(found(store, 'erzurumspor')).toEqual([])
    expect(search(store, 'erzurumspor', true).hits).toHaveLength(1)
  })

  test('typed on the keys of another layout, behind what was found as it was typed', () => {
    const store = aNewsroom()
    for (const [keys, headline] of [
      // “алматы” and “мост” on a Latin keyboard, English and Turkish Q; “өскемен” on the keys of the Kazakh one.
      ['fkvfns', 'В Алматы открыли мост'],
      ['vjcn', 'В Алматы открыли мост'],
      ['-crtvty', 'Қазақстанда жаңа жол'],
      // “kayısı” and “igdir” with a Russian layout on.
      ['лфншыш', 'Iğdır’da kayısı hasadı'],
      ['шпвшк', 'Iğdır’da kayısı hasadı'],
    ] as const) {
      const { hits, total, meant } = search(store, keys)
      expect([keys, hits.map(({ row }) => row.headline)]).toEqual([keys, [headline]])
      expect([total, meant.length > 0]).toEqual([1, true])
    }
    put(store, 'Fkvfns adında bir yer')
    const { hits, meant } = search(store, 'fkvfns')
    expect(hits.map(({ row }) => row.headline)).toEqual(['Fkvfns adında bir yer', 'В Алматы открыли мост'])
    expect(meant).toEqual(['алматы'])
    expect(hits[1]?.marks).toEqual([[2, 8]])
    expect(search(store, 'fkvfns status:draft').hits).toHaveLength(2)
    expect(search(store, 'fkvfns status:published').hits).toHaveLength(0)
    expect(search(store, 'almaty').meant).toEqual([])
  })

  test('as published from the moment it is', () => {
    const store = aNewsroom()
    const { id } = put(store, 'Köprü açıldı', { status: 'ready' })
    expect(found(store, 'status:published köprü')).toEqual([])
    value(store.appendReceipt(id, aPublication(id)))
    expect(found(store, 'status:published köprü')).toEqual(['Köprü açıldı'])
    expect(found(store, 'site:gazete')).toEqual(['Köprü açıldı'])
  })

  test('pieces of a text that was changed show it as it is now', () => {
    const store = open()
    const article = put(store, 'Haber', { body: doc(paragraph('Kayısı hasadı başladı.')) })
    const shown = (text: string) => search(store, text).hits.map(({ snippet }) => snippet?.text)
    expect(shown('kayisi')).toEqual(['Kayısı hasadı başladı.'])
    value(store.journal({ id: article.id, after: 0, batch: 'a', entries: [typedAtStart(article, 'Erken ')] }))
    value(store.snapshot(article.id))
    expect(shown('kayisi')).toEqual(['Erken Kayısı hasadı başladı.'])
    value(
      store.journal({
        id: article.id,
        after: 1,
        batch: 'b',
        entries: [{ kind: 'fields', patch: { tags: ['tarım'] } }],
      }),
    )
    expect(shown('tarim')).toEqual(['tarım'])
  })

  test('as many as there are, however few are asked for, and never one twice', () => {
    const store = open()
    for (let n = 0; n < 30; n += 1)
      put(store, n % 3 === 0 ? `Hasat ${n}` : `Haber ${n}`, { body: doc(paragraph(`hasat ${n}`)) })
    while (store.catchUp(50));
    for (const limit of [5, 10, 12, 30, 100]) {
      const { hits, total } = value(store.search({ text: 'hasat', binned: false, limit, snippets: 3 }))
      expect(hits).toHaveLength(Math.min(limit, 30))
      expect(new Set(hits.map(({ row }) => row.id)).size).toBe(hits.length)
      expect(hits.slice(0, 10).every(({ row }) => row.headline.startsWith('Hasat'))).toBe(true)
      expect(hits.filter(({ snippet }) => snippet !== null)).toHaveLength(3)
      expect(total).toBe(30)
    }
  })

  test('who has it and until when, alone and with words', () => {
    const store = open()
    const work = (assignee: string, due: string) => ({ work: { assignee, due, notes: '', stages: [] } })
    put(store, 'Köprü açıldı', work('Aigerim', '2020-01-01T10:00:00.000Z'))
    put(store, 'Tünel açıldı', work('Deniz', '2020-01-02T10:00:00.000Z'))
    put(store, 'Yol açıldı', { ...work('Aigerim', '2020-01-01T10:00:00.000Z'), status: 'published' })
    put(store, 'Kimsesiz')
    store.catchUp(1000)
    expect(found(store, 'due:overdue')).toEqual(['Köprü açıldı', 'Tünel açıldı'])
    expect(found(store, 'kimde:aigerim')).toEqual(['Köprü açıldı', 'Yol açıldı'])
    expect(found(store, 'due:overdue tünel')).toEqual(['Tünel açıldı'])
  })

  test('near-duplicates of an article, the likest first', () => {
    const store = open()
    const words = (n: number) => Array.from({ length: 120 }, (_, at) => `sözcük${at + n}`).join(' ')
    const one = put(store, 'Bir', { body: doc(paragraph(words(0))) })
    put(store, 'Aynısı', { body: doc(paragraph(words(3))) })
    put(store, 'Yarısı', { body: doc(paragraph(words(40))) })
    put(store, 'Başka', { body: doc(paragraph(words(5000))) })
    expect(found(store, `like:${one.id}`)).toEqual(['Aynısı', 'Yarısı'])
  })
})

describe('the index', () => {
  test('is there again after a restart, and made again when it is lost, damaged or behind', () => {
    const store = aNewsroom()
    expect(found(store, 'igdir')).toHaveLength(1)
    store.close()
    const index = path.join(path.dirname(file()), 'search.db')
    for (const harm of [
      () => undefined,
      () => fs.rmSync(index),
      () => fs.writeFileSync(index, 'this is no index'),
      () => fs.writeFileSync(index, fs.readFileSync(index).fill(7, 4096, 30_000)),
    ]) {
      harm()
      const again = open()
      while (again.catchUp(50));
      expect(found(again, 'igdir')).toEqual(['Iğdır’da kayısı hasadı'])
      again.close()
    }
  })

  test('of a library that is new to it says how far it is', () => {
    const store = open()
    for (let n = 0; n < 12; n += 1) put(store, `Haber ${n}`)
    expect(search(store, 'haber')).toMatchObject({ waiting: 12, of: 12 })
    while (store.catchUp(50));
    expect(search(store, 'haber')).toMatchObject({ waiting: 0, total: 12 })
  })
})

describe('the list', () => {
  test('comes in pages that miss nothing and repeat nothing', () => {
    const store = open()
    for (let n = 0; n < 25; n += 1) put(store, `Haber ${n}`)
    const all = value(store.list({ binned: false })).map(({ id }) => id)
    const paged: string[] = []
    for (;;) {
      const last = value(store.list({ binned: false })).find(({ id }) => id === paged.at(-1))
      const page = value(store.list({ binned: false, limit: 10, ...(last ? { after: last } : {}) }))
      paged.push(...page.map(({ id }) => id))
      if (page.length < 10) break
    }
    expect(paged).toEqual(all)
  })

  test('and the search can be had from the command line', async () => {
    aNewsroom().close()
    const library = path.dirname(file())
    const listed = JSON.parse((await run(['list', '--library', library, '--json'])).out) as {
      headline: string
    }[]
    expect(listed).toHaveLength(3)
    // The profile's folder means the library in it, as it does for every other command.
    const profile = path.join(library, 'profile')
    fs.cpSync(file(), path.join(profile, 'library', 'library.db'))
    for (const one of ['list', 'search kayisi']) {
      const there = await run([...one.split(' '), '--data', profile, '--json'])
      expect(there.code, there.error).toBe(0)
    }
    expect(JSON.parse((await run(['list', '--data', profile, '--json'])).out)).toEqual(listed)
    const answer = await run(['search', 'source:anadolu', 'igdir', '--library', library, '--json'])
    expect(JSON.parse(answer.out).hits.map(({ row }: { row: { headline: string } }) => row.headline)).toEqual(
      ['Iğdır’da kayısı hasadı'],
    )
    expect((await run(['search', '--library', library])).code).toBe(2)
  })
})

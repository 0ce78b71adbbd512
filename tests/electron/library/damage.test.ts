import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '../../../electron/library/migrations'
import { anArticle, doc, paragraph, plainText, typedAtStart } from '../../build/article'
import { kind, libraryFolder, value } from './libraryFolder'

const { open, raw, file, leaveLock, setAside, firstVersion } = libraryFolder()

function fill(count: number): string[] {
  const store = open()
  const ids = Array.from({ length: count }, (_, n) => {
    const article = anArticle({ headline: `article ${n}`, body: doc(paragraph(`text ${n} `.repeat(200))) })
    value(store.add(article))
    return article.id
  })
  store.close()
  return ids
}

test('a file of garbage is kept aside, a new library opens, and it is said', () => {
  fs.writeFileSync(file(), 'this is no database '.repeat(500))
  const store = open()
  expect(value(store.list({ binned: false }))).toEqual([])
  expect(store.notices()).toMatchObject([{ code: 'library.damaged', values: { saved: 0 } }])
  expect(setAside()).toHaveLength(1)
  expect(fs.readFileSync(path.join(path.dirname(file()), setAside()[0] as string), 'utf8')).toContain(
    'this is no database',
  )
})

test('articles around a damaged page are carried over', () => {
  const ids = fill(60)
  const bytes = fs.readFileSync(file())
  // Four pages in the middle of the articles are overwritten.
  bytes.fill(
    0xa5,
    Math.floor(bytes.length / 2 / 4096) * 4096,
    Math.floor(bytes.length / 2 / 4096) * 4096 + 4 * 4096,
  )
  fs.writeFileSync(file(), bytes)
  leaveLock()
  const store = open()
  const notice = store.notices()[0]
  expect(notice?.code).toBe('library.damaged')
  const rows = value(store.list({ binned: false }))
  expect(rows.length).toBe(notice?.values?.saved)
  expect(rows.length).toBeGreaterThan(20)
  expect(ids).toEqual(expect.arrayContaining(rows.map((row) => row.id)))
})

test('a truncated file opens with what is left', () => {
  fill(60)
  const bytes = fs.readFileSync(file())
  fs.writeFileSync(file(), bytes.subarray(0, Math.floor(bytes.length * 0.6)))
  leaveLock()
  const store = open()
  expect(store.notices()[0]?.code).toBe('library.damaged')
  expect(value(store.list({ binned: false })).length).toBeGreaterThan(0)
  expect(setAside()).toHaveLength(1)
})

test('a journal entry that does not replay is stranded, and everything before it opens', () => {
  const article = anArticle({ headline: 'Mine' })
  const store = open()
  value(store.add(article))
  value(store.journal({ id: article.id, after: 0, batch: 'a', entries: [typedAtStart(article, 'good')] }))
  store.close()
  const db = raw()
  db.run("INSERT INTO journal VALUES (?, 2, '2026-11-23T11:00:00Z', ?)", [
    article.id,
    JSON.stringify({ kind: 'steps', steps: [{ stepType: 'replace', from: 900, to: 901 }] }),
  ])
  db.close()
  const again = open()
  expect(plainText(value(again.open(article.id)).article)).toBe('good')
  expect(again.notices()).toEqual([{ code: 'library.stranded', values: { headline: 'Mine' } }])
  expect(
    value(again.journal({ id: article.id, after: 1, batch: 'b', entries: [typedAtStart(article, 'on ')] }))
      .seq,
  ).toBe(2)
  again.close()
  const kept = raw()
  expect(kept.all('SELECT seq FROM stranded')).toEqual([{ seq: 2 }])
  kept.close()
})

test('a library from a newer version opens and refuses to change', () => {
  const [id] = fill(1) as [string]
  const db = raw()
  db.exec('PRAGMA user_version = 99')
  db.close()
  const store = open()
  expect(value(store.open(id)).readOnly).toBe('newer-version')
  expect(
    kind(
      store.journal({ id, after: 0, batch: 'x', entries: [{ kind: 'fields', patch: { headline: 'x' } }] }),
    ),
  ).toBe('denied')
  expect(kind(store.add(anArticle()))).toBe('denied')
  expect(store.notices()).toEqual([{ code: 'library.newer-version', values: {} }])
})

test('a newer library with other tables than ours is left as it is', () => {
  fill(1)
  const db = raw()
  db.exec('ALTER TABLE articles RENAME TO stories; PRAGMA user_version = 99')
  db.close()
  const store = open()
  expect(() => store.list({ binned: false })).toThrow('no such table')
  store.close()
  expect(setAside()).toEqual([])
  const after = raw()
  expect(after.get('SELECT count(*) AS n FROM stories')).toEqual({ n: 1 })
  after.close()
})

test('what follows a gap in the journal is stranded: it could only be applied wrongly', () => {
  const article = anArticle({ headline: 'Mine' })
  const store = open()
  value(store.add(article))
  for (let n = 0; n < 4; n += 1)
    value(
      store.journal({
        id: article.id,
        after: n,
        batch: `${n}`,
        entries: [typedAtStart(article, `w${n} `)],
      }),
    )
  store.close()
  const db = raw()
  db.run('DELETE FROM journal WHERE seq = 2')
  db.close()
  const again = open()
  expect(plainText(value(again.open(article.id)).article)).toBe('w0 ')
  again.close()
  const kept = raw()
  expect(kept.all('SELECT seq FROM stranded ORDER BY seq')).toEqual([{ seq: 3 }, { seq: 4 }])
  kept.close()
})

test('a row with damaged columns is shown, and hides no other', () => {
  const ids = fill(3) as [string, string, string]
  const db = raw()
  db.run("UPDATE articles SET status = 'pub\uFFFDshed' WHERE id = ?", [ids[0]])
  db.run("UPDATE articles SET id = 'x' WHERE id = ?", [ids[1]])
  db.close()
  expect(value(open().list({ binned: false })).map(({ id }) => id)).toEqual(
    expect.arrayContaining([ids[0], ids[2]]),
  )
})

test('an article that cannot be read says so, stays in the library, and the others open', () => {
  const [bad, good] = fill(2) as [string, string]
  const db = raw()
  db.run('UPDATE snapshots SET json = \'{"id": 1\' WHERE article_id = ?', [bad])
  db.close()
  const store = open()
  const result = store.open(bad)
  expect(result.ok ? '' : result.fault.code).toBe('article.unreadable')
  expect(store.open(good).ok).toBe(true)
  expect(value(store.list({ binned: false }))).toHaveLength(2)
})

test('articles between two damaged places are carried over too', () => {
  const ids = fill(90)
  const bytes = fs.readFileSync(file())
  const page = 4096
  // Only pages that hold the articles' own text: the tree above them stays.
  const texts = [...Array(bytes.length / page).keys()].filter((n) =>
    bytes.subarray(n * page, n * page + page).includes('text 4'),
  )
  for (const part of [0.3, 0.7]) {
    const at = texts[Math.floor(texts.length * part)] as number
    bytes.fill(0xa5, at * page, at * page + page)
  }
  fs.writeFileSync(file(), bytes)
  leaveLock()
  const store = open()
  const rows = value(store.list({ binned: false }))
  expect(rows.length).toBeGreaterThan(ids.length - 8)
  // What the list promises can be opened.
  for (const { id } of rows) expect(store.open(id).ok).toBe(true)
})

test('a damaged library of the first version is carried over too', () => {
  const articles = Array.from({ length: 40 }, (_, n) =>
    anArticle({ headline: `old ${n}`, body: doc(paragraph(`text ${n} `.repeat(300))) }),
  )
  firstVersion(articles)
  const bytes = fs.readFileSync(file())
  const middle = Math.floor(bytes.length / 2 / 4096) * 4096
  fs.writeFileSync(file(), bytes.fill(0xa5, middle, middle + 2 * 4096))
  leaveLock()
  const store = open()
  expect(store.notices()).toMatchObject([{ code: 'library.damaged' }])
  const rows = value(store.list({ binned: false }))
  expect(rows.length).toBeGreaterThan(30)
  for (const { id } of rows) expect(value(store.open(id)).article.headline).toMatch(/^old/)
})

test('a salvage that is cut short is done over by the next start', () => {
  fs.writeFileSync(file(), 'this is no database '.repeat(500))
  // What a killed salvage leaves behind: a half-made new library beside the damaged one.
  fs.writeFileSync(`${file()}.new`, 'half')
  fs.mkdirSync(`${file()}.new.lock`)
  const store = open()
  expect(store.notices()).toMatchObject([{ code: 'library.damaged' }])
  value(store.add(anArticle({ headline: 'after' })))
  expect(value(store.list({ binned: false }))).toHaveLength(1)
})

test('what the person has not been told yet is told by the next start', () => {
  fs.writeFileSync(file(), 'this is no database '.repeat(500))
  open().close()
  const store = open()
  expect(store.notices()).toMatchObject([{ code: 'library.damaged' }])
  store.close()
  expect(open().notices()).toEqual([])
})

test('a library of the first version is brought to this one with everything in it', () => {
  const article = anArticle({ headline: 'From the first version' })
  firstVersion([article])
  const store = open()
  expect(value(store.open(article.id)).article.headline).toBe('From the first version')
  expect(store.notices()).toEqual([])
  store.close()
  const after = raw()
  expect(after.get('PRAGMA user_version')).toEqual({ user_version: MIGRATIONS.length })
  after.close()
})

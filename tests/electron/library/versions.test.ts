import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleLines, pack, readLines, unpack } from '../../../electron/library/pack'
import type { Store } from '../../../electron/library/storeType'
import { withoutComments } from '../../../shared/body/withoutComments'
import { anArticle, doc, paragraph, plainText, typedAtStart } from '../../build/article'
import { run } from '../cli/runInMemory'
import { kind, libraryFolder, value } from './libraryFolder'

const { open, raw, file } = libraryFolder()

let batch = 0
function write(store: Store, id: string, text: string): void {
  const { article, seq } = value(store.open(id))
  batch += 1
  value(store.journal({ id, after: seq, batch: `w${batch}`, entries: [typedAtStart(article, text)] }))
  value(store.snapshot(id, 'Aigerim'))
}

describe('what is kept', () => {
  test('every pause with another text is a version, with who and how long', () => {
    const store = open()
    const article = anArticle({ headline: 'Алматы' })
    value(store.add(article))
    write(store, article.id, 'Бірінші сөз. ')
    value(store.snapshot(article.id, 'Aigerim'))
    write(store, article.id, 'Екінші. ')
    const versions = value(store.versions.list(article.id))
    expect(versions.map(({ cause, author, words }) => [cause, author, words])).toEqual([
      ['pause', 'Aigerim', 3],
      ['pause', 'Aigerim', 2],
    ])
    const first = value(store.versions.read(article.id, versions[1]?.id ?? 0))
    expect(plainText(first)).toBe('Бірінші сөз. ')
  })

  test('what came in, and what was sent although writing went on, are versions of their own', () => {
    const store = open()
    const article = anArticle({ intakeReport: { decisions: [] }, body: doc(paragraph('Gelen metin.')) })
    value(store.add(article, 'Deniz'))
    const sent = value(store.read(article.id))
    write(store, article.id, 'Sonra yazıldı. ')
    const receipt = {
      site: 'local',
      state: 'published' as const,
      remoteId: article.id,
      url: 'file:///x',
      contentHash: 'sha256-1',
      firstPublished: '2026-11-23T10:00:00.000Z',
      updated: '2026-11-23T10:00:00.000Z',
      differences: [],
    }
    const entry = {
      kind: 'receipt' as const,
      receipt,
      status: 'published' as const,
      firstPublished: receipt.updated,
      slug: '',
    }
    value(store.appendReceipt(article.id, entry, 'Deniz', sent))
    const versions = value(store.versions.list(article.id))
    expect(versions.map(({ cause, site }) => cause + site)).toEqual(['publishlocal', 'pause', 'intake'])
    expect(plainText(value(store.versions.read(article.id, versions[0]?.id ?? 0)))).toBe('Gelen metin.')
    const takedown = { reason: 'Mahkeme kararı', by: 'Aigerim' }
    const gone = { ...receipt, state: 'withdrawn' as const, takedown }
    value(store.appendReceipt(article.id, { ...entry, receipt: gone, status: 'withdrawn' }, 'Deniz', sent))
    expect(value(store.versions.list(article.id))[0]).toMatchObject({
      cause: 'withdraw',
      author: 'Aigerim',
      name: 'Mahkeme kararı',
    })
  })

  test('what is held for its hour went nowhere, and what was sent unchanged keeps its comments', () => {
    const store = open()
    const commented = { type: 'comment', attrs: { thread: 't1' } }
    const text = { type: 'text', text: 'Haber.', marks: [commented] }
    const body = { type: 'doc' as const, content: [{ type: 'paragraph', content: [text] }] }
    const article = anArticle({ body })
    value(store.add(article))
    value(store.snapshot(article.id, 'Deniz'))
    const sent = () => {
      const now = value(store.read(article.id))
      return { ...now, threads: [], body: withoutComments(now.body) }
    }
    const receipt = {
      site: 'local',
      url: '',
      contentHash: 'sha256-1',
      firstPublished: '2026-11-23T10:00:00.000Z',
      updated: '2026-11-23T10:00:00.000Z',
      differences: [],
    }
    const entry = { kind: 'receipt' as const, firstPublished: '', slug: 'haber' }
    const held = { ...receipt, state: 'scheduled' as const, remoteId: '' }
    value(store.appendReceipt(article.id, { ...entry, receipt: held, status: 'scheduled' }, 'Deniz', sent()))
    expect(value(store.versions.list(article.id)).map(({ cause }) => cause)).toEqual(['pause'])
    const out = { ...receipt, state: 'published' as const, remoteId: article.id }
    value(store.appendReceipt(article.id, { ...entry, receipt: out, status: 'published' }, 'Deniz', sent()))
    const [kept] = value(store.versions.list(article.id))
    expect(kept?.cause).toBe('publish')
    expect(value(store.versions.read(article.id, kept?.id ?? 0)).body).toEqual(
      value(store.read(article.id)).body,
    )
  })

  test('a version that gets a name is that version with a name, and the text once more is no second one', () => {
    const store = open()
    const article = anArticle()
    value(store.add(article))
    write(store, article.id, 'Metin')
    const kept = value(
      store.versions.keep(article.id, { cause: 'kept', author: 'Deniz', name: 'Avukattan önce' }),
    )
    const versions = value(store.versions.list(article.id))
    expect(versions).toHaveLength(1)
    expect(versions[0]).toMatchObject({ id: kept.id, cause: 'kept', name: 'Avukattan önce' })
    expect(value(store.versions.name(article.id, kept.id, '')).name).toBe('')
    expect(kind(store.versions.name(article.id, 999, 'x'))).toBe('missing')
  })

  test('forty pauses of a long article take little room', () => {
    const store = open()
    const words = (n: number) => Array.from({ length: 100 }, (_, at) => `söz${n}x${at}`).join(' ')
    const article = anArticle({ body: doc(...Array.from({ length: 40 }, (_, n) => paragraph(words(n)))) })
    value(store.add(article))
    for (let n = 0; n < 40; n += 1) write(store, article.id, `${n} `)
    const versions = value(store.versions.list(article.id))
    expect(versions).toHaveLength(40)
    const whole = versions.reduce((sum, { size }) => sum + size, 0)
    store.close()
    const db = raw()
    const stored = Number(db.get('SELECT sum(length(content)) AS n FROM versions')?.n)
    db.close()
    expect(stored).toBeLessThan(whole / 12)
    expect(fs.statSync(file()).size).toBeGreaterThan(0)
    const again = open()
    for (const { id } of [versions[0], versions[20], versions[39]].flatMap((one) => one ?? []))
      expect(kind(again.versions.read(article.id, id))).toBe('ok')
  })
})

describe('putting a version back', () => {
  test('whole or one field; what stood there can be had again', () => {
    const store = open()
    const article = anArticle({ headline: 'Bir' })
    value(store.add(article))
    write(store, article.id, 'eski')
    const [old] = value(store.versions.list(article.id))
    value(
      store.journal({
        id: article.id,
        after: value(store.open(article.id)).seq,
        batch: 'h',
        entries: [{ kind: 'fields', patch: { headline: 'İki', tags: ['yeni'] } }],
      }),
    )
    write(store, article.id, 'yeni ')
    const input = { id: article.id, version: old?.id ?? 0, author: 'Deniz' }
    const one = value(store.versions.restore({ ...input, field: 'headline', batch: 'r1' }))
    expect([one.article.headline, one.article.tags, plainText(one.article)]).toEqual([
      'Bir',
      ['yeni'],
      'yeni eski',
    ])
    const all = value(store.versions.restore({ ...input, batch: 'r2' }))
    expect([all.article.tags, plainText(all.article)]).toEqual([[], 'eski'])
    const before = value(store.versions.list(article.id)).filter(({ cause }) => cause === 'restore')
    expect(before).toHaveLength(2)
    expect(plainText(value(store.versions.read(article.id, before[0]?.id ?? 0)))).toBe('yeni eski')
  })

  test('a version of another article, or none, is not there', () => {
    const store = open()
    const article = anArticle()
    value(store.add(article))
    expect(kind(store.versions.read(article.id, 1))).toBe('missing')
    expect(kind(store.versions.restore({ id: article.id, version: 1, author: '', batch: 'x' }))).toBe(
      'missing',
    )
  })

  test('the command line lists them and puts one back while the app is closed', async () => {
    const store = open()
    const article = anArticle({ headline: 'Kars' })
    value(store.add(article))
    write(store, article.id, 'eski')
    write(store, article.id, 'yeni ')
    const library = path.dirname(file())
    const held = await run(['versions', article.id, '--library', library, '--json'])
    expect([held.code, JSON.parse(held.out).fault.code]).toEqual([1, 'library.held'])
    store.close()
    const listed = await run(['versions', article.id, '--library', library, '--json'])
    const versions = JSON.parse(listed.out) as { id: number; cause: string }[]
    expect(versions.map(({ cause }) => cause)).toEqual(['pause', 'pause'])
    const args = ['restore', article.id, '--version', String(versions[1]?.id), '--library', library, '--json']
    const restored = await run(args)
    expect(restored.code).toBe(0)
    expect(plainText(JSON.parse(restored.out))).toBe('eski')
    expect((await run(['restore', article.id, '--library', library])).code).toBe(2)
  })
})

test('what is packed comes out as it went in, near its base or far from it', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll('\n', ' '))
  const lines = fc.array(fc.oneof(line, fc.constantFrom('a', 'b', 'ş')), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const text = one.join('\n')
      expect(unpack(pack(text, other.join('\n')), other.join('\n'))).toBe(text)
      expect(unpack(pack(text, null), null)).toBe(text)
    }),
  )
  for (const article of [anArticle(), anArticle({ body: { type: 'doc' } }), anArticle({ body: doc() })])
    expect(readLines(articleLines(article))).toEqual(article)
})

test('a version whose bytes suffered says so, and the next ones are whole again', () => {
  const store = open()
  const article = anArticle()
  value(store.add(article))
  write(store, article.id, 'bir ')
  write(store, article.id, 'iki ')
  const versions = value(store.versions.list(article.id))
  store.close()
  const db = raw()
  db.run("UPDATE versions SET content = x'00112233'")
  db.close()
  const again = open()
  expect(kind(again.versions.read(article.id, versions[0]?.id ?? 0))).toBe('damaged')
  write(again, article.id, 'üç ')
  const [latest] = value(again.versions.list(article.id))
  expect(plainText(value(again.versions.read(article.id, latest?.id ?? 0)))).toBe('üç iki bir ')
})

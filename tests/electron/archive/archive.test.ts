import { createHash, createPublicKey, verify } from 'node:crypto'
import fs from 'node:fs'
import fsPromises from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createArchive } from '../../../electron/archive/archive'
import { chainFile } from '../../../electron/archive/chain'
import { exportRecord } from '../../../electron/archive/exportRecord'
import { verifyArchive } from '../../../electron/archive/verify'
import { openZip } from '../../../electron/intake/formats/zip'
import { type Article, type Receipt, Source } from '../../../shared/article/article'
import { aFolder, aSite, aStory, parcelOf } from '../publish/site'

afterEach(() => {
  vi.restoreAllMocks()
})

const site = aSite()

function anArchive() {
  const data = aFolder()
  const inData = (name: string) => path.join(data, name)
  let hour = 6
  const folder = inData('archive')
  const archive = createArchive({
    folder,
    pictures: inData('pictures'),
    originals: inData('originals'),
    now: () => new Date(Date.UTC(2026, 10, 23, hour++, 5)).toISOString(),
    zone: () => 'Europe/Istanbul',
  })
  const lines = () => fs.readFileSync(chainFile(folder), 'utf8').trimEnd().split('\n')
  const receiptOf = (article: Article, fields: Partial<Receipt> = {}): Receipt => ({
    site: site.id,
    state: 'published',
    remoteId: article.id,
    url: 'https://gazete.example/haber',
    contentHash: parcelOf(article, site).contentHash,
    firstPublished: '2026-11-23T06:00:00.000Z',
    updated: '2026-11-23T06:00:00.000Z',
    differences: [],
    ...fields,
  })
  async function publish(article: Article, fields: Partial<Receipt> = {}) {
    expect(await archive.prepare(parcelOf(article, site))).toMatchObject({ ok: true })
    expect(await archive.enter(article.id, receiptOf(article, fields))).toMatchObject({ ok: true })
  }
  return { data, folder, inData, archive, lines, receiptOf, publish }
}

function withFile(folder: string, text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, hex), text)
  return `sha256-${hex}`
}

describe('the archive of what was published', () => {
  it('holds every state with its hour and zone, and the first publication for good', async () => {
    const { publish, lines, folder, inData, archive, receiptOf } = anArchive()
    const hash = withFile(inData('originals'), '<p>kaynak</p>')
    const story = aStory('Köprü açıldı', {
      sources: [Source.parse({ url: 'https://ajans.example/kopru', hash, category: 'agency' })],
    })
    await publish(story)
    const corrected = { ...story, headline: 'Köprü trafiğe açıldı' }
    await publish(corrected, {
      updated: '2026-11-23T08:00:00.000Z',
      firstPublished: '2026-11-23T07:59:00.000Z',
    })
    await archive.enter(
      story.id,
      receiptOf(corrected, { state: 'withdrawn', updated: '2026-11-23T09:00:00.000Z' }),
    )
    const records = lines().map((line) => JSON.parse(line))
    expect(records.map(({ act, at }) => [act, at])).toEqual([
      ['publish', '2026-11-23T09:05:00+03:00'],
      ['update', '2026-11-23T10:05:00+03:00'],
      ['withdraw', '2026-11-23T11:05:00+03:00'],
    ])
    expect(new Set(records.map(({ firstPublished }) => firstPublished))).toEqual(
      new Set(['2026-11-23T06:00:00.000Z']),
    )
    expect(records[0]).toMatchObject({ zone: 'Europe/Istanbul', content: { originals: [hash] } })
    expect(records[1].facts).toMatchObject({ headline: 'Köprü trafiğe açıldı', category: 'agency' })
    expect(await verifyArchive(folder)).toMatchObject({ records: 3, articles: 1, broken: null })
  })

  it('keeps nothing a site is signed in to with', async () => {
    const { archive, data } = anArchive()
    const parcel = parcelOf(aStory('Köprü'), site)
    const withSecrets = { ...site, folder: '/x', secrets: { password: 'open sesame' } }
    await archive.prepare({ ...parcel, site: withSecrets })
    const texts = fs
      .readdirSync(data, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.join('')).not.toContain('open sesame')
  })

  it('enters the same answer of a site once, however often it is told', async () => {
    const { publish, archive, receiptOf, lines } = anArchive()
    const story = aStory('Köprü açıldı')
    await publish(story)
    await archive.enter(story.id, receiptOf(story))
    expect(lines()).toHaveLength(1)
  })

  it('names the first line that was changed, left out or put in, and the part that was', async () => {
    const { publish, folder, lines } = anArchive()
    const stories = [aStory('Bir'), aStory('İki'), aStory('Üç')]
    for (const story of stories) await publish(story)
    const whole = lines()
    const broken = async (changed: string[]) => {
      fs.writeFileSync(chainFile(folder), `${changed.join('\n')}\n`)
      return (await verifyArchive(folder)).broken
    }
    const [a = '', b = '', c = ''] = whole
    expect(await broken([a, b.replace('İki', 'Beş'), c])).toMatchObject({ line: 2, why: 'hash' })
    expect(await broken([a, c])).toMatchObject({ line: 2, why: 'number' })
    expect(await broken([a, b, 'not a record', c])).toMatchObject({ line: 3, why: 'unreadable' })
    expect(await broken(whole)).toBeNull()
    const { content } = JSON.parse(b)
    const hex = content.page.slice('sha256-'.length)
    fs.appendFileSync(path.join(folder, 'parts', hex.slice(0, 2), hex), ' ')
    expect((await verifyArchive(folder)).broken).toEqual({ line: 2, why: 'changed-part', part: content.page })
  })

  it('goes on after a crash in the middle of a line', async () => {
    const { publish, folder, lines } = anArchive()
    await publish(aStory('Bir'))
    fs.appendFileSync(chainFile(folder), lines()[0]?.slice(0, 90) ?? '')
    await publish(aStory('İki'))
    expect(await verifyArchive(folder)).toMatchObject({ records: 2, broken: null })
  })

  it('says that the disk is full, before anything is sent', async () => {
    const { archive } = anArchive()
    vi.spyOn(fsPromises, 'rename').mockRejectedValue(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
    expect(await archive.prepare(parcelOf(aStory('Bir'), site))).toMatchObject({
      fault: { kind: 'full', code: 'archive.not-prepared' },
    })
  })

  it('exports one record as a zip whose manifest the public key in it verifies', async () => {
    const { publish, folder, inData } = anArchive()
    const hash = withFile(inData('pictures'), 'picture')
    const story = aStory('Köprü', { lead: { src: hash, alt: 'Köprü', caption: '', credit: '' } })
    await publish(story)
    await publish(aStory('Başka'))
    const given = { articleId: story.id, originals: inData('originals'), now: '2026-11-24T06:00:00.000Z' }
    const exported = await exportRecord(folder, given)
    if (!exported.ok) throw new Error(exported.fault.message)
    const zip = openZip(exported.value)
    if (typeof zip === 'string') throw new Error(zip)
    const text = (name: string) => Buffer.from(zip.read(name)).toString('utf8')
    const manifest = JSON.parse(text('manifest.json'))
    for (const { name, sha256 } of manifest.files)
      expect(createHash('sha256').update(zip.read(name)).digest('hex'), name).toBe(sha256)
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining([
        '0001-publish.html',
        '0001-publish.json',
        `media/${hash.slice(7)}`,
        'chain.txt',
      ]),
    )
    const key = createPublicKey(text('public-key.pem'))
    expect(verify(null, zip.read('manifest.json'), key, zip.read('manifest.sig'))).toBe(true)
    expect(verify(null, Buffer.from(`${text('manifest.json')} `), key, zip.read('manifest.sig'))).toBe(false)
    expect(text('0001-publish.html')).toContain('data-stamp="published"')
    expect(text('chain.txt').trim().split('\n')).toHaveLength(2)
    expect(fs.statSync(path.join(folder, 'key/private.pem')).mode & 0o077).toBe(0)
    expect(await exportRecord(folder, { ...given, articleId: aStory('x').id })).toMatchObject({
      fault: { code: 'archive.no-record' },
    })
  })
})

import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Article, type Receipt } from '../../../shared/article/article'
import type { LoggedDelivery } from '../../../shared/publish/queue/delivery'
import { anArticle, doc, paragraph } from '../../build/article'
import { aFolder, aStory } from '../publish/site'
import { anIntakeWorker } from './intakeWorker'
import { run as runWith } from './runInMemory'

const worker = anIntakeWorker()
const run = (argv: readonly string[], stdin?: string | Uint8Array) => runWith(argv, stdin, worker.script)

const work = aFolder()
// What commands keep of what they did does not go among a person's own.
process.env.GALLEY_DATA = path.join(work, 'data')
let files = 0
function aFile(content: string | Uint8Array, extension = 'json'): string {
  const file = path.join(work, `${++files}.${extension}`)
  fs.writeFileSync(file, content)
  return file
}
const articleFile = (article: Article) => aFile(JSON.stringify(article))

const PAGE = `Köprü onarımı tamamlandı

REKLAM ALANI
04.06.2023
A+
A-

Eski köprünün onarımı bir yıl süren çalışmaların ardından bugün tamamlandı ve köprü yayalara açıldı.

Belediye başkanı, çalışmaların planlanandan erken bittiğini ve gelecek ay ikinci köprüye geçileceğini söyledi.

kaynak:https://haber.example/kopru
`

describe('intake', () => {
  it('prints article and report as JSON, from a file and from standard input', async () => {
    const fromFile = await run(['intake', aFile(PAGE, 'txt'), '--json'])
    const fromStdin = await run(['intake', '-', '--json'], PAGE)
    for (const { code, out, error } of [fromFile, fromStdin]) {
      expect({ code, error }).toEqual({ code: 0, error: '' })
      const { article, report } = JSON.parse(out)
      expect(Article.parse(article)).toMatchObject({ headline: 'Köprü onarımı tamamlandı', language: 'tr' })
      expect(report.decisions.length).toBeGreaterThan(3)
    }
  })

  it.each([
    [
      'windows-1254',
      Buffer.from(
        PAGE.replace(
          /./gsu,
          (ch) => ({ ö: '\xf6', ü: '\xfc', ı: '\xfd', ş: '\xfe', ğ: '\xf0', ç: '\xe7' })[ch] ?? ch,
        ),
        'latin1',
      ),
    ],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PAGE, 'utf16le')])],
    ['utf-8 with a mark', Buffer.from(`\ufeff${PAGE}`)],
  ])('reads %s', async (_, bytes) => {
    const { out } = await run(['intake', aFile(bytes, 'txt'), '--json'])
    expect(JSON.parse(out).article.headline).toBe('Köprü onarımı tamamlandı')
  })

  it('says what it made of the page when no JSON is asked for', async () => {
    const { out } = await run(['intake', '-'], PAGE)
    expect(out).toContain('Köprü onarımı tamamlandı')
    expect(out).toContain('https://haber.example/kopru')
  })
})

describe('render', () => {
  const file = articleFile(aStory('Köprü <açıldı>'))
  it.each([
    ['page', '<h1>Köprü &lt;açıldı&gt;</h1>'],
    ['html', '<p>Köprü &lt;açıldı&gt; metni.</p>'],
    ['text', 'Köprü <açıldı>\n\n'],
    ['jsonld', '"@type": "NewsArticle"'],
    ['ninjs', '"version": "3.1"'],
  ])('prints the article as %s', async (form, part) => {
    const { code, out } = await run(['render', file, '--as', form])
    expect(code).toBe(0)
    expect(out).toContain(part)
  })

  it('takes an article as intake prints it, also from standard input', async () => {
    const { out } = await run(['intake', '-', '--json'], PAGE)
    expect((await run(['render', '-', '--as', 'text'], out)).out).toMatch(/^Köprü onarımı tamamlandı\n/)
  })
})

describe('publish and withdraw', () => {
  it('prints the receipt; the same command again changes nothing', async () => {
    const folder = path.join(aFolder(), 'site')
    const file = articleFile(aStory('Köprü açıldı'))
    const first = await run(['publish', file, '--site', `local:${folder}`, '--json'])
    expect(first.code).toBe(0)
    const receipt: Receipt = JSON.parse(first.out)
    expect(receipt).toMatchObject({ site: 'local', state: 'published', differences: [] })
    expect((await run(['publish', file, '--site', `local:${folder}`, '--json'])).out).toBe(first.out)
    const gone = await run(['withdraw', file, '--site', `local:${folder}`, '--json'])
    expect(JSON.parse(gone.out)).toMatchObject({ state: 'withdrawn', url: receipt.url })
    expect(fs.existsSync(path.join(folder, receipt.remoteId))).toBe(false)
  })

  it('leaves a record of each in the archive, once, pictures and text kept', async () => {
    const [folder, data] = [path.join(aFolder(), 'site'), aFolder()]
    const file = articleFile(aStory('Köprü açıldı'))
    const to = ['--site', `local:${folder}`, '--data', data, '--json']
    for (const verb of ['publish', 'publish', 'withdraw']) await run([verb, file, ...to])
    const { code, out } = await run(['archive', 'verify', '--data', data, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ records: 2, articles: 1, broken: null })
  })

  it('writes each attempt into the delivery log, with its steps and the folder it went to', async () => {
    const [folder, data] = [path.join(aFolder(), 'site'), aFolder()]
    const file = articleFile(aStory('Köprü açıldı'))
    const to = ['--site', `local:${folder}`, '--data', data, '--json']
    for (const verb of ['publish', 'publish', 'withdraw']) await run([verb, file, ...to])
    const elsewhere = ['--site', `local:${path.join(file, 'site')}`, '--data', data]
    expect((await run(['publish', file, ...elsewhere])).code).toBe(1)
    const { out } = await run(['queue', '--log', '--data', data, '--json'])
    const log: LoggedDelivery[] = JSON.parse(out)
    expect(log.map(({ act, outcome, siteName }) => [act, outcome, siteName])).toEqual([
      ['publish', 'refused', path.join(file, 'site').slice(-200)],
      ['withdraw', 'done', folder.slice(-200)],
      ['update', 'done', folder.slice(-200)],
      ['publish', 'done', folder.slice(-200)],
    ])
    expect(log[3]).toMatchObject({ headline: 'Köprü açıldı', site: 'local', attempt: 1 })
    expect(log[3]?.url).toContain('kopru-acildi')
    expect(log[3]?.steps.map(({ step }) => step)).toEqual(['prepare', 'send', 'verify'])
  })

  it('withdraws by id, and remembers what the site is called', async () => {
    const folder = path.join(aFolder(), 'site')
    const article = aStory('Köprü açıldı')
    const file = articleFile(article)
    await run([
      'publish',
      file,
      '--site',
      `local:${folder}`,
      '--name',
      'Ak Otau',
      '--language',
      'ru',
      '--regions',
      'off',
    ])
    const { code } = await run(['withdraw', article.id, '--site', `local:${folder}`])
    expect(code).toBe(0)
    const front = fs.readFileSync(path.join(folder, 'index.html'), 'utf8')
    expect(front).toContain('<html lang="ru"')
    expect(front).toContain('Ak Otau')
  })
})

describe('check', () => {
  it('prints problems; only errors make the exit code 1', async () => {
    const warned = await run(['check', articleFile(aStory('Köprü açıldı')), '--json'])
    expect(warned.code).toBe(0)
    expect(JSON.parse(warned.out)).toContainEqual(
      expect.objectContaining({ code: 'dateline.no-place', severity: 'warning' }),
    )
    const wrong = await run(['check', articleFile(anArticle({ body: doc(paragraph('Metin.')) })), '--json'])
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.out)[0]).toMatchObject({ code: 'headline.missing', severity: 'error' })
  })
})

describe('bad input', () => {
  const folder = path.join(aFolder(), 'site')
  const good = articleFile(aStory('Köprü açıldı'))
  it.each([
    [['intake', '/no/such/file'], 1, 'there is no such file'],
    [['intake', work], 1, 'it is a folder'],
    [['intake', aFile('   \n', 'txt')], 1, 'is empty'],
    [['intake', aFile(Buffer.from([1, 0, 2, 0, 255, 0]), 'txt')], 1, 'no text'],
    [['intake'], 2, 'wants one FILE'],
    [['intake', '-', '--type', 'pdf'], 2, '--type'],
    [['render', aFile('{'), '--as', 'page'], 1, 'not JSON'],
    [['render', aFile('{}'), '--as', 'page'], 1, 'no schema version'],
    [['render', aFile('{"schemaVersion":99}'), '--as', 'page'], 1, 'newer version'],
    [['render', aFile('{"schemaVersion":1,"id":"x"}'), '--as', 'page'], 1, 'breaks its schema at id'],
    [['render', good], 2, '--as'],
    [['render', good, '--as', 'constructor'], 2, '--as'],
    [['publish', good], 2, '--site is local:DIR'],
    [['publish', good, '--site', 'ftp:there'], 2, '--site is local:DIR'],
    [['publish', good, '--site', `local:${path.join(good, 'site')}`], 1, 'is a file'],
    [['publish', articleFile(aStory('')), '--site', `local:${folder}`], 1, 'no headline'],
    [['publish', good, '--site', `local:${folder}`, '--address', 'javascript:1'], 2, '--address'],
    [['withdraw', good, '--site', `local:${folder}`], 1, 'is not there'],
    [['frobnicate'], 2, 'unknown command'],
    [['toString'], 2, 'unknown command'],
    [['check', good, '--frob', 'x'], 2, 'unknown option'],
    [[], 2, 'no command'],
  ] as [string[], number, string][])('%j ends with %i and one line', async (argv, code, part) => {
    const result = await run(argv)
    expect(result).toMatchObject({ code, out: '' })
    expect(result.error).toMatch(/^galley: [^\n]+\n$/)
    expect(result.error).toContain(part)
    expect(fs.existsSync(folder)).toBe(false)
  })

  it('explains itself', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      error: '',
      out: expect.stringContaining('Exit codes'),
    })
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

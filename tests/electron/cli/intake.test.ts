import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../../../electron/cli/run'
import { anIntakeWorker } from './intakeWorker'

const worker = anIntakeWorker()

let folder = ''
/** What the next command finds on its standard input. */
let stdin = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-cli-intake-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

async function run(...argv: string[]) {
  let out = ''
  let error = ''
  const code = await runCli(argv, {
    stdin: (async function* () {
      yield stdin
    })(),
    out: async (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    intakeWorker: worker.script,
    dictionaries: '/no/dictionaries',
  })
  return { code, out, error }
}
const STORY =
  'Köprü pazartesi açıldı\n\nYeni köprü nehrin iki yakasını birbirine bağlıyor ve iki şerit taşıyor.\n\nBelediye başkanı törende köprünün erken bittiğini söyledi.\n'
const write = (name: string, text: string) => {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, text)
  return file
}

describe('a folder of pages', () => {
  test('is read to its end, whatever one of them holds', async () => {
    write('in/haber.txt', STORY)
    write('in/alt/haber.md', '# Köprü açıldı\n\nYeni köprü nehrin iki yakasını birbirine bağlıyor.\n')
    write('in/plan.pdf', '%PDF-1.7')
    const out = path.join(folder, 'out')
    const done = await run('intake', '--batch', path.join(folder, 'in'), '--out', out, '--no-images')
    expect(done.code).toBe(1)
    const told = JSON.parse(done.out) as { read: number; failed: { file: string; reason: string }[] }
    expect(told).toMatchObject({ read: 2, failed: [{ file: 'plan.pdf' }] })
    expect(told.failed[0]?.reason).toContain('.docx')
    const { article } = JSON.parse(fs.readFileSync(path.join(out, 'haber.txt.json'), 'utf8'))
    expect(article.headline).toBe('Köprü pazartesi açıldı')
    expect(fs.existsSync(path.join(out, 'alt/haber.md.json'))).toBe(true)
    expect(done.error).toContain('3/3')
  })

  test('gets the fault of a file beside it, and another run replaces what the first one made', async () => {
    const page = write('again/haber.txt', '   ')
    const out = path.join(folder, 'again/out')
    const both = ['--batch', path.join(folder, 'again'), '--out', out, '--no-images']
    expect((await run('intake', ...both)).code).toBe(1)
    expect(JSON.parse(fs.readFileSync(path.join(out, 'haber.txt.fault.json'), 'utf8'))).toMatchObject({
      file: 'haber.txt',
      fault: { kind: 'invalid', code: 'intake.empty', message: expect.any(String) },
    })
    fs.writeFileSync(page, STORY)
    // What lies in the folder for what is made is no page, though it lies inside the other.
    expect(await run('intake', ...both)).toMatchObject({ code: 0, error: '1/1 haber.txt\n' })
    expect(fs.readdirSync(out)).toEqual(['haber.txt.json'])
  })

  test('wants a place for what it makes', async () => {
    expect((await run('intake', '--batch', folder)).code).toBe(2)
  })
})

describe('one page', () => {
  test('says which rules decided when asked', async () => {
    const { out } = await run('intake', write('a.txt', STORY), '--explain', '--json')
    const { explain } = JSON.parse(out) as { explain: unknown[] }
    expect(explain).toContainEqual({
      rule: 'headline',
      times: 1,
      weight: expect.any(Number),
      reason: expect.stringContaining('headline'),
    })
    expect(explain).toContainEqual(expect.objectContaining({ rule: 'story', times: 2, weight: null }))
    const told = await run('intake', write('a.txt', STORY), '--explain')
    expect(told.out).toMatch(/Rules\n {2}headline +1× 0\.\d\d {2}\S/)
  })

  test('is what --type says, whatever its bytes and its name say', async () => {
    const page = write('c.html', '<p>Köprü <b>pazartesi</b> açıldı ve iki şerit taşıyor.</p>')
    const { out } = await run('intake', page, '--type', 'text', '--json')
    expect(JSON.parse(out)).toMatchObject({ report: { input: { kind: 'text' } } })
    expect(out).toContain('<p>Köprü')
    stdin = 'Köprü <b>pazartesi</b> açıldı &amp; iki şerit taşıyor.'
    const piped = await run('intake', '-', '--type', 'html', '--url', 'https://haber.example/k', '--json')
    const { article, report } = JSON.parse(piped.out)
    expect(report.input).toMatchObject({ kind: 'html', url: 'https://haber.example/k' })
    expect(JSON.stringify(article.body)).toContain(' açıldı & iki')
    expect(article.sources).toMatchObject([{ url: 'https://haber.example/k' }])
  })

  test('is read with what a profile teaches', async () => {
    const profile = write(
      'profil.json',
      JSON.stringify({
        version: 1,
        host: 'haber.example',
        entries: [{ key: 'haberin sesi', action: 'dropped', example: 'Haberin Sesi' }],
      }),
    )
    const page = write('b.txt', `Haberin Sesi\n\n${STORY}`)
    const { out } = await run(
      'intake',
      page,
      '--profile',
      profile,
      '--url',
      'https://haber.example/1',
      '--json',
    )
    expect(JSON.stringify(JSON.parse(out).article.body)).not.toContain('Haberin Sesi')
    const broken = await run('intake', page, '--profile', page)
    expect(broken).toMatchObject({ code: 1 })
    expect(broken.error).toContain('is no profile')
  })

  test('inside a private network is not fetched', async () => {
    const refused = await run('intake', 'http://127.0.0.1:9/haber', '--json')
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.out)).toMatchObject({
      fault: { kind: 'denied', code: 'fetch.private', values: { host: '127.0.0.1' } },
    })
    expect(refused.error).toMatch(/^galley: 127\.0\.0\.1 [^\n]+\n$/)
  })

  test.each([
    ['--type', 'pdf'],
    ['--language', '1'],
    ['--url', 'ftp://x'],
  ])('%s %s is wrong usage', async (name, value) => {
    expect((await run('intake', 'x.txt', name, value)).code).toBe(2)
  })
})

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../../../electron/cli/run'

let folder = ''
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-cli-intake-'))
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

async function run(...argv: string[]) {
  let out = ''
  let error = ''
  const code = await runCli(argv, {
    stdin: (async function* () {})(),
    out: async (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
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

  test('wants a place for what it makes', async () => {
    expect((await run('intake', '--batch', folder)).code).toBe(2)
  })
})

describe('one page', () => {
  test('says which rules decided when asked', async () => {
    const { out } = await run('intake', write('a.txt', STORY), '--explain', '--json')
    const { explain } = JSON.parse(out) as { explain: { rule: string; action: string }[] }
    expect(explain).toContainEqual(expect.objectContaining({ rule: 'headline', action: 'moved' }))
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
    expect(refused.out).toBe('')
  })

  test.each([
    ['--type', 'pdf'],
    ['--language', '1'],
    ['--url', 'ftp://x'],
  ])('%s %s is wrong usage', async (name, value) => {
    expect((await run('intake', 'x.txt', name, value)).code).toBe(2)
  })
})

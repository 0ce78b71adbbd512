import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { AdReport } from '../../../shared/ads/report'
import { defaultSite } from '../../../shared/publish/site'
import { run } from './runInMemory'

const paragraph = {
  type: 'paragraph',
  content: [{ type: 'text', text: 'Городской совет утвердил бюджет. '.repeat(15) }],
}
const story = {
  ...JSON.parse(
    readFileSync(join(import.meta.dirname, '../../fixtures/site/story.json'), 'utf8').replace(
      'sha256-PICTURE',
      `sha256-${'a'.repeat(64)}`,
    ),
  ),
  body: { type: 'doc', content: Array.from({ length: 12 }, () => paragraph) },
}
const place = async (...options: string[]) => run(['ads', 'place', '-', ...options], JSON.stringify(story))

describe('ads place', () => {
  it('answers where ads stand, why nowhere else, and how dense they are', async () => {
    const { code, out } = await place('--mode', 'auto', '--json')
    const report = JSON.parse(out) as AdReport
    expect(code).toBe(0)
    const inside = report.placements.filter(({ position }) => position === 'in-story')
    expect(inside.length).toBeGreaterThan(0)
    expect(inside.every(({ by }) => by === 'rule')).toBe(true)
    expect(report.gaps).toHaveLength(11)
    for (const { slot, reasons } of report.gaps) expect(slot !== null || reasons.length > 0).toBe(true)
    expect(report.density.phone).toMatchObject({ limit: 0.3, isOver: false })
  })

  it('takes rules by name, and says it in words', async () => {
    const { out } = await place('--mode', 'auto', '--rules', 'newspack')
    expect(out).toContain('ad: in-story 250/250 px, after block 3 (by the rules)')
    expect(out).toContain('none after block 1: too near the beginning (1 of 3 blocks)')
    expect(out).toMatch(/phone: \d+ % of the main content is ads, within 30 %/)
  })

  it.each([[['--mode', 'perhaps']], [['--rules', 'none']]])('%s is wrong usage', async (options) => {
    expect((await place(...options)).code).toBe(2)
  })
})

describe('--site NAME', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-ads-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const known = process.env.GALLEY_PROFILE
  afterEach(() => {
    if (known === undefined) delete process.env.GALLEY_PROFILE
    else process.env.GALLEY_PROFILE = known
  })

  it('goes by the slots and rules of the app’s settings', async () => {
    const site = {
      ...defaultSite('ru', 'Вестник'),
      inventory: [
        { name: 'narrow', position: 'in-story', heightPhone: 100, heightDesk: 90, priceClass: 'A' },
      ],
      adRules: { first: { blocks: 5 }, maximum: 1 },
    }
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ settings: { sites: [site] } }))
    process.env.GALLEY_PROFILE = folder
    const { code, out } = await place('--mode', 'auto', '--site', 'вестник', '--data', folder, '--json')
    expect(code).toBe(0)
    const { placements } = JSON.parse(out) as AdReport
    expect(placements).toMatchObject([{ name: 'narrow', after: 4, heightPhone: 100, priceClass: 'A' }])
  })

  it('that nobody knows is wrong usage', async () => {
    process.env.GALLEY_PROFILE = folder
    expect((await place('--site', 'nobody', '--data', folder)).code).toBe(2)
  })
})

describe('render --as proof', () => {
  it('prints one file, marked, without scripts', async () => {
    const { code, out } = await run(
      ['render', '-', '--as', 'proof', '--language', 'ru'],
      JSON.stringify(story),
    )
    expect(code).toBe(0)
    expect(out).toContain('КОРРЕКТУРА')
    expect(out).not.toMatch(/<script|<link rel="stylesheet"/)
    expect((await run(['render', '-', '--as', 'proof', '--days', '0'], JSON.stringify(story))).code).toBe(2)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AdReport } from '../../../shared/ads/report'
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
    expect(out).toContain('ad: in-story, after block 3 (by the rules)')
    expect(out).toContain('none after block 1: too near the beginning (1 of 3 blocks)')
    expect(out).toMatch(/phone: \d+ % of the main content is ads, within 30 %/)
  })

  it.each([[['--mode', 'perhaps']], [['--rules', 'none']]])('%s is wrong usage', async (options) => {
    expect((await place(...options)).code).toBe(2)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkBody } from '../../../shared/body/parse'
import { read, summary } from './reading'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/intake')
const pages = readdirSync(folder).filter((name) => /\.(txt|html)$/.test(name))

describe('every fixture page becomes the article written beside it', () => {
  test('there are at least twelve', () => expect(pages.length).toBeGreaterThanOrEqual(12))

  test.each(pages)('%s', (name) => {
    const result = read(readFileSync(join(folder, name), 'utf8'))
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    expect(summary(result)).toEqual(expected)
    expect(checkBody(result.article.body).ok).toBe(true)
  })

  test.each(pages)('%s: each line of the page is accounted for once', (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const { report } = read(text)
    const seen = new Map<number, number>()
    for (const { lines, field, rule } of report.decisions) {
      // A lifted dateline or agency code shares its line with its paragraph, a named origin stays in its own.
      if (field === 'dateline' || /^(attribution|agency-code|page-address|tail-place)$/.test(rule)) continue
      for (let line = lines[0]; line <= lines[1]; line += 1) seen.set(line, (seen.get(line) ?? 0) + 1)
    }
    expect([...seen.values()].every((times) => times === 1)).toBe(true)
    if (report.input.kind === 'text') {
      const full = text.split('\n').flatMap((line, index) => (line.trim() ? [index + 1] : []))
      expect(full.filter((line) => !seen.has(line))).toEqual([])
    }
    const { kept, moved, slots, dropped } = report.counts
    expect(kept + moved + slots + dropped).toBe(report.decisions.length)
    expect(report.decisions.map(({ id }) => id)).toEqual(report.decisions.map((_, index) => `d${index + 1}`))
  })
})

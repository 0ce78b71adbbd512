import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the screen as it stands, one line each; empty when it is clean. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Colours are measured when they have come to rest: a dialog that is fading in has no contrast yet.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  )
  await page.evaluate(source)
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

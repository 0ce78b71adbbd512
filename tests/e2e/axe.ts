import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on the screen as it stands, one line each; empty when it is clean. */
export async function accessibilityProblems(
  page: Page,
  /** Names of axe's rules; all of them where none are named. */
  rules: readonly string[] = [],
): Promise<string[]> {
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
  // Only what is wrong leaves the page: the whole result is as large as the page is.
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: {
          run: (on: Document, options: { resultTypes: string[]; runOnly?: string[] }) => Promise<AxeResults>
        }
      }
      const { violations } = await axe.run(document, {
        resultTypes: ['violations'],
        ...(runOnly.length > 0 ? { runOnly } : {}),
      })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    },
    [...rules],
  )
}

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/places.mjs'

/** @typedef {import('./parts.mjs').Outcome} Outcome */

/** Where a report goes; an old one must not speak for a run that died. @param {string} name */
export function forget(name) {
  const folder = join(root, 'out/test')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  rmSync(path, { force: true })
  return path
}

/** @param {string} report vitest's JSON @param {number} code its exit code @returns {Outcome} */
export function unitOutcome(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  /** @type {Outcome['skipped']} */
  const skipped = []
  for (const file of testResults)
    for (const test of file.assertionResults)
      if (['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
        skipped.push({ title: test.fullName, reason: test.meta?.note ?? 'skipped in its file' })
  return { passed: numPassedTests, failed: atLeastOne(numFailedTests, code), skipped }
}

/** @param {string} report Playwright's JSON @param {number} code its exit code @returns {Outcome} */
export function endToEndOutcome(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] }
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'))
  return {
    passed: stats.expected + stats.flaky,
    failed: atLeastOne(stats.unexpected, code),
    skipped: suites.flatMap(skippedIn),
  }
}

/**
 * @typedef {object} Suite
 * @property {Suite[]} [suites]
 * @property {{ title: string, tests: { status: string, annotations: { type: string, description?: string }[] }[] }[]} [specs]
 */

/** @param {Suite} suite @returns {Outcome['skipped']} */
function skippedIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter((test) => test.status === 'skipped')
      .map((test) => ({
        title,
        reason: test.annotations.find(({ description }) => description)?.description ?? 'no reason given',
      })),
  )
  return [...own, ...suites.flatMap(skippedIn)]
}

/** A run that ended badly without one failed test (a file that did not load) has failed all the same.
 * @param {number} failed @param {number} code */
function atLeastOne(failed, code) {
  return code === 0 ? failed : Math.max(1, failed)
}

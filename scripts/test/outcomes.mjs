import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
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
  /** @type {Outcome['skipped']} */
  const failures = []
  for (const file of testResults)
    for (const test of file.assertionResults) {
      if (['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
        skipped.push({ title: test.fullName, reason: test.meta?.note ?? 'skipped in its file' })
      if (test.status === 'failed')
        failures.push({ title: test.fullName, reason: inShort(test.failureMessages?.[0]) })
    }
  return { passed: numPassedTests, failed: atLeastOne(numFailedTests, code), skipped, failures }
}

/** @param {string} report Playwright's JSON @param {number} code its exit code @returns {Outcome} */
export function endToEndOutcome(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] }
  const { stats, suites } = JSON.parse(readFileSync(report, 'utf8'))
  return {
    passed: stats.expected + stats.flaky,
    failed: atLeastOne(stats.unexpected, code),
    skipped: suites.flatMap(skippedIn),
    failures: suites.flatMap(failuresIn),
  }
}

/**
 * @typedef {object} Suite
 * @property {Suite[]} [suites]
 * @property {{ title: string, tests: SpecTest[] }[]} [specs]
 */

/**
 * @typedef {object} SpecTest
 * @property {string} status
 * @property {{ type: string, description?: string }[]} annotations
 * @property {{ errors?: { message?: string }[] }[]} [results]
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

/** @param {Suite} suite @returns {Outcome['skipped']} */
function failuresIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter((test) => test.status === 'unexpected')
      .map(({ results = [] }) => ({ title, reason: inShort(results.at(-1)?.errors?.[0]?.message) })),
  )
  return [...own, ...suites.flatMap(failuresIn)]
}

/** Lines of a failure that fit under a summary: what was expected and what was there stand at its beginning. */
const LINES_OF_A_FAILURE = 8

/** The beginning of a failure's message, without colours and empty lines. @param {string | undefined} message */
function inShort(message = 'no reason given') {
  const lines = stripVTControlCharacters(message).split('\n')
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES_OF_A_FAILURE)
    .join('\n')
}

/** A run that ended badly without one failed test (a file that did not load) has failed all the same.
 * @param {number} failed @param {number} code */
function atLeastOne(failed, code) {
  return code === 0 ? failed : Math.max(1, failed)
}

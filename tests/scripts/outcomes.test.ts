import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { endToEndOutcome, unitOutcome } from '../../scripts/test/outcomes.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-outcomes-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function report(content: object): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

it('counts unit tests and names the skipped and the failed ones', () => {
  const tests = [
    { status: 'passed', fullName: 'a' },
    { status: 'skipped', fullName: 'b' },
    {
      status: 'failed',
      fullName: 'c',
      failureMessages: ['AssertionError: 1 is not 2\n\n    at c.test.ts:3'],
    },
  ]
  const path = report({ numPassedTests: 1, numFailedTests: 1, testResults: [{ assertionResults: tests }] })
  expect(unitOutcome(path, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: [{ title: 'b', reason: 'skipped in its file' }],
    failures: [{ title: 'c', reason: 'AssertionError: 1 is not 2\nat c.test.ts:3' }],
  })
})

it('counts end-to-end tests and says why one was skipped or failed', () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    tests: [{ status, annotations: description ? [{ type: 'skip', description }] : [] }],
  })
  const failed = {
    title: 'c',
    tests: [
      {
        status: 'unexpected',
        annotations: [],
        results: [{ errors: [{ message: '\u001b[31mTimed out\u001b[39m waiting\n\nExpected: 1\n' }] }],
      },
    ],
  }
  const path = report({
    stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 1 },
    suites: [
      {
        specs: [spec('a', 'expected')],
        suites: [{ specs: [spec('b', 'skipped', 'no sandbox here'), failed] }],
      },
    ],
  })
  expect(endToEndOutcome(path, 1)).toEqual({
    passed: 3,
    failed: 1,
    skipped: [{ title: 'b', reason: 'no sandbox here' }],
    failures: [{ title: 'c', reason: 'Timed out waiting\nExpected: 1' }],
  })
})

it('never calls a run passed that ended badly or left no report', () => {
  const clean = report({ numPassedTests: 5, numFailedTests: 0, testResults: [] })
  expect(unitOutcome(clean, 1).failed).toBe(1)
  expect(unitOutcome(join(folder, 'absent.json'), 0).failed).toBe(1)
  expect(endToEndOutcome(join(folder, 'absent.json'), 0).failed).toBe(1)
})

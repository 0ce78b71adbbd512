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

it('counts unit tests and names the skipped ones', () => {
  const tests = [
    { status: 'passed', fullName: 'a' },
    { status: 'skipped', fullName: 'b' },
  ]
  const path = report({ numPassedTests: 1, numFailedTests: 0, testResults: [{ assertionResults: tests }] })
  expect(unitOutcome(path, 0)).toEqual({
    passed: 1,
    failed: 0,
    skipped: [{ title: 'b', reason: 'skipped in its file' }],
  })
})

it('counts end-to-end tests and says why one was skipped', () => {
  const spec = (title: string, status: string, description?: string) => ({
    title,
    tests: [{ status, annotations: description ? [{ type: 'skip', description }] : [] }],
  })
  const path = report({
    stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 1 },
    suites: [
      { specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'skipped', 'no sandbox here')] }] },
    ],
  })
  expect(endToEndOutcome(path, 1)).toEqual({
    passed: 3,
    failed: 1,
    skipped: [{ title: 'b', reason: 'no sandbox here' }],
  })
})

it('never calls a run passed that ended badly or left no report', () => {
  const clean = report({ numPassedTests: 5, numFailedTests: 0, testResults: [] })
  expect(unitOutcome(clean, 1).failed).toBe(1)
  expect(unitOutcome(join(folder, 'absent.json'), 0).failed).toBe(1)
  expect(endToEndOutcome(join(folder, 'absent.json'), 0).failed).toBe(1)
})

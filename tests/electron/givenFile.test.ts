import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGivenFile, pageIn } from '../../electron/givenFile'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a file waits until the window listens, and is handed out once', () => {
  let told = 0
  const given = createGivenFile(() => {
    told += 1
  })
  given.add('/a.txt')
  expect(told).toBe(0)
  given.windowReady()
  expect(told).toBe(1)
  expect([given.take(), given.take()]).toEqual(['/a.txt', null])
  vi.advanceTimersByTime(60_000)
  expect(told).toBe(1)
})

test('the window is told again until it asks, and not for ever', () => {
  let told = 0
  const given = createGivenFile(() => {
    told += 1
  })
  given.windowReady()
  given.add('/a.txt')
  vi.advanceTimersByTime(600)
  expect(told).toBe(3)
  vi.advanceTimersByTime(60_000)
  expect(told).toBe(20)
  // A dialog that somebody opens much later must not open that file instead.
  expect(given.take()).toBe(null)
})

test('only pages that are there count, options and other arguments do not', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-given-'))
  try {
    fs.writeFileSync(path.join(folder, 'page.HTML'), '')
    const argv = ['galley', '--flag=x.txt', 'out/app', 'gone.txt', 'page.HTML']
    expect(pageIn(argv, folder)).toBe(path.join(folder, 'page.HTML'))
    expect(pageIn(['page.HTML', '--version'], folder)).toBe(null)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})

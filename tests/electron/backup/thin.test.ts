import { expect, it } from 'vitest'
import { keptInstants } from '../../../electron/backup/thin'

const HOUR = 3_600_000
const now = '2026-11-26T12:30:00.000Z'
const ago = (hours: number) => new Date(Date.parse(now) - hours * HOUR).toISOString()

it('keeps the last of every hour for a day and of every day for a month', () => {
  const quarterly = Array.from({ length: 60 * 24 * 4 }, (_, n) => ago(n / 4))
  const kept = [...keptInstants(quarterly, now)].map((at) => (Date.parse(now) - Date.parse(at)) / HOUR)
  expect(kept.filter((age) => age < 24).length).toBeLessThanOrEqual(24 + 3)
  expect(
    new Set(kept.filter((age) => age < 24).map((age) => Math.floor(age - 0.5))).size,
  ).toBeGreaterThanOrEqual(24)
  expect([29, 30]).toContain(kept.filter((age) => age >= 24).length)
  expect(Math.max(...kept)).toBeLessThan(30 * 24)
})

it('comes to the same end, however often it is thinned on the way', () => {
  let backups: string[] = []
  const start = Date.parse('2026-09-01T00:00:00.000Z')
  for (let hour = 0; hour < 24 * 45; hour += 1) {
    const present = new Date(start + hour * HOUR).toISOString()
    backups = [...keptInstants([...backups, present], present)]
  }
  const end = start + 24 * 45 * HOUR
  const ages = backups.map((at) => (end - Date.parse(at)) / HOUR)
  expect(ages.filter((age) => age <= 24)).toHaveLength(24)
  expect(ages.filter((age) => age > 24).length).toBeGreaterThanOrEqual(28)
})

it('never takes the last one, nor what a clock that was put back has left in the future', () => {
  expect(keptInstants([ago(24 * 400)], now).size).toBe(1)
  expect(keptInstants([ago(-50), ago(-49.9), ago(1)], now).size).toBe(3)
  expect(keptInstants([], now).size).toBe(0)
})

import { describe, expect, test } from 'vitest'
import { addressesLeft } from '../../../renderer/inspector/formerSlugs'
import { hourOf } from '../../../renderer/publishing/whoPublishes'
import { instantOf, wallOf } from '../../../renderer/publishing/zones'
import type { Receipt } from '../../../shared/article/article'

const NOW = '2026-11-23T10:00:00.000Z'
const HOUR = '2026-11-24T09:00:00+03:00'
const [local, wordpress] = [{ schedules: false }, { schedules: true }]
const receipt = (state: Receipt['state'], firstPublished: string, remoteId = ''): Receipt => ({
  site: 'local',
  state,
  remoteId,
  url: 'https://a.example/kopru-2/',
  contentHash: '',
  firstPublished,
  updated: NOW,
  differences: [],
})

describe('who publishes a story at its hour', () => {
  const plain = { schedule: HOUR, embargo: '' }
  test.each([
    ['a site that schedules does it itself', plain, wordpress, null, 'timing.by-site', 'timing.not-yet'],
    ['Galley does it for a folder', plain, local, null, 'timing.by-galley', 'timing.not-yet'],
    [
      'under an embargo Galley does it for every site',
      { schedule: HOUR, embargo: HOUR },
      wordpress,
      null,
      'timing.under-embargo',
      'timing.not-yet',
    ],
    ['it is arranged', plain, local, receipt('scheduled', '2026-11-24T06:00:00Z'), 'timing.by-galley', null],
    [
      'another hour was arranged',
      plain,
      local,
      receipt('scheduled', '2026-11-25T06:00:00Z'),
      'timing.by-galley',
      'timing.changed',
    ],
    [
      'its hour passed and nothing happened',
      { schedule: '2026-11-23T09:00:00Z', embargo: '' },
      local,
      receipt('scheduled', '2026-11-23T09:00:00Z'),
      'timing.missed',
      null,
    ],
    [
      'the site missed its hour',
      { schedule: '2026-11-23T09:00:00Z', embargo: '' },
      wordpress,
      receipt('scheduled', '2026-11-23T09:00:00Z', '7'),
      'timing.missed-there',
      null,
    ],
    ['it is out already', plain, wordpress, receipt('published', NOW, '7'), 'timing.already-out', null],
  ] as const)('%s', (_, given, site, had, who, todo) => {
    expect(hourOf(given, site, had, NOW)).toMatchObject({ who, todo })
  })
  test('a site is late by its own clock only', () => {
    const had = receipt('scheduled', '2026-11-23T09:50:00Z', '7')
    const given = { schedule: '2026-11-23T09:50:00Z', embargo: '' }
    expect(hourOf(given, wordpress, had, NOW)?.who).toBe('timing.missed-there')
    expect(hourOf(given, wordpress, had, NOW, -600)).toBeNull()
  })
  test('without an hour nobody has to', () => {
    expect(hourOf({ schedule: '', embargo: '' }, local, null, NOW)).toBeNull()
    expect(hourOf({ schedule: '2026-11-20T09:00:00Z', embargo: '' }, local, null, NOW)).toBeNull()
  })
})

test('a time is read by the clocks of the zone that is chosen, summer time and all', () => {
  expect(instantOf('2026-11-24T09:00', 'Asia/Almaty')).toBe('2026-11-24T09:00:00+05:00')
  expect(instantOf('2027-07-01T09:00', 'Europe/Berlin')).toBe('2027-07-01T09:00:00+02:00')
  expect(wallOf('2026-11-24T04:00:00Z', 'Europe/Istanbul')).toBe('2026-11-24T07:00')
  expect(instantOf('', 'UTC')).toBe('')
  expect(instantOf('0002-11-24T09:00', 'UTC')).toBeNull()
})

test('an article knows every address it leaves, the one a site gave it included, and none that was only typed', () => {
  const out = [receipt('published', NOW, '7')]
  const first = addressesLeft('kopru', [], out)
  expect(first).toEqual(['kopru-2', 'kopru'])
  expect(addressesLeft('yeni-k', first, out)).toEqual(first)
})

import { describe, expect, test } from 'vitest'
import { findClocks } from '../../../shared/dateline/clock'
import { isoMoment, onClocksOf, readMoment } from '../../../shared/dateline/moment'
import { offsetAt, wallTime } from '../../../shared/dateline/zones'

describe('the offset of a day comes from the zone data', () => {
  test.each([
    ['2023-06-04T14:30', 'Asia/Almaty', '+06:00'],
    ['2024-02-29T22:00', 'Asia/Almaty', '+06:00'],
    ['2024-03-01T12:00', 'Asia/Almaty', '+05:00'],
    ['2023-06-04T14:30', 'Europe/Istanbul', '+03:00'],
    ['2015-01-04T14:30', 'Europe/Istanbul', '+02:00'],
    ['2023-06-04T14:30', 'Europe/Moscow', '+03:00'],
    ['2023-06-04T14:30', 'America/New_York', '-04:00'],
    ['2023-12-04T14:30', 'Europe/London', '+00:00'],
  ])('%s in %s is %s', (wall, zone, offset) => expect(offsetAt(wall, zone)).toBe(offset))
  test('an instant on a town’s clocks', () => {
    expect(wallTime('2023-06-04T22:30:00Z', 'Europe/Istanbul')).toBe('2023-06-05T01:30')
    expect(wallTime('never', 'Europe/Istanbul')).toBe('')
  })
})

describe('times of day', () => {
  test.each([
    ['14:30', '14:30', ''],
    ['14.30', '14:30', ''],
    ['9:05:07', '09:05:07', ''],
    ['2:30 p.m. EDT', '14:30', '-04:00'],
    ['12:05 am', '00:05', ''],
    ['12 pm ET', '12:00', 'America/New_York'],
    ['14:30 BST', '14:30', '+01:00'],
    ['14:30 (GMT+3)', '14:30', '+03:00'],
    ['14:30 UTC+06:00', '14:30', '+06:00'],
    ['14:30 +0300', '14:30', '+03:00'],
    ['14:30 МСК', '14:30', '+03:00'],
    ['14:30 (по времени Астаны)', '14:30', 'Asia/Almaty'],
    ['14:30 TSİ', '14:30', '+03:00'],
  ])('%s', (text, time, zone) => expect(findClocks(text)[0]).toMatchObject({ time, zone }))
  test.each(['04.06.2023', '24:10', '1.250', '14:60', '3,14', '120:30'])('%s is none', (text) =>
    expect(findClocks(text)).toEqual([]),
  )
})

describe('moments stated for machines', () => {
  test.each([
    ['2023-06-04T14:30:00+03:00', '2023-06-04T14:30:00+03:00'],
    ['2023-06-04T11:30:00.000Z', '2023-06-04T11:30:00+00:00'],
    ['2023-06-04T14:30:05+0600', '2023-06-04T14:30:05+06:00'],
    ['2023-06-04 14:30', '2023-06-04T14:30:00+06:00'],
    ['2023-06-04', '2023-06-04'],
  ])('%s', (text, iso) => {
    const moment = readMoment(text)
    expect(moment && isoMoment(moment, 'Asia/Almaty')).toBe(iso)
  })
  test.each(['', 'yesterday', '2023-13-04', '1200-01-01', '04.06.2023'])('%s is none', (text) =>
    expect(readMoment(text)).toBeNull(),
  )
  test('an hour without a zone says no instant', () =>
    expect(isoMoment({ date: '2023-06-04', time: '14:30', zone: '' }, '')).toBe('2023-06-04'))
  test('a moment near midnight belongs to the day of the page’s town', () => {
    const moment = readMoment('2023-06-04T22:30:00Z')
    expect(moment && onClocksOf(moment, 'Europe/Istanbul').date).toBe('2023-06-05')
  })
})

import { describe, expect, test } from 'vitest'
import { addressesIn, isOnlyAddresses } from '../../../shared/intake/addressList'
import { processorTime } from '../../build/processorTime'

describe('a list of addresses', () => {
  test('is read from what people really paste: numbers, titles, brackets, repetitions, bare hosts', () => {
    const list = [
      '1. https://haber.example/a',
      '  - <https://haber.example/b>',
      'Köprü açıldı — https://haber.example/c?id=5.',
      'https://haber.example/d https://haber.example/e,',
      '(см. https://ru.example/вики_(город))',
      'https://haber.example/a',
      'www.yerel.example/gundem',
      'акимат.қаз/news/1',
      'yarın bakılacak',
      'liste.txt',
      '',
    ].join('\r\n')
    expect(addressesIn(list)).toEqual({
      addresses: [
        'https://haber.example/a',
        'https://haber.example/b',
        'https://haber.example/c?id=5',
        'https://haber.example/d',
        'https://haber.example/e',
        'https://ru.example/вики_(город)',
        'https://www.yerel.example/gundem',
        'https://акимат.қаз/news/1',
      ],
      others: ['yarın bakılacak', 'liste.txt'],
      repeated: 1,
    })
  })

  test('is a list only where nothing else is said', () => {
    expect(isOnlyAddresses('https://a.example/1\n\n2) https://a.example/2')).toBe(true)
    expect(isOnlyAddresses('https://a.example/1 https://a.example/2')).toBe(true)
    expect(isOnlyAddresses('See https://a.example/1')).toBe(false)
    expect(isOnlyAddresses('Köprü\nhttps://a.example/1')).toBe(false)
    expect(isOnlyAddresses(' \n ')).toBe(false)
  })

  test('ends in good time for hostile text', () => {
    const started = processorTime()
    addressesIn(`${'www.'.repeat(200_000)}`)
    addressesIn(`${'a-'.repeat(400_000)}.`)
    addressesIn(`https://${')'.repeat(900_000)}`)
    expect(processorTime() - started).toBeLessThan(1500)
  })
})

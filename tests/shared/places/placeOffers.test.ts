import { expect, test } from 'vitest'
import { placeOffers } from '../../../shared/places/placeOffers'

const offered = (typed: string, language: string) =>
  placeOffers(typed, language).map(({ name, years }) => `${name} ${years}`.trim())

test.each([
  ['igdi', 'tr', 'Iğdır'],
  ['sanliu', 'tr', 'Şanlıurfa'],
  ['оскемен', 'kk', 'Өскемен'],
  ['qyzylor', 'kk', 'Қызылорда'],
  ['нурс', 'ru', 'Нур-Султан 2019–2022'],
  ['nursul', 'ru', 'Нур-Султан 2019–2022'],
  ['nur sul', 'tr', 'Nur-Sultan 2019–2022'],
  ['alma-a', 'en', 'Alma-Ata 1921–1993'],
  ['astan', 'ru', 'Астана'],
  ['ankra', 'tr', 'Ankara'],
])('%s (%s) offers %s first', (typed, language, first) => expect(offered(typed, language)[0]).toBe(first))

test('today’s name stands beside a former one, and nothing is offered for a name that is there in full', () => {
  expect(offered('нурс', 'ru')).toContain('Астана')
  expect(offered('Iğdır', 'tr')).toEqual([])
  expect(offered('', 'tr')).toEqual([])
})

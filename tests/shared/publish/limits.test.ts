import { expect, it } from 'vitest'
import { checkArticle } from '../../../shared/article/check'
import { cutAt, graphemes } from '../../../shared/article/graphemes'
import { limitsOf } from '../../../shared/publish/limits'
import { defaultSite } from '../../../shared/publish/site'
import { anArticle } from '../../build/article'

it.each([
  ['İstanbul’da', 11],
  ['қа\u0306 й', 4],
  ['🇹🇷🇰🇿', 2],
  ['👩‍👩‍👧!', 2],
  ['', 0],
])('%s has %i characters a person sees', (text, count) => {
  expect(graphemes(text)).toBe(count)
})

it('a cut leaves no half character', () => {
  expect(cutAt('a🇹🇷b', 2)).toBe('a🇹🇷')
  expect(cutAt('abc', 5)).toBe('abc')
})

it('a headline is measured by its site, in characters a person sees', () => {
  const codes = (headline: string) =>
    checkArticle(anArticle({ headline }), defaultSite('tr', 'Ak Otau')).map(({ code }) => code)
  expect(limitsOf('wordpress')).toEqual({})
  expect(limitsOf('ghost')).toMatchObject({ headline: 255, standfirst: 300 })
  expect(codes('👩‍👩‍👧'.repeat(110))).not.toContain('headline.long')
  expect(codes('👩‍👩‍👧'.repeat(111))).toContain('headline.long')
})

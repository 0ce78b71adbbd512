import { expect, test } from 'vitest'
import { readUnseen, unseenBody, unseenMisses, unseenPages } from '../../build/unseen'

const pages = unseenPages(false)
const read = await Promise.all(pages.map(async (page) => ({ page, article: await readUnseen(page) })))

test('there are as many pages as were written', () => expect(pages.length).toBe(42))

test.each(read)(
  '$page.name: no paragraph is lost, and little else is taken for the story',
  ({ page, article }) => {
    const { lost, f1 } = unseenBody(article, page.expected)
    expect(lost).toEqual([])
    expect(f1).toBeGreaterThan(0.91)
  },
)

test('headlines, languages and places are right nearly everywhere, the other fields mostly', () => {
  const misses = read.flatMap(({ page, article }) => unseenMisses(article, page.expected))
  const count = (field: string) => misses.filter((one) => one === field).length
  expect(count('language')).toBe(0)
  expect(count('comments')).toBe(0)
  expect(count('place')).toBe(0)
  expect(count('headline')).toBeLessThanOrEqual(1)
  expect(count('agency')).toBeLessThanOrEqual(3)
  expect(count('bylines')).toBeLessThanOrEqual(6)
  expect(count('standfirst')).toBeLessThanOrEqual(5)
  expect(count('date')).toBeLessThanOrEqual(3)
})

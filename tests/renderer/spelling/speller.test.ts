import { expect, test } from 'vitest'
import { createSpeller } from '../../../renderer/spelling/speller'
import { fail, ok } from '../../../shared/result'

function stage() {
  const asked: (readonly string[])[] = []
  let answer: 'right' | 'no-dictionary' | 'stopped' = 'right'
  const speller = createSpeller({
    async check({ words }) {
      asked.push(words)
      if (answer !== 'right') return fail('missing', `spelling.${answer}`, answer)
      return ok({ misspelled: words.filter((word) => word.startsWith('x')), dictionary: 'tr' })
    },
    suggest: async () => ok({ suggestions: [] }),
  })
  return {
    speller,
    asked,
    now(next: typeof answer) {
      answer = next
    },
  }
}

test('a word is asked about once', async () => {
  const { speller, asked } = stage()
  expect(speller.state('tr')).toBe('idle')
  expect(await speller.ask('tr', ['kar', 'xar', 'kar'])).toBe(true)
  expect([speller.verdict('tr', 'kar'), speller.verdict('tr', 'xar')]).toEqual([true, false])
  expect(await speller.ask('tr', ['kar', 'xar'])).toBe(false)
  await speller.ask('tr', ['kar', 'yol'])
  expect(asked).toEqual([['kar', 'xar'], ['yol']])
  expect(speller.verdict('ru', 'kar')).toBeUndefined()
})

test('a language without a dictionary is not asked about again, until another folder is chosen', async () => {
  const { speller, asked, now } = stage()
  const states: string[] = []
  speller.subscribe(() => states.push(speller.state('kk')))
  now('no-dictionary')
  await speller.ask('kk', ['қар'])
  await speller.ask('kk', ['қар', 'жол'])
  expect([states, asked.length]).toEqual([['loading', 'missing'], 1])
  now('right')
  speller.forget()
  expect(await speller.ask('kk', ['қар'])).toBe(true)
})

test('a worker that has stopped is asked again', async () => {
  const { speller, now } = stage()
  now('stopped')
  await speller.ask('tr', ['kar'])
  now('right')
  expect(await speller.ask('tr', ['kar'])).toBe(true)
})

import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { anArticle } from '../../build/article'
import { theDictionaries } from '../spelling/bundledDictionaries'
import { run as runCommand } from './runInMemory'

const dictionaries = theDictionaries()
const run = (argv: readonly string[], stdin = '') =>
  runCommand(['spell', ...argv], stdin, '/no/worker', dictionaries.folder)

test('a text: its language is told, and every misspelled word has its places and suggestions', async () => {
  const text = 'Belediye yanlız bugün açıkladı. Yanlız değildi.'
  const { code, out } = await run(['-', '--json'], text)
  const answer = JSON.parse(out)
  expect(code).toBe(0)
  expect(answer).toMatchObject({ language: 'tr', dictionary: 'tr', words: 6 })
  expect(answer.misspelled.map(({ word }: { word: string }) => word)).toEqual(['yanlız', 'Yanlız'])
  expect(answer.misspelled[0]).toMatchObject({
    count: 1,
    places: [{ where: 'text', offset: text.indexOf('yanlız') }],
  })
  expect(answer.misspelled[0].suggestions[0]).toBe('yalnız')
})

test('an article: each block in its own language, and what cannot be checked is said', async () => {
  const paragraph = (text: string, lang?: string) => ({
    type: 'paragraph',
    ...(lang ? { attrs: { lang } } : {}),
    content: [{ type: 'text', text }],
  })
  const article = anArticle({
    language: 'tr',
    headline: 'Herkez geldi',
    standfirst: '',
    kicker: '',
    lead: null,
    body: {
      type: 'doc',
      content: [
        paragraph('Yağmur yağdı.'),
        paragraph('Правительтсво сообщило.', 'ru'),
        paragraph('Guten Tag', 'de'),
      ],
    },
  })
  const { out } = await run(['-', '--json', '--no-suggestions'], JSON.stringify(article))
  const { misspelled, unchecked } = JSON.parse(out)
  expect(misspelled).toEqual([
    { word: 'Herkez', language: 'tr', count: 1, places: [{ where: 'headline', offset: 0 }], suggestions: [] },
    {
      word: 'Правительтсво',
      language: 'ru',
      count: 1,
      places: [{ where: 'body.1', offset: 0 }],
      suggestions: [],
    },
  ])
  expect(unchecked).toEqual([{ language: 'de', blocks: 1 }])
})

test('a word list makes words right; plain output is one line for each word', async () => {
  const list = path.join(dictionaries.folder, 'words.txt')
  fs.writeFileSync(list, 'herkez\n')
  const { out } = await run(['-', '--language', 'tr', '--words', list], 'Herkez yanlız geldi')
  expect(out).toMatch(/^text:7 +yanlız: yalnız, .*\n3 words, 1 misspelled \(tr\)\n$/)
})

test.each([
  [['-', '--language', 'de'], 1, 'spelling.unknown-language'],
  [['-', '--language', 'tr', '--words', '/no/such/list'], 1, 'input.not-readable'],
  [['/no/such/file'], 1, 'input.not-readable'],
  [[], 2, 'usage'],
])('%j ends with %i and says why', async (argv, code, fault) => {
  const { code: ended, out, error } = await run([...argv, '--json'], 'metin')
  expect(ended).toBe(code)
  expect(JSON.parse(out).fault.code).toBe(fault)
  expect(error).toMatch(/^galley: .+\n$/)
})

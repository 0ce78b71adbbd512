import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeI18n } from '../../../renderer/i18n/i18n'
import { differenceWords } from '../../../renderer/publishing/differenceWords'

const { t } = makeI18n('ru')

test.each([
  [
    'The site has the article as “draft”, not as “publish”.',
    'На сайте материал имеет состояние «draft», а не «publish».',
  ],
  ['The site has no tag “köprü”, and it was not created.', 'На сайте нет «köprü», и запись не создана.'],
  ['The site rewrote the text (block 3).', 'Блок 3 текста на сайте не такой, как был отправлен.'],
  [
    'The page has no link to the source https://a.example/b.',
    'На странице нет ссылки на источник https://a.example/b.',
  ],
  [
    'WordPress has no field for the kicker; it was not sent.',
    'На сайте нет поля для надзаголовка; он не отправлен.',
  ],
])('%s', (line, words) => {
  expect(differenceWords(line, t)).toBe(words)
})

test('a line of a version to come is shown as it is', () => {
  expect(differenceWords('The site has painted it blue.', t)).toBe('The site has painted it blue.')
})

/** Lines that stand in the code of the targets as a receipt keeps them: a sentence handed to `report` or put into the list. */
test('every line a target can write has words', () => {
  const folder = join(process.cwd(), 'electron/publish')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const lines = files.flatMap((name) =>
    [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /(?:report|differences\.push|differences: [^[\n]{0,80}\[)\(?(?<sign>['`])(?<line>[A-Z](?:(?!\k<sign>).)+\.)\k<sign>/g,
      ),
    ].map(({ groups }) => (groups?.line ?? '').replace(/\$\{[^}]*\}/g, '1')),
  )
  expect(lines.length).toBeGreaterThan(10)
  expect(lines.filter((line) => differenceWords(line, t) === line)).toEqual([])
})

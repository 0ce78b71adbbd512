import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { suitePages } from '../build/suitePages'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-suite-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a suite of folders is read as Readability’s is laid out', () => {
  mkdirSync(join(folder, 'pier-1'))
  writeFileSync(join(folder, 'pier-1/source.html'), '<p>The pier opened.</p>')
  writeFileSync(join(folder, 'pier-1/expected.html'), '<div><h2>Pier</h2><p>The pier opened.</p></div>')
  writeFileSync(join(folder, 'pier-1/expected-metadata.json'), '{"title":"Pier opens","byline":null}')
  const [page, ...others] = suitePages(folder)
  expect(others).toEqual([])
  expect(page).toMatchObject({ name: 'pier-1', headline: 'Pier opens', bylines: [], date: null })
  // Words of neighbouring blocks stay apart.
  expect(page?.body.join(' ').trim().split(/\s+/)).toEqual(['Pier', 'The', 'pier', 'opened.'])
})

test('a suite of documents is read with what stands beside each', () => {
  writeFileSync(join(folder, 'ferry.txt'), 'Ferry stops\n\nIt was old.')
  writeFileSync(
    join(folder, 'ferry.expected.json'),
    JSON.stringify({
      headline: 'Ferry stops',
      body: ['It was old.'],
      date: '2025-03-01',
      sources: [{ name: 'Harbour Wire', url: '' }],
      rubrics: ['Sea', 'Local'],
    }),
  )
  expect(suitePages(folder)).toMatchObject([
    {
      name: 'ferry',
      file: 'ferry.txt',
      body: ['It was old.'],
      date: '2025-03-01',
      bylines: null,
      fields: { sources: 'Harbour Wire', rubrics: 'Local | Sea' },
    },
  ])
})

test('what is expected in a form nobody knows is said, not passed over', () => {
  writeFileSync(join(folder, 'ferry.txt'), 'Ferry stops')
  writeFileSync(join(folder, 'ferry.expected.json'), '{"body":"It was old."}')
  expect(() => suitePages(folder)).toThrow()
})

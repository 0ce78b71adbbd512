import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { freeSlug } from '../../../electron/publish/targets/local/slugs'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function aFolder(...inside: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-slugs-'))
  folders.push(folder)
  for (const name of inside) mkdirSync(join(folder, name))
  return folder
}

/** What a site has, counting how often it is asked. */
function aSite(taken: Set<string>, left: Readonly<Record<string, string>> = {}) {
  const asked = { times: 0 }
  return {
    asked,
    state: {
      movedFrom(slug: string) {
        const id = left[slug]
        return id === undefined ? null : ({ id } as never)
      },
      isSlugTaken(slug: string) {
        asked.times += 1
        return taken.has(slug)
      },
      numbersTaken(base: string) {
        asked.times += 1
        const numbers = [...taken].filter((slug) => slug.startsWith(`${base}-`))
        return new Set(numbers.map((slug) => Number(slug.slice(base.length + 1))))
      },
    },
  }
}

test('a headline that stands over every day’s column is not counted through for each of them', () => {
  const folder = aFolder()
  const taken = new Set<string>()
  const { state, asked } = aSite(taken)
  const upTo = new Map<string, number>()
  for (let day = 0; day < 1000; day += 1) taken.add(freeSlug('gunun-ozeti', `id-${day}`, state, folder, upTo))
  expect(taken.size).toBe(1000)
  expect(taken.has('gunun-ozeti') && taken.has('gunun-ozeti-1000')).toBe(true)
  expect(asked.times).toBeLessThan(1000 * 3)
  // One more later, by another process: the numbers are asked for once.
  asked.times = 0
  expect(freeSlug('gunun-ozeti', 'later', state, folder)).toBe('gunun-ozeti-1001')
  expect(asked.times).toBeLessThan(5)
})

test('the first number that no article, no file and no word of the site’s own has', () => {
  const folder = aFolder('kopru-3')
  const { state } = aSite(new Set(['kopru', 'kopru-2', 'kopru-5', 'kopru-sokagi']))
  expect(freeSlug('kopru', 'a', state, folder)).toBe('kopru-4')
  expect(freeSlug('archive', 'a', state, folder)).toBe('archive-2')
  expect(freeSlug('', 'own-id', state, folder)).toBe('own-id')
})

test('an article may come back to an address it has left', () => {
  const folder = aFolder('kopru')
  const { state } = aSite(new Set(['kopru']), { kopru: 'a' })
  expect(freeSlug('kopru', 'a', state, folder)).toBe('kopru')
  expect(freeSlug('kopru', 'b', state, folder)).toBe('kopru-2')
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const rooms = ['shared', 'electron', 'renderer', 'tests', 'scripts']

interface Source {
  path: string
  text: string
  /** The same without comments and the insides of strings: what is really code. */
  code: string
  imports: string[]
}

function filesIn(folder: string): string[] {
  const full = join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const imports = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  )
  return { path, text, code: withoutWords(text), imports }
}

function withoutWords(text: string): string {
  const words = /\/\*[\s\S]*?\*\/|(?<![:'"\\])\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g
  return text.replace(words, (found) => (found.startsWith('/') ? '' : "''"))
}

const sources = rooms
  .flatMap(filesIn)
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('tests/fixtures/'))
  .map(read)

const inRoom = (room: string) => sources.filter(({ path }) => path.startsWith(`${room}/`))
const paths = (found: Source[]) => found.map(({ path }) => path)

/** The room a relative import leads to, undefined for packages. */
function roomOf(source: Source, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return relative(root, resolve(root, dirname(source.path), specifier))
    .replaceAll('\\', '/')
    .split('/')[0]
}

function importersOf(room: string, allowed: string[]): string[] {
  return inRoom(room).flatMap((source) =>
    source.imports
      .filter((specifier) => {
        const other = roomOf(source, specifier)
        return other !== undefined && ![room, ...allowed].includes(other)
      })
      .map((specifier) => `${source.path} -> ${specifier}`),
  )
}

describe('the rooms', () => {
  it('are there to be read', () => {
    for (const room of rooms) expect(inRoom(room).length, room).toBeGreaterThan(0)
  })

  it('depend in one direction', () => {
    expect(importersOf('shared', [])).toEqual([])
    expect(importersOf('electron', ['shared', 'package.json'])).toEqual([])
    expect(importersOf('renderer', ['shared', 'out'])).toEqual([])
    expect(importersOf('scripts', [])).toEqual([])
  })

  it('keep shared pure: no Node, no DOM packages, no clock, no chance', () => {
    const packages = inRoom('shared').flatMap(({ path, imports }) =>
      imports
        .filter((name) => /^(node:|electron|react|fs$|path$)/.test(name))
        .map((name) => `${path} -> ${name}`),
    )
    expect(packages).toEqual([])
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bcrypto\./
    expect(paths(inRoom('shared').filter(({ code }) => impure.test(code)))).toEqual([])
  })

  it('let only the edge of main import electron', () => {
    const edge = /^electron\/(main|preload|window|protocol|menu|command|dialogs|lock)\.ts$|^electron\/ipc\//
    const importers = inRoom('electron').filter(({ imports }) => imports.includes('electron'))
    expect(importers.length).toBeGreaterThan(0)
    expect(paths(importers).filter((path) => !edge.test(path))).toEqual([])
    expect(paths(inRoom('renderer').filter(({ imports }) => imports.includes('electron')))).toEqual([])
  })

  it('let only renderer/desk.ts read window.desk', () => {
    const readers = inRoom('renderer').filter(({ code }) => /\b(window|globalThis)\s*\.\s*desk\b/.test(code))
    expect(paths(readers)).toEqual(['renderer/desk.ts'])
  })

  it('keep the preload tiny', () => {
    const preload = sources.find(({ path }) => path === 'electron/preload.ts')
    expect(preload?.imports.toSorted()).toEqual(['../shared/ipc/channels', 'electron'])
  })
})

describe('the house style', () => {
  it('stops at 300 lines', () => {
    // Tables of data are as long as what they list.
    const tables = /^shared\/(places|intake\/vocabularies)|^renderer\/i18n\/messages\//
    const long = sources.filter(({ path, text }) => !tables.test(path) && text.split('\n').length > 300)
    expect(paths(long)).toEqual([])
  })

  it('takes zod as a namespace, so that a bundle holds only what is used of it', () => {
    expect(paths(sources.filter(({ text }) => /^import \{[^}]*\bz\b[^}]*\} from 'zod'/m.test(text)))).toEqual(
      [],
    )
  })

  it('knows no any, and silences no tool', () => {
    const loose = sources.filter(({ code }) => /(:|<|\bas|,|\|)\s*any\b(?!\s*:)/.test(code))
    expect(paths(loose)).toEqual([])
    const silencer = new RegExp(
      ['@ts-(ignore|nocheck|expect-error)', 'biome-ignore', 'eslint-disable'].join('|'),
    )
    const others = sources.filter(({ path }) => path !== 'tests/rooms.test.ts')
    expect(paths(others.filter(({ text }) => silencer.test(text)))).toEqual([])
    expect(paths(others.filter(({ text }) => /(\/\/|\*)\s*(TODO|FIXME|XXX)\b/.test(text)))).toEqual([])
  })

  it('has no barrels and no drawers for everything', () => {
    expect(
      paths(sources).filter((path) => /(^|\/)(utils?|helpers?|misc|common)(\/|\.tsx?$)/.test(path)),
    ).toEqual([...paths(sources).filter((path) => path === 'renderer/i18n/messages/common.ts')])
    expect(paths(sources.filter(({ path }) => /\/index\.tsx?$/.test(path)))).toEqual([])
    const barrels = sources.filter(({ code }) => {
      const lines = code.split('\n').filter((line) => line.trim() !== '')
      return lines.length > 0 && lines.every((line) => /^export (type )?(\*|\{).*\bfrom\b/.test(line))
    })
    expect(paths(barrels)).toEqual([])
  })

  it('names no path of the machine it was written on', () => {
    const machine = /(?<![\w.])\/(work|root)\//
    const here = sources.filter(({ text, path }) => path !== 'tests/rooms.test.ts' && machine.test(text))
    expect(paths(here)).toEqual([])
  })
})

describe('the papers', () => {
  const papers = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))]

  it.each(papers.filter((path) => existsSync(join(root, path))))('%s names only what exists', (paper) => {
    const text = readFileSync(join(root, paper), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map((match) =>
      join(root, dirname(paper), match[1] ?? ''),
    )
    const top = `(?:${rooms.join('|')}|docs)`
    const named = [...text.matchAll(new RegExp(`\`(${top}/[\\w./-]+)\``, 'g'))].map((match) =>
      join(root, match[1] ?? ''),
    )
    expect(
      [...links, ...named].filter((path) => !existsSync(path)).map((path) => relative(root, path)),
    ).toEqual([])
  })
})

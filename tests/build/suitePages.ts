import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseHTML } from 'linkedom'
import * as z from 'zod'

/** A page of somebody's extraction suite with what its makers expect of it; null where they say nothing. */
export interface SuitePage {
  /** The folder or file, without the suite's own path. */
  readonly name: string
  /** As a reader would get it: `page.html`, `letter.eml`. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly url: string
  readonly body: readonly string[]
  /** May stand in the body or not. */
  readonly optional: readonly string[]
  readonly headline: string | null
  readonly bylines: readonly string[] | null
  readonly date: string | null
  /** Further fields as one line each; the parts of a list sorted, ` | ` between. */
  readonly fields: Readonly<Record<string, string>>
}

const Metadata = z.object({
  title: z.string().nullish(),
  byline: z.string().nullish(),
  publishedTime: z.string().nullish(),
})
const Source = z.object({ name: z.string(), url: z.string() })
const Value = z.union([z.string(), z.number(), z.array(z.union([z.string(), Source]))])
const Editors = z
  .object({
    body: z.array(z.string()),
    headline: z.string().optional(),
    date: z.string().optional(),
    bylines: z.array(z.string()).optional(),
    optionalBody: z.array(z.string()).optional(),
  })
  .catchall(Value)

const BLOCK =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|td|th|tr|table|br|hr|blockquote|figure|figcaption|pre|section|article|dt|dd)\b/gi

/** The words of a piece of HTML, blocks set apart as a reader sees them. */
export function wordsOf(html: string): string {
  const parse = parseHTML as (html: string) => { document: { body: { textContent: string | null } | null } }
  const { document } = parse(`<!doctype html><html><body>${html.replace(BLOCK, ' $&')}</body></html>`)
  return document.body?.textContent ?? ''
}

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

function mozillaPage(folder: string, root: string): SuitePage {
  const path = join(folder, 'expected-metadata.json')
  const { title, byline, publishedTime } = existsSync(path) ? Metadata.parse(jsonOf(path)) : {}
  return {
    name: folder.slice(root.length + 1),
    file: 'page.html',
    bytes: readFileSync(join(folder, 'source.html')),
    // The address the suite's own tests give their pages.
    url: 'http://fakehost/test/page.html',
    body: [wordsOf(readFileSync(join(folder, 'expected.html'), 'utf8'))],
    optional: [],
    headline: title ?? null,
    bylines: byline ? [byline] : byline === null ? [] : null,
    date: publishedTime ?? null,
    fields: {},
  }
}

function editorsPage(path: string, root: string): SuitePage | null {
  const base = path.replace(/\.expected\.json$/, '')
  const file = readdirSync(dirname(path)).find(
    (name) => name.replace(/\.[a-z]+$/, '') === basename(base) && !name.endsWith('.json'),
  )
  if (!file) return null
  const { body, headline, optionalBody, date, bylines, ...fields } = Editors.parse(jsonOf(path))
  return {
    name: base.slice(root.length + 1),
    file,
    bytes: readFileSync(join(dirname(path), file)),
    url: '',
    body,
    optional: optionalBody ?? [],
    headline: headline ?? null,
    bylines: bylines ?? null,
    date: date ?? null,
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, lineOf(value)])),
  }
}

/** What a field is to say, as one line: the parts of a list in an order of their own. */
const lineOf = (value: z.infer<typeof Value>): string =>
  Array.isArray(value)
    ? value
        .map((one) => (typeof one === 'string' ? one : one.url || one.name))
        .toSorted()
        .join(' | ')
    : String(value)

/**
 * The pages of a suite in a folder, in the order of their names, however deep. Two layouts are known: a folder with
 * `source.html`, `expected.html` and `expected-metadata.json` (Readability's suite), and any document beside
 * `x.expected.json` with `body`, a list of paragraphs.
 */
export function suitePages(root: string): SuitePage[] {
  const pages: SuitePage[] = []
  const visit = (folder: string): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    )
    const names = new Set(entries.map(({ name }) => name))
    if (names.has('source.html') && names.has('expected.html')) {
      pages.push(mozillaPage(folder, root))
      return
    }
    for (const entry of entries) {
      const path = join(folder, entry.name)
      const page = entry.isDirectory()
        ? visit(path)
        : entry.name.endsWith('.expected.json')
          ? editorsPage(path, root)
          : null
      if (page) pages.push(page)
    }
  }
  visit(root)
  return pages
}

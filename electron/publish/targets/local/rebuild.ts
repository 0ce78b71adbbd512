import fs from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { note, reserve } from './changes'
import { headingsOf } from './headings'
import type { SiteState } from './state'
import type { Database } from './tables'

/** What an article page says of itself in its JSON-LD; written by `shared/render/jsonLd.ts`. */
const Told = z.object({
  '@type': z.literal('NewsArticle'),
  identifier: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  headline: z.string(),
  description: z.string().default(''),
  datePublished: z.iso.datetime({ offset: true }),
  dateModified: z.iso.datetime({ offset: true }),
  inLanguage: z.string(),
  articleSection: z.array(z.string()).default([]),
  keywords: z.array(z.string()).default([]),
  author: z.array(z.object({ '@type': z.string(), name: z.string() })).default([]),
})

/**
 * Fills new tables from the pages of a site whose own tables were lost, so that addresses stay, no story appears
 * twice and lists stay whole. The only work that grows with the site; it happens once.
 */
export async function rebuild(
  db: Database,
  state: SiteState,
  folder: string,
  language: string,
): Promise<void> {
  const found: { slug: string; told: z.infer<typeof Told> }[] = []
  for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(entry.name)) continue
    const told = await readTold(path.join(folder, entry.name, 'index.html'))
    if (told) found.push({ slug: entry.name, told })
  }
  const seen = new Set<string>()
  for (const { slug, told } of found.sort(
    (a, b) => Date.parse(a.told.datePublished) - Date.parse(b.told.datePublished),
  )) {
    const id = told.identifier.replace('urn:uuid:', '')
    if (seen.has(id)) continue
    seen.add(id)
    const publication = {
      id,
      slug,
      card: {
        headline: told.headline,
        standfirst: told.description,
        language: told.inLanguage,
        rubrics: told.articleSection,
        names: [...told.author.map(({ name }) => name), ...told.keywords],
        picture: null,
      },
      contentHash: '',
      firstPublished: new Date(told.datePublished).toISOString(),
      updated: new Date(told.dateModified).toISOString(),
      media: [],
      look: '',
      headings: headingsOf(
        {
          rubrics: told.articleSection,
          tags: told.keywords,
          authors: told.author.filter((one) => one['@type'] === 'Person').map(({ name }) => name),
        },
        language,
      ),
    }
    reserve(db, publication)
    note(db, state, publication)
  }
}

async function readTold(file: string): Promise<z.infer<typeof Told> | null> {
  try {
    const page = await fs.readFile(file, 'utf8')
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1]
    const told = Told.safeParse(JSON.parse(json ?? 'null'))
    return told.success ? told.data : null
  } catch {
    // No page of ours: a folder somebody else put there.
    return null
  }
}

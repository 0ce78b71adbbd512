import { describe, expect, test } from 'vitest'
import { type Material, readMaterial } from '../../../electron/intake/material'
import { Article, ArticleId } from '../../../shared/article/article'
import { checkBody } from '../../../shared/body/parse'
import { defaultSite } from '../../../shared/publish/site'
import { previewLinks } from '../../../shared/render/links'
import { renderPage } from '../../../shared/render/page'
import { ENTRIES, wordDocument } from '../../build/payloads/entries'
import { badAddresses, harmIn } from '../../build/payloads/harmless'
import { payloads } from '../../build/payloads/payloads'
import { hostileArticle } from '../../build/payloads/stored'

const GIVEN = {
  id: ArticleId.parse('01890a5d-ac96-774b-bcce-b302099a8057'),
  now: '2026-11-23T10:00:00.000Z',
  language: 'tr',
  profile: null,
}
const SITE = { ...defaultSite('tr', 'Galley'), regions: 'off' as const }
const all = payloads()
const seen = new Set<string>()
/** Payloads in one document. */
const DOCUMENT = 24

/** What is wrong with an article, as it is stored and as it is published. */
function harmOf(article: Article): string[] {
  // Several entries read the same page: what has been looked at is not rendered once more.
  const sources = article.sources.map((source) => ({ ...source, hash: '' }))
  const key = JSON.stringify({ ...article, sources, intakeReport: null })
  if (seen.has(key)) return []
  seen.add(key)
  const published = renderPage(article, SITE, { links: previewLinks })
  return [
    ...(Article.safeParse(article).success ? [] : ['no article']),
    ...(checkBody(article.body).ok ? [] : ['a body that breaks its schema']),
    ...badAddresses(article),
    ...harmIn(published),
  ]
}

test('there are hundreds of payloads, no two the same', () => {
  const texts = new Set(all.map(({ id, text }) => text.replaceAll(String(id), '')))
  expect(texts.size).toBeGreaterThanOrEqual(300)
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
})

/** What came of a material that should be harmless; null when it could not be read, which is said and not half done. */
async function harmFrom(material: Material): Promise<string[] | null> {
  const answer = await readMaterial(material, GIVEN)
  if (!answer.ok) return null
  const { article, parts } = answer.value.reading
  return [article, ...parts.map((part) => part.article)].flatMap(harmOf)
}

describe('nothing of a payload becomes more than text', () => {
  test.each(Object.entries(ENTRIES))('%s', { timeout: 120_000 }, async (entry, made) => {
    const harm: string[] = []
    let read = 0
    for (const { id, text } of all) {
      const found = await harmFrom(made(text))
      if (found) read += 1
      harm.push(...(found ?? []).map((what) => `${id}: ${what}`))
    }
    expect(harm.slice(0, 50)).toEqual([])
    if (entry !== 'rich text') expect(read).toBeGreaterThan(all.length * 0.95)
  })

  test('a Word document', { timeout: 120_000 }, async () => {
    for (let from = 0; from < all.length; from += DOCUMENT) {
      const texts = all.slice(from, from + DOCUMENT).map(({ text }) => text)
      expect(await harmFrom(await wordDocument(texts)), `from ${from}`).toEqual([])
    }
  })

  test('an article of the library', { timeout: 120_000 }, () => {
    const harm = all.flatMap(({ id, text }) => {
      const article = hostileArticle([text])
      const published = renderPage(article, SITE, { links: previewLinks })
      return harmIn(published).map((what) => `${id}: ${what}`)
    })
    expect(harm.slice(0, 50)).toEqual([])
  })
})

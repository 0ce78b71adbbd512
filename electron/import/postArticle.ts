import { createHash } from 'node:crypto'
import { type Article, ArticleId, Source, WebUrl } from '../../shared/article/article'
import { escapeText } from '../../shared/render/markup'
import { ok, type Result } from '../../shared/result'
import { readMaterial } from '../intake/material'
import { withLead } from './leadOf'
import { postBody } from './postBody'
import { type Brought, idOf } from './source'
import type { ExportedPost } from './wxr'

const line = (text: string): string =>
  text
    .replace(/<[^<>]{0,500}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const DATA = /\bsrc="(data:image\/[^"]{1,100}?;base64,([^"]*))"/g

/** Pictures that stand in the page itself, by their content address; those alone that were taken out of it. */
function picturesIn(html: string, taken: readonly { readonly hash: string }[]): ReadonlyMap<string, string> {
  const kept = new Set(taken.map(({ hash }) => hash))
  const named = Array.from(html.matchAll(DATA), ([, data = '', base64 = '']) => {
    const hash = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')
    return [data, `sha256-${hash}`] as const
  })
  return new Map(named.filter(([, hash]) => kept.has(hash)))
}

/**
 * A post of an export as an article. Its text is read as any page is, with a report of what was left out; what the
 * export itself says of headline, labels, author and times counts. Its first publication stays what it was.
 */
export async function articleOfPost(
  post: ExportedPost,
  given: { readonly now: string; readonly language: string },
): Promise<Result<Brought>> {
  const id = ArticleId.parse(post.id ?? idOf(post.key, post.published))
  const url = WebUrl.safeParse(post.link).success ? post.link : ''
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${escapeText(line(post.title))}</title></head><body><article><h1>${escapeText(line(post.title))}</h1>${post.html}</article></body></html>`
  const read = await readMaterial(
    { paste: { kind: 'html', text: '', html, url } },
    { id, now: given.now, language: given.language, profile: null },
  )
  if (!read.ok) return read
  const { reading, original } = read.value
  const { hash, bytes, type, encoding } = original
  // What is only planned there happens later: nothing in a library is newer than now.
  const past = (instant: string): string => (instant && instant < given.now ? instant : '')
  const made = past(post.published) || past(post.updated) || given.now
  const kept = postBody(reading.article, post.html, picturesIn(post.html, read.value.pictures))
  const article: Article = {
    ...reading.article,
    headline: line(post.title).slice(0, 2000) || reading.article.headline,
    standfirst: line(post.standfirst).slice(0, 4000) || reading.article.standfirst,
    slug: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(post.slug) ? post.slug.slice(0, 200) : '',
    rubrics: post.rubrics.map((name) => name.slice(0, 200)).slice(0, 50),
    tags: post.tags.map((name) => name.slice(0, 200)).slice(0, 200),
    bylines:
      post.authors.length > 0
        ? post.authors.slice(0, 50).map((name) => ({ name: name.slice(0, 300), kind: 'person' }))
        : reading.article.bylines,
    ...kept,
    seo: { title: post.seo.title.slice(0, 300), description: post.seo.description.slice(0, 1000) },
    ...withLead(kept, post.picture),
    // It is the newsroom's own, from where it stood before.
    sources: reading.article.sources.some(({ hash: kept }) => kept === hash)
      ? reading.article.sources.map((source) =>
          source.hash === hash ? { ...source, category: 'own' } : source,
        )
      : [Source.parse({ url, category: 'own', hash }), ...reading.article.sources].slice(0, 50),
    stamps: {
      created: made,
      firstPublished: post.isPublished ? post.published : '',
      updated: past(post.updated) || made,
    },
  }
  const about = { hash, type, encoding, url, name: '', taken: given.now, size: bytes.length }
  return ok({
    article,
    pictures: read.value.pictures.map((picture) => picture.bytes),
    originals: [{ about, bytes }],
  })
}

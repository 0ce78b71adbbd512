import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import * as z from 'zod'
import { fail, ok, type Result } from '../../shared/result'
import { markdownToHtml } from '../intake/formats/md'
import { pictureKind } from '../pictures/kind'
import { articleOfPost } from './postArticle'
import { publiiBlocks } from './publiiBlocks'
import { type Brought, type ImportSource, idOf } from './source'

const text = z.unknown().transform((value) => (value === null || value === undefined ? '' : String(value)))
const Post = z.object({
  id: z.number().int(),
  title: text,
  slug: text,
  text,
  authors: text,
  status: text,
  created_at: text,
  modified_at: text,
  image: text,
  about: text,
  core: text,
})
type Post = z.infer<typeof Post>
const About = z.looseObject({ alt: text.optional(), caption: text.optional(), credits: text.optional() })
/** What Publii knows of a post beside its columns: among it the editor it was written in. */
const words = z.string().catch('').default('')
const Core = z.looseObject({ editor: words, metaTitle: words, metaDesc: words })
const Config = z.looseObject({
  domain: z.string().catch('').default(''),
  name: z.string().catch('').default(''),
})

/** Where Publii keeps a site's database, seen from the folder a person chooses; null where there is none. */
export async function publiiInput(folder: string): Promise<string | null> {
  for (const input of [path.join(folder, 'input'), folder])
    if (await fs.stat(path.join(input, 'db.sqlite')).catch(() => null)) return input
  return null
}

/** Publii writes what a picture's address begins with as a word of its own. */
const OWN = '#DOMAIN_NAME#'

/**
 * The posts of a Publii site, read from its own folder: `db.sqlite`, `media/posts/ID/` and `config/site.config.json`. The
 * database is copied first, so that nothing is written beside it. Pages and what lies in the bin are left out.
 */
export async function publiiSource(
  input: string,
  given: { readonly now: string; readonly language: string },
): Promise<Result<ImportSource>> {
  const config = Config.parse(
    await fs
      .readFile(path.join(input, 'config', 'site.config.json'), 'utf8')
      .then((json): unknown => JSON.parse(json))
      .catch(() => ({})),
  )
  const site = config.domain || config.name || path.basename(path.dirname(input))
  const rows = await readRows(path.join(input, 'db.sqlite'))
  if (rows === null) return fail('invalid', 'import.unknown', 'db.sqlite is no database of Publii.')
  const posts = new Map(
    rows.posts
      .filter(({ status }) => !/trashed|is-page/.test(status))
      .map((post) => [idOf(`publii ${site} ${post.id}`, instant(post.created_at)), post]),
  )
  if (posts.size === 0) return fail('missing', 'import.empty', 'There are no posts in it.')
  const media = (post: Post, name: string) => path.join(input, 'media', 'posts', String(post.id), name)

  async function bring({ id }: { id: string }): Promise<Result<Brought>> {
    const post = posts.get(id)
    if (!post) return fail('missing', 'import.unknown', `There is no post ${id} in it.`)
    const isOut = post.status.split(',').includes('published')
    const html = await withPictures(htmlOf(post), async (name) => {
      const bytes = await readInside(media(post, ''), name)
      const kind = bytes && pictureKind(bytes)
      if (bytes && kind) return `data:${kind.type};base64,${bytes.toString('base64')}`
      return config.domain ? `${config.domain}/media/posts/${post.id}/${name}` : null
    })
    const core = coreOf(post)
    const brought = await articleOfPost(
      {
        key: '',
        id,
        title: post.title,
        link: isOut && config.domain ? `${config.domain}/${post.slug}.html` : '',
        slug: post.slug,
        html,
        standfirst: '',
        authors: post.authors.split(',').flatMap((one) => rows?.authors.get(one.trim()) || []),
        rubrics: [],
        tags: rows?.tags.get(post.id) ?? [],
        published: instant(post.created_at),
        updated: instant(post.modified_at),
        isPublished: isOut,
        picture: '',
        // What it says with signs is for Publii to fill in.
        seo: { title: /%\w+/.test(core.metaTitle) ? '' : core.metaTitle, description: core.metaDesc },
      },
      given,
    )
    if (!brought.ok || post.image === '') return brought
    const bytes = await readInside(media(post, ''), post.image)
    const kind = bytes && pictureKind(bytes)
    if (!bytes || !kind) return brought
    const about = About.catch({}).parse(jsonOf(post.about))
    const src = `sha256-${createHash('sha256').update(bytes).digest('hex')}`
    const { alt = '', caption = '', credits = '' } = about
    const { article, pictures } = brought.value
    const lead = { src, alt, caption, credit: credits, width: kind.width, height: kind.height }
    return ok({ ...brought.value, article: { ...article, lead }, pictures: [...pictures, bytes] })
  }
  return ok({ kind: 'publii', offered: [...posts].map(([id, { title }]) => ({ id, title })), bring })
}

/** Publii has three editors: one writes HTML, one a list of blocks, and one Markdown. */
const coreOf = ({ core }: Post) => Core.catch({ editor: '', metaTitle: '', metaDesc: '' }).parse(jsonOf(core))

function htmlOf(post: Post): string {
  const { text: written } = post
  const { editor } = coreOf(post)
  if (editor === 'markdown') return markdownToHtml(written)
  return publiiBlocks(written) ?? written
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return {}
  }
}

/** Publii writes milliseconds since 1970. */
function instant(milliseconds: string): string {
  const time = Number(milliseconds)
  return Number.isFinite(time) && time > 0 ? new Date(time).toISOString() : ''
}

/** A file of that folder; null for what lies outside it or cannot be read. */
async function readInside(folder: string, name: string): Promise<Buffer | null> {
  const file = path.resolve(folder, name)
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null
  return fs.readFile(file).catch(() => null)
}

/** An address's name of a file; as it stands where it is none. */
function decoded(name: string): string {
  try {
    return decodeURI(name)
  } catch {
    return name
  }
}

/** Puts something in the place of every picture of the site's own; what has none is taken out. */
async function withPictures(html: string, find: (name: string) => Promise<string | null>): Promise<string> {
  const names = new Set([...html.matchAll(/#DOMAIN_NAME#([^"'\s<>)]{1,500})/g)].map(([, name = '']) => name))
  let done = html
  // The longer first: a name may begin with another.
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const found = await find(decoded(name))
    done = done.replaceAll(OWN + name, found ?? '')
  }
  return done
}

async function readRows(file: string) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'galley-publii-'))
  const copy = path.join(folder, 'db.sqlite')
  try {
    await fs.copyFile(file, copy)
    const db = new sqlite.Database(copy)
    try {
      // The first versions of Publii had no such table, and no editor but one.
      const hasCore = db.get("SELECT 1 FROM sqlite_master WHERE name = 'posts_additional_data'") !== null
      const core = hasCore
        ? "(SELECT value FROM posts_additional_data WHERE post_id = posts.id AND key = '_core' LIMIT 1)"
        : "''"
      const posts = db
        .all(
          `SELECT posts.id, posts.title, slug, text, authors, status, created_at, modified_at, posts_images.url AS image,
             posts_images.additional_data AS about, ${core} AS core
           FROM posts LEFT JOIN posts_images ON posts_images.id = featured_image_id ORDER BY posts.id`,
        )
        .map((row) => Post.parse(row))
      const authors = new Map(
        db.all('SELECT id, name FROM authors').map((row) => [String(row.id), String(row.name)]),
      )
      const tags = new Map<number, string[]>()
      for (const { post, name } of db.all(
        'SELECT post_id AS post, name FROM posts_tags JOIN tags ON tags.id = tag_id ORDER BY tag_id',
      ))
        tags.set(Number(post), [...(tags.get(Number(post)) ?? []), String(name)])
      return { posts, authors, tags }
    } finally {
      db.close()
    }
  } catch {
    return null
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { adminKeyAsk } from './ask'
import { bootGhost } from './boot'
import { Keys } from './owner'
import type { PreparedGhost } from './prepare'

const Post = z.looseObject({
  id: z.string(),
  title: z.string(),
  slug: z.string(),
  status: z.string(),
  lexical: z.string(),
  html: z.string().nullable(),
  updated_at: z.string(),
  published_at: z.string().nullable(),
  custom_excerpt: z.string().nullable(),
  feature_image: z.string().nullable(),
  feature_image_alt: z.string().nullable(),
  feature_image_caption: z.string().nullable(),
  canonical_url: z.string().nullable(),
  codeinjection_foot: z.string().nullable(),
  newsletter: z.unknown(),
  email: z.unknown(),
  tags: z.array(z.object({ id: z.string(), name: z.string(), visibility: z.string() })),
  authors: z.array(z.object({ name: z.string() })),
  primary_tag: z.object({ name: z.string() }).nullable(),
})
const Posts = z.object({ posts: z.array(Post) })
const Tags = z.object({ tags: z.array(z.object({ id: z.string(), name: z.string() })) })

export type Ghost = Awaited<ReturnType<typeof startGhost>>

/** Starts a copy of a prepared Ghost, in a folder of its own. */
export async function startGhost(prepared: Exclude<PreparedGhost, { reason: string }>) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-ghost-'))
  const content = path.join(folder, 'content')
  fs.cpSync(prepared.site, content, { recursive: true })
  const ghost = await bootGhost(prepared, content)
  const keys = Keys.parse(JSON.parse(fs.readFileSync(path.join(content, 'keys.json'), 'utf8')))
  const ask = adminKeyAsk(ghost.address, keys.key)
  const images = path.join(content, 'images')

  const posts = async () =>
    Posts.parse(await ask('GET', 'posts/?limit=100&formats=lexical,html&order=created_at%20asc,id%20asc'))
      .posts
  const tags = async () => Tags.parse(await ask('GET', 'tags/?limit=100&order=created_at%20asc')).tags

  return {
    address: ghost.address,
    ...keys,
    ask,
    /** Every post of whatever state, the oldest first. */
    posts,
    tags,
    /** Files of pictures, without those Ghost makes of them. */
    images: (): string[] =>
      fs
        .readdirSync(images, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/_o\.\w+$/.test(entry.name))
        .map((entry) => path.join(path.relative(images, entry.parentPath), entry.name))
        .filter((name) => !name.startsWith('size')),
    /** As it was when it was new. */
    async reset() {
      for (const { id } of await posts()) await ask('DELETE', `posts/${id}/`)
      for (const { id } of await tags()) await ask('DELETE', `tags/${id}/`)
      fs.rmSync(images, { recursive: true, force: true })
      fs.mkdirSync(images)
    },
    async stop() {
      await ghost.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

import fs from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { folderSource, PAGES } from './folderSource'
import { readGhost } from './ghost'
import { packageSource } from './packageSource'
import { articleOfPost } from './postArticle'
import { publiiInput, publiiSource } from './publiiSource'
import type { ImportSource } from './source'
import { idOf } from './source'
import { type ExportedPost, isWxr, readWxr } from './wxr'

const LARGEST = 400 * 1024 * 1024

/**
 * Opens what articles can be taken from: an article's package, a WordPress export (WXR), a Ghost export (JSON), the folder
 * of a Publii site, a folder of pages and texts,
 * or one of those. Exports are told by what is in them, never by their name. Faults: `import.unknown`, `import.too-large`, `import.empty`,
 * `import.not-readable`.
 */
export async function openSource(
  place: string,
  given: { readonly now: string; readonly language: string },
): Promise<Result<ImportSource>> {
  try {
    const stat = await fs.stat(place)
    if (stat.isDirectory()) {
      const publii = await publiiInput(place)
      return publii ? await publiiSource(publii, given) : await folderSource(place, given)
    }
    if (stat.size > LARGEST)
      return fail('invalid', 'import.too-large', `${place} is over ${LARGEST / 1024 / 1024} MB.`)
    // The same article as with its folder.
    if (PAGES.test(place)) return await folderSource(path.dirname(place), given, path.basename(place))
    const bytes = await fs.readFile(place)
    if (bytes.subarray(0, 2).toString('latin1') === 'PK') return packageSource(bytes)
    const text = bytes.toString('utf8')
    if (isWxr(text)) return postsSource('wordpress', readWxr(text), given)
    const posts = readGhost(jsonOf(text))
    if (posts) return postsSource('ghost', posts, given)
    return fail(
      'invalid',
      'import.unknown',
      `${place} is no package, page, text, WordPress export or Ghost export.`,
    )
  } catch (error) {
    return fail('missing', 'import.not-readable', `${place} could not be read: ${String(error)}`)
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function postsSource(
  kind: ImportSource['kind'],
  posts: readonly ExportedPost[],
  given: { readonly now: string; readonly language: string },
): Result<ImportSource> {
  if (posts.length === 0) return fail('missing', 'import.empty', 'There are no posts in it.')
  const byId = new Map(posts.map((post) => [idOf(post.key, post.published), post]))
  return ok({
    kind,
    offered: [...byId].map(([id, { title }]) => ({ id, title })),
    async bring({ id }) {
      const post = byId.get(id)
      if (!post) return fail('missing', 'import.unknown', `There is no post ${id} in it.`)
      if (post.isUnread)
        return fail('invalid', 'import.no-text', `The text of ${post.title} is in a form nobody reads here.`)
      return articleOfPost(post, given)
    },
  })
}

import * as z from 'zod'
import { fail, ok, type Result } from '../../../../shared/result'
import type { TargetTools } from '../../target'
import { isUnclear } from '../../web/faults'
import type { Client } from './client'
import type { Post } from './posts'

export interface SiteImage {
  readonly url: string
  /** Pixels; 0 when unknown. */
  readonly width: number
  readonly height: number
}

const Uploaded = z.object({ images: z.array(z.object({ url: z.string() })).min(1) })
const Users = z.object({
  posts: z.array(z.object({ lexical: z.string().nullish(), feature_image: z.string().nullish() })),
})

/** A picture's file on the site: the same bytes are found again, whoever uploaded them. */
export const fileName = (hash: string): string => `galley-${hash.replace(/^sha256-/, '').slice(0, 32)}`

/**
 * The site's copy of a library picture, uploaded when it has none; null when the library has lost it. Ghost keeps no list
 * of its pictures, so that one is looked for in the post itself, in other posts, and where this month's uploads lie.
 */
export async function ensureImage(
  client: Client,
  hash: string,
  post: Post,
  tools: TargetTools,
): Promise<Result<SiteImage | null>> {
  const name = fileName(hash)
  const stored = await tools.picture(hash)
  if (!stored.ok && !['missing', 'damaged'].includes(stored.fault.kind)) return stored
  const { width, height } = stored.ok ? stored.value.kind : { width: 0, height: 0 }
  const there = addressIn([post.lexical, post.feature_image], name) ?? (await usedElsewhere(client, name))
  if (there && typeof there !== 'string') return there
  if (there) return ok({ url: there, width, height })
  if (!stored.ok) return ok(null)
  const { bytes, kind } = stored.value
  const file = `${name}.${kind.extension}`
  const lying = await amongUploads(client, file, tools)
  if (lying) return ok({ url: lying, width, height })
  const upload = { bytes, type: kind.type, name: file }
  const sent = await client.ask({ method: 'POST', path: 'images/upload/', upload })
  // A lost answer is no reason to send a picture twice: it may lie there already.
  if (!sent.ok) {
    const after = isUnclear(sent) ? await amongUploads(client, file, tools) : null
    return after ? ok({ url: after, width, height }) : sent
  }
  const answer = Uploaded.safeParse(sent.value)
  const url = answer.success ? (answer.data.images[0]?.url ?? '') : ''
  return /^https?:/.test(url)
    ? ok({ url, width, height })
    : fail('invalid', 'site.not-json', "The site's answer is no picture.")
}

/** The address of a file of that name in some texts, as Lexical or a field has it. */
function addressIn(texts: readonly (string | null | undefined)[], name: string): string | null {
  for (const text of texts) {
    const at = text?.indexOf(`/${name}`) ?? -1
    if (!text || at < 0) continue
    const before = text.slice(Math.max(0, at - 500), at)
    const from = Math.max(before.lastIndexOf('http://'), before.lastIndexOf('https://'))
    const [rest = ''] = /^[\w./-]{1,200}/.exec(text.slice(at)) ?? []
    const address = before.slice(from) + rest
    if (from >= 0 && URL.canParse(address) && !/[\s"'<>\\]/.test(address)) return address
  }
  return null
}

async function usedElsewhere(client: Client, name: string): Promise<string | null | Result<never>> {
  const answer = await client.ask({
    method: 'GET',
    path: 'posts/',
    query: {
      filter: `lexical:~'${name}',feature_image:~'${name}'`,
      formats: 'lexical',
      fields: 'id,lexical,feature_image',
      limit: '1',
    },
  })
  if (!answer.ok) return answer
  const posts = Users.safeParse(answer.value)
  return posts.success
    ? addressIn(
        posts.data.posts.flatMap((one) => [one.feature_image, one.lexical]),
        name,
      )
    : null
}

const DAY = 86_400_000

/** Ghost files uploads by year and month in its server's own zone, so that a day to either side counts as well. */
async function amongUploads(client: Client, file: string, tools: TargetTools): Promise<string | null> {
  const now = Date.parse(tools.now()) + client.ahead * 1000
  const months = new Set(
    [0, -DAY, DAY].map((off) => new Date(now + off).toISOString().slice(0, 7).replace('-', '/')),
  )
  for (const month of months) {
    const address = new URL(`content/images/${month}/${file}`, client.home).href
    try {
      const signal = AbortSignal.any([tools.signal, AbortSignal.timeout(20_000)])
      const answer = await fetch(address, { method: 'HEAD', redirect: 'manual', signal })
      if (answer.ok && answer.headers.get('content-type')?.startsWith('image/')) return address
    } catch {
      // It cannot be looked for there; it is uploaded, at worst a second time.
    }
  }
  return null
}

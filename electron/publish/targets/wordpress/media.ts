import * as z from 'zod'
import { pictureSource } from '../../../../shared/body/pictureSource'
import type { Parcel } from '../../../../shared/publish/parcel'
import type { Rights } from '../../../../shared/publish/rights'
import { ok, type Result } from '../../../../shared/result'
import type { TargetTools } from '../../target'
import { inDoubt, isUnclear } from '../../web/faults'
import type { Client } from './client'

export interface SiteMedia {
  readonly id: number
  readonly url: string
}

const Media = z.object({ id: z.number(), source_url: z.string(), slug: z.string().default('') })

export interface PictureWords {
  readonly alt: string
  readonly caption: string
}

/** A picture's name on the site: the same bytes are found again, whoever uploaded them, and never sent twice. */
const slugOf = (hash: string): string => `galley-${hash.replace(/^sha256-/, '').slice(0, 32)}`

async function findMedia(client: Client, hash: string): Promise<Result<SiteMedia | null>> {
  const answer = await client({
    method: 'GET',
    route: '/wp/v2/media',
    query: { slug: slugOf(hash), orderby: 'id', order: 'asc' },
  })
  if (!answer.ok) return answer
  const found = z.array(Media).safeParse(answer.value)
  const first = found.success ? found.data.find(({ slug }) => slug === slugOf(hash)) : undefined
  return ok(first ? { id: first.id, url: first.source_url } : null)
}

/** The site's copy of a library picture, uploaded when it has none; null when the library has lost it. */
export async function ensureMedia(
  client: Client,
  picture: { readonly hash: string; readonly name: string; readonly words: PictureWords },
  tools: TargetTools,
): Promise<Result<SiteMedia | null>> {
  const { hash, words } = picture
  const found = await findMedia(client, hash)
  if (!found.ok || found.value) return found
  const stored = await tools.picture(hash)
  if (!stored.ok) return ['missing', 'damaged'].includes(stored.fault.kind) ? ok(null) : stored
  const { bytes, kind } = stored.value
  const sent = await client({
    method: 'POST',
    route: '/wp/v2/media',
    query: {
      slug: slugOf(hash),
      title: words.caption.slice(0, 200) || picture.name,
      alt_text: words.alt,
      caption: words.caption,
    },
    upload: { bytes, type: kind.type, name: `${picture.name}-${hash.slice(7, 13)}.${kind.extension}` },
  })
  if (!sent.ok && !isUnclear(sent)) return sent
  const media = Media.safeParse(sent.ok ? sent.value : null)
  if (media.success && media.data.slug.startsWith(slugOf(hash)))
    return ok({ id: media.data.id, url: media.data.source_url })
  // A lost or wrong answer is no reason to send a picture twice: the site is asked for it first.
  const after = await findMedia(client, hash)
  return after.ok && !after.value ? (sent.ok ? inDoubt('an answer that is not this picture') : sent) : after
}

/**
 * The site's copies of every picture of a parcel, by content address, sent where it has none. What an account may not
 * send is said, and the story goes without.
 */
export async function sendPictures(
  client: Client,
  parcel: Parcel,
  rights: Rights,
  tools: TargetTools,
  report: (what: string) => void,
): Promise<Result<Map<string, SiteMedia>>> {
  if (rights.limits.includes('pictures')) {
    if (parcel.pictures.length > 0)
      report(`The account may not send pictures: ${parcel.pictures.length} left out.`)
    return ok(new Map())
  }
  const media = new Map<string, SiteMedia>()
  const { article } = parcel
  const words = new Map<string, { alt: string; caption: string }>()
  for (const one of [...(article.body.content ?? []).map((node) => node.attrs), article.lead]) {
    const { src, alt = '', caption = '' } = (one ?? {}) as { src?: unknown; alt?: unknown; caption?: unknown }
    const hash = pictureSource(src)
    if (hash) words.set(hash, { alt: String(alt), caption: String(caption) })
  }
  for (const [index, hash] of parcel.pictures.entries()) {
    tools.report('pictures', { part: index + 1, of: parcel.pictures.length })
    const picture = {
      hash,
      name: parcel.slug.slice(0, 60),
      words: words.get(hash) ?? { alt: '', caption: '' },
    }
    const there = await ensureMedia(client, picture, tools)
    if (!there.ok) return there
    if (there.value) media.set(hash, there.value)
    else report(`The picture ${hash} is not in the library and is not shown.`)
  }
  return ok(media)
}

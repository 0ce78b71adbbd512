import type { Article } from '../../shared/article/article'
import { viewOf } from '../../shared/pictures/view'
import type { SiteProfile } from '../../shared/publish/site'
import type { PictureWish, ShownPicture } from '../../shared/render/pictures'
import { renderProof } from '../../shared/render/proof'
import { recipesFor } from '../pictures/renditions/recipe'
import type { TargetTools } from './target'

/** Instants, ISO 8601. */
export interface ProofTimes {
  readonly made: string
  readonly expires: string
}

/** Wide enough for a desk, small enough for a mail. */
const WIDTH = 1200

/** A proof with its pictures inside it. A picture that cannot be read is named on the page, as on any of ours. */
export async function makeProof(
  article: Article,
  site: SiteProfile,
  times: ProofTimes,
  tools: Pick<TargetTools, 'picture' | 'renditions'>,
): Promise<string> {
  const wanted = new Map<string, { src: string; wish: PictureWish | undefined }>()
  const keyOf = (src: string, wish: PictureWish | undefined) => `${src} ${wish?.shape ?? ''}`
  renderProof(article, site, {
    ...times,
    pictures: (src, wish) => {
      if (src.startsWith('sha256-') && wish?.use === 'story') wanted.set(keyOf(src, wish), { src, wish })
      return null
    },
  })
  const shown = new Map<string, ShownPicture>()
  for (const [key, { src, wish }] of wanted) {
    const picture = await inlined(src, wish, tools)
    if (picture) shown.set(key, picture)
  }
  return renderProof(article, site, {
    ...times,
    pictures: (src, wish) => shown.get(keyOf(src, wish)) ?? null,
  })
}

async function inlined(
  src: string,
  wish: PictureWish | undefined,
  { picture, renditions }: Pick<TargetTools, 'picture' | 'renditions'>,
): Promise<ShownPicture | null> {
  const found = await picture(src)
  if (!found.ok) return null
  const { bytes, kind } = found.value
  const recipe =
    wish && !kind.isAnimated && kind.width > 0
      ? recipesFor(kind, wish).findLast(({ format, width }) => format === 'webp' && width <= WIDTH)
      : undefined
  const drawn = recipe && renditions ? await renditions(src, [recipe]) : null
  const file = drawn?.ok ? drawn.value[0]?.bytes : undefined
  if (recipe && file && file.length > 0)
    return { href: dataAddress('image/webp', file), width: recipe.width, height: recipe.height }
  const href = dataAddress(kind.type, bytes)
  return wish?.shape ? { href, view: viewOf(wish.framing, wish.shape) } : { href, ...sizeOf(kind) }
}

const sizeOf = ({ width, height }: { width: number; height: number }) =>
  width > 0 && height > 0 ? { width, height } : {}

const dataAddress = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

import type { PictureWish } from '../../../../shared/render/pictures'
import { ok, type Result } from '../../../../shared/result'
import { type Recipe, recipeName, recipesFor } from '../../../pictures/renditions/recipe'
import type { Rendition } from '../../../pictures/renditions/renditions'
import type { TargetPicture, TargetTools } from '../../target'
import { mediaFile, renditionFile } from './addresses'
import { originalOnly, type SitePicture, shownFrom } from './sitePicture'

/** A picture that a page wants, and how. */
export interface Wanted {
  readonly src: string
  readonly wish: PictureWish
}

export interface SiteFile {
  readonly file: string
  readonly bytes: Uint8Array
}

export interface SitePictures {
  /** The picture as a page may show it, its files named from the site's root; null when the library has it no more. */
  find(src: string, wish: PictureWish): SitePicture | null
  /** Everything the page refers to, each once. */
  readonly files: readonly SiteFile[]
  /** Why pictures are not there at every size, in plain English. */
  readonly differences: readonly string[]
}

interface Copied {
  readonly kind: TargetPicture
  readonly original: SiteFile
  /** Null where only the original is shown. */
  readonly renditions: readonly Rendition[] | null
}

/**
 * The files of every picture a page wants. One that is missing in the library is left out, and the page says so; one
 * that cannot be drawn, or moves, is shown as its own file.
 */
export async function sitePictures(
  wanted: readonly Wanted[],
  tools: TargetTools,
): Promise<Result<SitePictures>> {
  const bySrc = new Map<string, PictureWish[]>()
  for (const { src, wish } of wanted)
    if (src.startsWith('sha256-')) bySrc.set(src, [...(bySrc.get(src) ?? []), wish])
  const copied = new Map<string, Copied>()
  const differences = new Set<string>()
  let part = 0
  for (const [src, wishes] of bySrc) {
    part += 1
    tools.report('pictures', { part, of: bySrc.size })
    const found = await tools.picture(src)
    if (!found.ok) {
      if (found.fault.kind === 'missing' || found.fault.kind === 'damaged') continue
      return found
    }
    const { bytes, kind } = found.value
    const drawn = await draw(src, kind, wishes, tools)
    if (drawn && !drawn.ok) differences.add(notDrawn(drawn.fault.code, drawn.fault.message, src))
    copied.set(src, {
      kind,
      original: { file: mediaFile(src, kind.extension), bytes },
      renditions: drawn?.ok ? drawn.value : null,
    })
  }
  const shown = (src: string, wish: PictureWish) => {
    const picture = copied.get(src)
    return picture ? shownOf(src, picture, wish) : null
  }
  return ok({
    find: shown,
    files: [...copied].flatMap(([src, { kind, original, renditions }]) => [
      ...(renditions === null || kind.isAnimated ? [original] : []),
      ...(renditions ?? []).map(({ recipe, bytes }) => ({ file: fileOf(src, recipe), bytes })),
    ]),
    differences: [...differences],
  })
}

const fileOf = (src: string, recipe: Recipe): string => renditionFile(src, recipeName(recipe))

/** Draws what is wanted; null where nothing can be: without an engine, or where the file does not say its size. */
async function draw(
  src: string,
  kind: TargetPicture,
  wishes: readonly PictureWish[],
  tools: TargetTools,
): Promise<Result<Rendition[]> | null> {
  if (!tools.renditions || kind.width < 1 || kind.height < 1) return null
  const recipes = new Map(
    wishes.flatMap((wish) => recipesFor(kind, wish)).map((recipe) => [recipeName(recipe), recipe]),
  )
  return tools.renditions(src, [...recipes.values()])
}

function shownOf(src: string, { kind, original, renditions }: Copied, wish: PictureWish): SitePicture {
  const whole = originalOnly(original.file, kind)
  if (renditions === null) return whole
  const drawn = shownFrom(recipesFor(kind, wish), (recipe) => fileOf(src, recipe))
  if (!kind.isAnimated || wish.use !== 'story') return drawn
  // It goes on moving in the text, whole; for those who asked for less motion it stands still.
  const still = shownFrom(recipesFor(kind, { use: 'story', framing: {} }), (recipe) => fileOf(src, recipe))
  const calm = still.sources?.map((source) => ({ ...source, media: '(prefers-reduced-motion: reduce)' }))
  return { ...whole, sources: calm }
}

const notDrawn = (code: string, message: string, src: string): string =>
  code === 'picture.no-engine'
    ? `The pictures are published at their own size only: ${message}`
    : `The picture ${src} is published at its own size only: ${message}`

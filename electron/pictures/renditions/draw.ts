import type { Engine } from '../engine'
import { publicXmp, type Rights } from '../metadata/rights'
import type { Recipe } from './recipe'

/** Quality by format, chosen to look alike; AVIF's effort above 2 costs tens of seconds for no smaller a file. */
const AVIF = { quality: 52, effort: 2 } as const
const WEBP = { quality: 76, effort: 4 } as const
const JPEG = { quality: 78, mozjpeg: true } as const

/** The widest the common ground of all files may be: enough for a file of 1600 from a third of the picture. */
const WIDEST = 4800

export interface Ground {
  readonly data: Buffer
  readonly width: number
  readonly height: number
  readonly channels: 1 | 2 | 3 | 4
  /** Ground pixels for one pixel of the original. */
  readonly scale: number
}

/**
 * Opens the original once for all its files: upright, in sRGB whatever profile or inks it came with, no larger than the
 * largest file needs. Throws what the engine throws.
 */
export async function groundFor(
  engine: Engine,
  bytes: Uint8Array,
  original: { readonly width: number },
  recipes: readonly Recipe[],
): Promise<Ground> {
  const needed = Math.max(...recipes.map(({ width, cutWidth }) => (width / cutWidth) * original.width))
  const wanted = Math.min(original.width, WIDEST, Math.ceil(needed))
  const { data, info } = await engine
    .open(bytes)
    .autoOrient()
    .resize({ width: wanted, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return { data, width, height, channels, scale: width / original.width }
}

/** Draws one file from the ground. What it says of itself is who made it and whose it is, and nothing else. */
export async function draw(engine: Engine, ground: Ground, recipe: Recipe, rights: Rights): Promise<Buffer> {
  const { data, width, height, channels, scale } = ground
  const region = {
    left: Math.min(width - 1, Math.round(recipe.left * scale)),
    top: Math.min(height - 1, Math.round(recipe.top * scale)),
  }
  const cut = engine
    .raw(data, { raw: { width, height, channels } })
    .extract({
      ...region,
      width: Math.max(1, Math.min(width - region.left, Math.round(recipe.cutWidth * scale))),
      height: Math.max(1, Math.min(height - region.top, Math.round(recipe.cutHeight * scale))),
    })
    .resize({ width: recipe.width, height: recipe.height, fit: 'fill' })
  const xmp = publicXmp(rights)
  const signed = xmp ? cut.withXmp(xmp) : cut
  if (recipe.format === 'avif') return signed.avif(AVIF).toBuffer()
  if (recipe.format === 'webp') return signed.webp(WEBP).toBuffer()
  return signed.flatten({ background: '#ffffff' }).jpeg(JPEG).toBuffer()
}

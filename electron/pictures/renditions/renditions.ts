import fs from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../../shared/result'
import { CONTENT_HASH, writeDurably, writeFaultKind } from '../../durableFile'
import { type Engine, pictureEngine } from '../engine'
import { tooManyPixels } from '../limits'
import type { Pictures } from '../pictures'
import { pictureRights } from '../words'
import { draw, type Ground, groundFor } from './draw'
import { type Recipe, recipeName } from './recipe'

export interface Rendition {
  readonly recipe: Recipe
  readonly bytes: Uint8Array
}

/** `made` is told after each file that had to be drawn or was there already. */
export type MakeRenditions = (
  hash: string,
  recipes: readonly Recipe[],
  made?: () => void,
) => Promise<Result<Rendition[]>>

/**
 * Makes the files a page shows of a picture, each once: they are kept below `folder` by the picture's hash and the
 * recipe, and taken from there the next time. Losing them costs time and nothing else.
 */
export function createRenditions(options: {
  readonly folder: string
  readonly pictures: Pick<Pictures, 'read'>
  readonly engine?: () => Promise<Result<Engine>>
}): MakeRenditions {
  const { folder, pictures, engine = pictureEngine } = options

  return async (hash, recipes, made) => {
    if (!CONTENT_HASH.test(hash)) return fail('missing', 'picture.missing', 'There is no such picture.')
    const place = path.join(folder, hash.slice('sha256-'.length))
    const fileOf = (recipe: Recipe) => path.join(place, recipeName(recipe))
    const kept = new Map<Recipe, Uint8Array>()
    for (const recipe of recipes) {
      const bytes = await fs.readFile(fileOf(recipe)).catch(() => null)
      if (!bytes) continue
      kept.set(recipe, bytes)
      made?.()
    }
    const wanting = recipes.filter((recipe) => !kept.has(recipe))
    if (wanting.length > 0) {
      const drawn = await drawAll(hash, wanting, async (recipe, bytes) => {
        await writeDurably(fileOf(recipe), bytes)
        kept.set(recipe, bytes)
        made?.()
      })
      if (!drawn.ok) return drawn
    }
    return ok(recipes.map((recipe) => ({ recipe, bytes: kept.get(recipe) ?? new Uint8Array() })))
  }

  async function drawAll(
    hash: string,
    recipes: readonly Recipe[],
    keep: (recipe: Recipe, bytes: Uint8Array) => Promise<void>,
  ): Promise<Result<Record<string, never>>> {
    const found = await pictures.read(hash)
    if (!found.ok) return found
    const { bytes, kind } = found.value
    const excess = tooManyPixels(kind)
    if (excess) return excess
    const started = await engine()
    if (!started.ok) return started
    let ground: Ground
    try {
      ground = await groundFor(started.value, bytes, kind, recipes)
    } catch (error) {
      return fail('damaged', 'picture.broken', `The picture cannot be opened: ${String(error)}`)
    }
    const rights = pictureRights(bytes, kind.type)
    for (const recipe of recipes) {
      const file = await drawOne(started.value, ground, recipe, rights)
      if (!file.ok) return file
      try {
        await keep(recipe, file.value)
      } catch (error) {
        return fail(
          writeFaultKind(error),
          'picture.not-stored',
          `A picture could not be stored: ${String(error)}`,
        )
      }
    }
    return ok({})
  }
}

async function drawOne(...given: Parameters<typeof draw>): Promise<Result<Buffer>> {
  try {
    return ok(await draw(...given))
  } catch (error) {
    return fail('unexpected', 'picture.not-drawn', `The picture could not be drawn: ${String(error)}`)
  }
}

import type sharpModule from 'sharp'
import { fail, ok, type Result } from '../../shared/result'
import { MEGAPIXELS } from './limits'

export type Sharp = typeof sharpModule

/** Seconds one picture may take before its making is given up. */
const SECONDS = 90

export interface Engine {
  /** Opens the picture's bytes within our limits: what is cut short or damaged is refused instead of guessed. */
  open(bytes: Uint8Array, options?: { animated?: boolean }): ReturnType<Sharp>
  raw: Sharp
}

let loaded: Promise<Result<Engine>> | null = null

/** The program that draws pictures, read from the disk with the first picture; a fault where it cannot run here. */
export function pictureEngine(load: () => Promise<Sharp> = loadSharp): Promise<Result<Engine>> {
  if (load !== loadSharp) return start(load)
  loaded ??= start(load)
  return loaded
}

async function start(load: () => Promise<Sharp>): Promise<Result<Engine>> {
  try {
    const sharp = await load()
    // What was opened once is not opened again: a cache would only hold memory.
    sharp.cache(false)
    return ok({
      raw: sharp,
      open: (bytes, { animated = false } = {}) =>
        sharp(bytes, {
          failOn: 'error',
          limitInputPixels: MEGAPIXELS * 1_000_000,
          sequentialRead: true,
          animated,
        }).timeout({ seconds: SECONDS }),
    })
  } catch (error) {
    const [line = ''] = String(error).split('\n').filter(Boolean)
    return fail('unexpected', 'picture.no-engine', `Pictures cannot be drawn here: ${line}`)
  }
}

async function loadSharp(): Promise<Sharp> {
  if (process.env.GALLEY_NO_SHARP) throw new Error('switched off by GALLEY_NO_SHARP')
  return (await import('sharp')).default
}

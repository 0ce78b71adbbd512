import { fail, ok, type Result } from '../../shared/result'
import { pictureEngine } from './engine'

export type Examine = (bytes: Uint8Array) => Promise<Result<Record<string, never>>>

/** Side of the small drawing made to see whether a picture can be drawn at all. */
const SMALL = 64

/**
 * Opens the picture once, small, and says whether it is whole. Without an engine nothing is known against it. Runs on a
 * worker (`examineOnWorker`): main draws nothing.
 */
export const examine: Examine = async (bytes) => {
  const engine = await pictureEngine()
  if (!engine.ok) return ok({})
  try {
    await engine.value.open(bytes).resize({ width: SMALL, height: SMALL, fit: 'inside' }).raw().toBuffer()
    return ok({})
  } catch (error) {
    return fail('invalid', 'picture.broken', `The picture cannot be opened: ${String(error)}`)
  }
}

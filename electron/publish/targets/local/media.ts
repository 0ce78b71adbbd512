import { ok, type Result } from '../../../../shared/result'
import type { TargetTools } from '../../target'
import { mediaFile } from './addresses'

export interface CopiedPicture {
  readonly hash: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly width?: number
  readonly height?: number
}

/** Fetches the pictures of a parcel from the library. One that is missing there is left out; the page says so. */
export async function copyPictures(
  hashes: readonly string[],
  tools: TargetTools,
): Promise<Result<CopiedPicture[]>> {
  const copied: CopiedPicture[] = []
  for (const hash of hashes) {
    const found = await tools.picture(hash)
    if (!found.ok) {
      if (found.fault.kind === 'missing' || found.fault.kind === 'damaged') continue
      return found
    }
    const { bytes, kind } = found.value
    const size = kind.width > 0 && kind.height > 0 ? { width: kind.width, height: kind.height } : {}
    copied.push({ hash, file: mediaFile(hash, kind.extension), bytes, ...size })
  }
  return ok(copied)
}

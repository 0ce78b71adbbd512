import { createHash } from 'node:crypto'
import type { Article } from '../../shared/article/article'
import type { Result } from '../../shared/result'
import type { AboutOriginal } from '../intake/originals'
import type { CarriedVersion } from '../library/versions'
import { newId } from '../newId'

/** One article that a source offers. */
export interface Offered {
  /** What it will be called in the library: always the same for the same article of the same source. */
  readonly id: string
  readonly title: string
}

/** An article ready to be stored, with the files it speaks of. */
export interface Brought {
  readonly article: Article
  readonly pictures: readonly Uint8Array[]
  readonly originals: readonly { readonly about: AboutOriginal; readonly bytes: Uint8Array }[]
  /** What it was before, the oldest first; absent where the source keeps nothing of it. */
  readonly versions?: readonly CarriedVersion[]
}

/** An article whose files are kept, and what it was before. */
export interface Arrived {
  readonly article: Article
  readonly versions: readonly CarriedVersion[]
}

/** A file or folder that articles can be taken from, opened. */
export interface ImportSource {
  readonly kind: 'package' | 'wordpress' | 'ghost' | 'publii' | 'folder'
  readonly offered: readonly Offered[]
  bring(offered: Offered): Promise<Result<Brought>>
}

/** The id of an article that comes from elsewhere: made of its own name there, so that it comes in once. */
export function idOf(key: string, made: string): string {
  const time = Date.parse(made)
  const digest = createHash('sha256').update(key, 'utf8').digest()
  return newId(Number.isNaN(time) || time < 0 ? 0 : time, digest.subarray(0, 10))
}

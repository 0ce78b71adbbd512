import type { EmbeddedPicture } from './embedded'
import type { AboutOriginal } from './originals'

/** What was read and may be saved yet. */
export interface PendingOriginal {
  readonly about: AboutOriginal
  readonly bytes: Uint8Array
  readonly pictures: readonly EmbeddedPicture[]
  /** Several articles were read from it: after the first one is saved it is wanted again. */
  readonly isShared: boolean
}

export interface Pending {
  put(original: PendingOriginal): void
  get(hash: string): PendingOriginal | null
  remove(hash: string): void
}

const MOST_BYTES = 128 * 1024 * 1024

/** Originals between reading and saving, in memory: what was only looked at is never written. The oldest make room. */
export function createPending(mostBytes = MOST_BYTES): Pending {
  const held = new Map<string, PendingOriginal>()
  const size = ({ bytes, pictures }: PendingOriginal) =>
    pictures.reduce((sum, picture) => sum + picture.bytes.length, bytes.length)
  return {
    put(original) {
      const { hash } = original.about
      held.delete(hash)
      held.set(hash, original)
      let total = [...held.values()].reduce((sum, one) => sum + size(one), 0)
      for (const [oldest, one] of held) {
        if (total <= mostBytes || oldest === hash) break
        held.delete(oldest)
        total -= size(one)
      }
    },
    get: (hash) => held.get(hash) ?? null,
    remove: (hash) => void held.delete(hash),
  }
}

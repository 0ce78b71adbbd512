import { fold } from '../places/fold'

/** Words in a sequence. Three tell a rewritten story from a copied one; one or two say only what it is about. */
const LENGTH = 3
/** Fewer sequences than this say nothing: a line of results reads like any other. */
const FEWEST = 20
const HASHES = 64
/** Rows in a band. Two texts that share the share s of their sequences share a band with 1 - (1 - s^2)^32. */
const ROWS = 2

/** The distinct word sequences of a text, as 32-bit hashes; empty for a text too short to compare. */
export function sequencesOf(text: string): ReadonlySet<number> {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => fold(word))
  const found = new Set<number>()
  for (let at = 0; at + LENGTH <= words.length; at += 1)
    found.add(hashOf(words.slice(at, at + LENGTH).join(' ')))
  return found.size < FEWEST ? new Set() : found
}

/** How much of both texts is the same, 0 to 1: sequences in both by sequences in either (Jaccard). */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0
  let both = 0
  for (const hash of one) if (other.has(hash)) both += 1
  return both / (one.size + other.size - both)
}

/**
 * Numbers by which texts that are alike find each other without being compared with all others: MinHash (Broder, "On the
 * resemblance and containment of documents", 1997) cut into bands. Two that share 60 % have one in common as good as
 * always, two that share 5 % hardly ever. Empty for a text too short to compare.
 */
export function bandsOf(sequences: ReadonlySet<number>): number[] {
  if (sequences.size === 0) return []
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (const hash of sequences) {
    for (let n = 0; n < HASHES; n += 1) {
      const mixed = mix(hash ^ Math.imul(n + 1, 0x9e3779b1))
      if (mixed < (least[n] ?? 0)) least[n] = mixed
    }
  }
  const bands: number[] = []
  for (let from = 0; from < HASHES; from += ROWS)
    bands.push(hashOf(`${from} ${least.subarray(from, from + ROWS).join(' ')}`))
  return bands
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finishing step of MurmurHash3: every bit of the input has a say in every bit of the answer. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

import type { JsonNode } from '../../body/parse'
import { coarseKey, fullKey } from './blockKey'
import type { MergeFieldName } from './mergeFields'
import { mergeWords } from './mergeWords'
import { type Stretch, threeWays, whose } from './threeWays'

/**
 * A stretch of an article's body. What one side alone has changed, or both alike, is `settled` and needs nobody; where
 * both have changed the same blocks a person chooses. `merged` has the changes of both, word by word, where they do not
 * meet; null where they do.
 */
export type MergePiece =
  | {
      readonly kind: 'settled'
      readonly field?: MergeField
      readonly by: Exclude<Stretch<JsonNode>['by'], 'both'>
      readonly base: Blocks
      readonly blocks: Blocks
    }
  | {
      readonly kind: 'choice'
      readonly field?: MergeField
      readonly base: Blocks
      readonly mine: Blocks
      readonly live: Blocks
      readonly merged: Blocks | null
    }
/** The field a piece is of; a piece of the body is of none. */
export type MergeField = MergeFieldName | 'headline' | 'standfirst'
export type Blocks = readonly JsonNode[]
export type Choice = 'mine' | 'live' | 'merged'

/**
 * Merges three versions of a body by blocks. `base` is the version both began with, null when it is not known: then
 * everything that differs is a choice. Blocks nobody touched are the very objects they were: mine from `mine`, and what
 * is taken from the site from `live`.
 */
export function mergeBlocks(base: Blocks | null, mine: Blocks, live: Blocks): MergePiece[] {
  if (!base) return mergeTwo(mine, live)
  return threeWays({ base, mine, live }, KEYS)
    .flatMap(oneByOne)
    .map((stretch): MergePiece => {
      const { by } = stretch
      if (by === 'both') return choiceOf(stretch)
      return { kind: 'settled', by, base: stretch.base, blocks: by === 'live' ? stretch.live : stretch.mine }
    })
}

const KEYS = { mine: coarseKey, live: fullKey }

/** Neighbours that were changed and not moved are looked at each by itself: two people may have had one each. */
function oneByOne(stretch: Stretch<JsonNode>): Stretch<JsonNode>[] {
  const { by, base, mine, live } = stretch
  if (by !== 'both' || base.length !== mine.length || base.length !== live.length) return [stretch]
  return base.map((_, index) => {
    const at = (blocks: Blocks) => blocks.slice(index, index + 1)
    const one = { base: at(base), mine: at(mine), live: at(live) }
    return { by: whose(one, KEYS), ...one }
  })
}

function mergeTwo(mine: Blocks, live: Blocks): MergePiece[] {
  const keys = { mine: coarseKey, live: coarseKey }
  return threeWays({ base: mine, mine, live }, keys).map(
    (stretch): MergePiece =>
      stretch.by === 'nobody'
        ? { kind: 'settled', by: 'nobody', base: stretch.mine, blocks: stretch.mine }
        : { kind: 'choice', base: [], mine: stretch.mine, live: stretch.live, merged: null },
  )
}

function choiceOf({ base, mine, live }: Stretch<JsonNode>): MergePiece {
  const [was, one, other] = [base[0], mine[0], live[0]]
  const isOne = base.length === 1 && mine.length === 1 && live.length === 1
  const merged = isOne && was && one && other ? mergeWords(was, one, other) : null
  return { kind: 'choice', base, mine, live, merged: merged ? [merged] : null }
}

/** Does something the site alone has give way? Then it has to be kept somewhere else. */
export const dropsLive = (pieces: readonly MergePiece[], choices: ReadonlyMap<number, Choice>): boolean =>
  pieces.some(
    (piece, index) => piece.kind === 'choice' && piece.live.length > 0 && choices.get(index) === 'mine',
  )

/** The body that comes of it; `choices` by the place among the pieces. Null while a choice is missing. */
export function mergedBlocks(
  pieces: readonly MergePiece[],
  choices: ReadonlyMap<number, Choice>,
): JsonNode[] | null {
  const blocks: JsonNode[] = []
  for (const [index, piece] of pieces.entries()) {
    const taken = takenOf(piece, choices.get(index))
    if (!taken) return null
    blocks.push(...taken)
  }
  return blocks
}

/** The blocks one piece comes to; null while a choice is missing. */
export const takenOf = (piece: MergePiece, choice: Choice | undefined): Blocks | null =>
  piece.kind === 'settled' ? piece.blocks : ((choice && piece[choice]) ?? null)

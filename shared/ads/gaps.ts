import type { JsonNode } from '../body/parse'
import { type Sized, sized, WIDTHS } from './heights'
import type { AdRules, Distance, Neighbour } from './rules'

/** Why no ad stands in a gap. `value` is what is there, `limit` what the rule wants; `kind` the neighbour it is about. */
export interface AdReason {
  readonly code:
    | 'off'
    | 'exception'
    | 'no-slot'
    | 'too-short'
    | 'too-near-start'
    | 'too-near-end'
    | 'too-near-ad'
    | 'beside'
    | 'clearance'
    | 'maximum'
    | 'density'
  readonly unit?: keyof Distance
  readonly value?: number
  readonly limit?: number
  readonly kind?: Neighbour
}

/** A place between two blocks of the story. */
export interface Gap {
  /** Index of the block above it; the ad would stand right after. */
  readonly after: number
  readonly above: Neighbour
  readonly below: Neighbour
  /** Text above it, from the beginning of the story. */
  readonly at: Distance
  /** What speaks against an ad here whatever else the story carries. */
  readonly reasons: readonly AdReason[]
}

export interface Measured {
  readonly gaps: readonly Gap[]
  /** The whole story, without ads. */
  readonly whole: Distance
  /** Where the writer's own ads stand, as gaps do. */
  readonly own: readonly Distance[]
}

const NOTHING: Distance = { blocks: 0, characters: 0, phone: 0, desk: 0 }
const UNITS = ['blocks', 'characters', ...WIDTHS] as const

const plus = (at: Distance, block: Sized): Distance => ({
  blocks: at.blocks + 1,
  characters: at.characters + block.characters,
  phone: at.phone + block.phone,
  desk: at.desk + block.desk,
})

export const apart = (from: Distance, to: Distance): Distance => ({
  blocks: Math.abs(to.blocks - from.blocks),
  characters: Math.abs(to.characters - from.characters),
  phone: Math.abs(to.phone - from.phone),
  desk: Math.abs(to.desk - from.desk),
})

/** The first part of a distance that is too small, or null. */
export function tooNear(is: Distance, wanted: Distance, code: AdReason['code']): AdReason | null {
  const unit = UNITS.find((one) => wanted[one] > 0 && is[one] < wanted[one])
  return unit ? { code, unit, value: Math.round(is[unit]), limit: wanted[unit] } : null
}

const isEmpty = (block: Sized): boolean => block.kind === 'text' && block.characters === 0

/** Every gap of a story, with what the rules say of it by itself. Empty paragraphs are not there for an ad. */
export function measureGaps(blocks: readonly JsonNode[], rules: AdRules): Measured {
  const all = blocks.map(sized)
  const shown = all.map((block, index) => ({ block, index })).filter(({ block }) => !isEmpty(block))
  const whole = shown.reduce((at, { block }) => (block.kind === 'ad' ? at : plus(at, block)), NOTHING)
  const gaps: Gap[] = []
  const own: Distance[] = []
  let at = NOTHING
  for (const [position, { block, index }] of shown.entries()) {
    if (block.kind === 'ad') own.push(at)
    else at = plus(at, block)
    const next = shown[position + 1]?.block
    if (!next) break
    gaps.push({ after: index, above: block.kind, below: next.kind, at, reasons: [] })
  }
  const edges = shown.map(({ block }) => block)
  return {
    whole,
    own,
    gaps: gaps.map((gap, index) => ({ ...gap, reasons: reasonsOf(gap, index, edges, whole, rules) })),
  }
}

function reasonsOf(
  gap: Gap,
  index: number,
  shown: readonly Sized[],
  whole: Distance,
  rules: AdRules,
): AdReason[] {
  const reasons = [
    tooNear(whole, rules.minimum, 'too-short'),
    tooNear(gap.at, rules.first, 'too-near-start'),
    tooNear(apart(gap.at, whole), rules.last, 'too-near-end'),
  ].filter((reason) => reason !== null)
  for (const kind of new Set([gap.above, gap.below])) {
    if (rules.beside.includes(kind)) reasons.push({ code: 'beside', kind })
  }
  const crowded = clearance(index, shown, rules)
  return crowded ? [...reasons, crowded] : reasons
}

/** The nearest neighbour above or below that wants more room than there is, or null. */
function clearance(index: number, shown: readonly Sized[], rules: AdRules): AdReason | null {
  if (Object.keys(rules.clear).length === 0) return null
  for (const side of ['after', 'before'] as const) {
    let room = NOTHING
    const step = side === 'after' ? -1 : 1
    for (let at = side === 'after' ? index : index + 1; shown[at]; at += step) {
      const block = shown[at] as Sized
      const wanted = rules.clear[block.kind]?.[side]
      const reason = wanted ? tooNear(room, wanted, 'clearance') : null
      if (reason) return { ...reason, kind: block.kind }
      room = plus(room, block)
      if (room.desk > 2000) break
    }
  }
  return null
}

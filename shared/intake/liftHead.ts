import type { JsonNode } from '../body/parse'
import { textOf } from './blocks'
import { type Entry, excerpt } from './entry'

type Told = Pick<Entry['decision'], 'rule' | 'field' | 'value' | 'text' | 'reason' | 'values'> & {
  /** Whether a person should look. */
  readonly check?: boolean
}

/**
 * The entries with the head of the one at `at` lifted out of it: `left` is what stays of its first paragraph, `told` what
 * the head was. `above` is how far over its paragraph the decision stands, less than 1.
 */
export function withLiftedHead(
  kept: readonly Entry[],
  at: number,
  { left, above, told }: { left: JsonNode; above: number; told: Told },
): Entry[] {
  const entry = kept[at]
  if (!entry) return [...kept]
  const { lines } = entry.decision
  const lifted: Entry = {
    order: entry.order - above,
    nodes: [],
    decision: { check: false, ...told, action: 'moved', lines, applied: true },
  }
  const shortened = {
    ...entry,
    nodes: [left, ...entry.nodes.slice(1)],
    decision: { ...entry.decision, text: excerpt([textOf(left)]) },
  }
  return kept.toSpliced(at, 1, lifted, shortened)
}

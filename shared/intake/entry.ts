import type { JsonNode } from '../body/parse'
import { collapse } from './page/normalise'
import type { Decision } from './report'
import { LONGEST_TEXT } from './slots'

/** A decision on its way into the report, with the blocks it puts into the body. */
export interface Entry {
  readonly decision: Omit<Decision, 'id'>
  readonly order: number
  /** Blocks of the body it stands for. */
  readonly nodes: readonly JsonNode[]
}

/** The beginning of a kept text: enough to show it and to find it in the body again. */
export const excerpt = (texts: readonly string[]): string =>
  texts
    .map((text) => collapse(text.slice(0, 2 * LONGEST_TEXT)))
    .join('\n')
    .slice(0, LONGEST_TEXT)

import type { Article } from '../../article/article'
import type { JsonNode } from '../../body/parse'
import { textOf, withoutHead } from '../blocks'
import { fillField } from '../fields'
import type { Decision } from '../report'
import { IN_STORY_SLOT, slotPosition } from '../slots'
import { around, findRun, isHead, placeOf } from './locate'
import { type Memory, readMemory, sameJson } from './memory'
import { type Change, completed, contentOf, isBlank, spliced, stillStands } from './splice'

/** Makes an undone decision stand again, exactly as it did where nothing was written since. */
export function redo(
  article: Article,
  decisions: readonly Decision[],
  decision: Decision,
): [Article, Decision] {
  const { undone, ...values } = decision.values
  const memory = readMemory(undone)
  const fields =
    memory && stillStands(article, memory)
      ? { ...article, ...memory.before }
      : refilled(article, decisions, decision)
  const change = restoredBody(decisions, contentOf(article), decision, memory)
  return [
    { ...fields, body: spliced(article.body, change) },
    { ...decision, applied: true, values },
  ]
}

/** The fields with what the decision puts there. */
export function refilled(article: Article, decisions: readonly Decision[], decision: Decision): Article {
  if (decision.action === 'moved') return fillField(article, decision)
  if (decision.action !== 'slot' || decision.value === IN_STORY_SLOT) return article
  const position = slotPosition(decision.value)
  const placement = { id: decision.id, position, slot: position }
  const { placements } = article.ads
  const later = new Set(decisions.slice(decisions.indexOf(decision)).map(({ id }) => id))
  const next = placements.findIndex(({ id }) => later.has(id))
  const ordered = placements.toSpliced(next < 0 ? placements.length : next, 0, placement)
  return { ...article, ads: { ...article.ads, placements: ordered } }
}

/** What takes back a remembered change of the body, by the place it was made at or by its text; null for nothing. */
export function restoredBody(
  decisions: readonly Decision[],
  content: readonly JsonNode[],
  decision: Decision,
  memory: Memory | null,
): Change | null {
  const change = memory?.body
  if (!change) return null
  // The empty paragraph that stood in for a body is nobody's text: `completed` sees to it.
  const removed = isBlank(change.inserted as JsonNode[]) ? [] : (change.inserted as JsonNode[])
  const gone = isBlank(change.removed as JsonNode[]) ? [] : (change.removed as JsonNode[])
  const inserted = withDatelineAsDecided(decisions, decision, gone)
  if (removed.length > 0) {
    // Of several equal texts, first the one where the page's order puts this one.
    const places = [placeOf(decisions, content, decision), change.at]
    const at =
      places.find((place) => removed.every((node, index) => sameJson(node, content[place + index]))) ??
      findRun(content, removed, change.at)?.start
    // The person has rewritten the text: it is theirs now, and stays.
    if (at === undefined)
      return decision.action === 'kept' ? reinsert(decisions, content, decision, inserted) : null
    return completed(content, { at, removed, inserted })
  }
  const isKnownPlace = change.around.some((text) => text !== '')
  const isSamePlace = isKnownPlace && sameJson(around(content, change.at, 0), change.around)
  if (isSamePlace) return completed(content, { at: change.at, removed: [], inserted })
  return reinsert(decisions, content, decision, inserted)
}

/**
 * A paragraph that was taken out with its dateline comes back without it when that was lifted again meanwhile, or
 * stands on a line of its own.
 */
function withDatelineAsDecided(
  decisions: readonly Decision[],
  decision: Decision,
  inserted: JsonNode[],
): JsonNode[] {
  const [first, ...others] = inserted
  if (decision.action !== 'kept' || !first || textOf(first).startsWith(decision.text.slice(0, 200)))
    return inserted
  const head = decisions.find((one) => isHead(one) && one.lines[0] === decision.lines[0])
  const prefix = String(head?.values.prefix ?? '')
  const standsApart = readMemory(head?.values.undone)?.body?.removed.length === 0
  return prefix && (head?.applied || standsApart) ? [withoutHead(first, prefix.length), ...others] : inserted
}

const reinsert = (
  decisions: readonly Decision[],
  content: readonly JsonNode[],
  decision: Decision,
  inserted: readonly JsonNode[],
): Change | null => completed(content, { at: placeOf(decisions, content, decision), removed: [], inserted })

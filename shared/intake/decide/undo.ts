import type { Article } from '../../article/article'
import type { JsonNode } from '../../body/parse'
import { isTextBlock, withHead } from '../blocks'
import { clearField } from '../fields'
import type { Decision } from '../report'
import { IN_STORY_SLOT } from '../slots'
import { type Blocks, isHead, isSeen, locate, paragraphsOf, placeOf } from './locate'
import { readChanged, readFieldChange } from './memory'
import { takePicture } from './picture'
import { restoredBody } from './redo'
import { between, type Change, completed, contentOf, memoryOf, spliced, stillStands } from './splice'

/** Takes a decision back, and keeps with it what redo needs. */
export function undo(
  article: Article,
  decisions: readonly Decision[],
  decision: Decision,
): [Article, Decision] {
  const content = contentOf(article)
  const change = completed(content, undoneBody(decisions, content, decision))
  const fields = undoneFields(article, decision)
  const values = { ...decision.values, undone: JSON.stringify(memoryOf(article, fields, change)) }
  return [
    { ...fields, body: spliced(article.body, change) },
    { ...decision, applied: false, values },
  ]
}

/** What undoing changes in the body, or null for nothing. */
function undoneBody(
  decisions: readonly Decision[],
  content: readonly JsonNode[],
  decision: Decision,
): Change | null {
  if (decision.action === 'kept' || decision.action === 'slot') {
    const found = locate(decisions, content, decision)
    return found && { at: found.start, removed: content.slice(found.start, found.end), inserted: [] }
  }
  // What a picture's own file says stood nowhere in the text: only the picture gives it back.
  if (!isSeen(decision))
    return decision.values.picture === undefined ? null : between(content, takePicture(content, decision))
  if (isHead(decision)) {
    const behind = behindDateline(decisions, content, decision)
    const node = behind && content[behind.start]
    if (node && isTextBlock(node)) {
      const whole = withHead(node, String(decision.values.prefix ?? `${decision.value} `))
      return { at: behind.start, removed: [node], inserted: [whole] }
    }
  }
  const changed = readChanged(decision.values.changed)
  if (changed?.was.action === 'kept') {
    // A piece of the text that a person moved away: back to the very place it was taken from.
    const open: Decision = { ...decision, ...changed.was, applied: false }
    const others = decisions.map((one) => (one === decision ? open : one))
    return restoredBody(others, content, open, changed.memory)
  }
  const at = placeOf(decisions, content, decision)
  const inserted = paragraphsOf(decision)
  if (decision.values.picture === undefined) return { at, removed: [], inserted }
  return between(content, takePicture(content, decision).toSpliced(at, 0, ...inserted))
}

/** The paragraph whose head the dateline was. */
function behindDateline(
  decisions: readonly Decision[],
  content: readonly JsonNode[],
  { lines }: Decision,
): Blocks | null {
  const kept = decisions.find((one) => one.action === 'kept' && one.applied && one.lines[0] === lines[0])
  return kept ? locate(decisions, content, kept) : null
}

/** The fields without what the decision put there; what a person had moved away for it comes back. */
export function undoneFields(article: Article, decision: Decision): Article {
  if (decision.action === 'moved') {
    const replaced = readFieldChange(decision.values.replaced)
    if (replaced && stillStands(article, replaced)) return { ...article, ...replaced.before }
    return withEarlierDateline(article, clearField(article, decision), replaced?.before.dateline)
  }
  if (decision.action !== 'slot' || decision.value === IN_STORY_SLOT) return article
  const placements = article.ads.placements.filter(({ id }) => id !== decision.id)
  return placements.length === article.ads.placements.length
    ? article
    : { ...article, ads: { ...article.ads, placements } }
}

/** Where clearing emptied a part of the dateline, what stood there before the move. */
function withEarlierDateline(article: Article, cleared: Article, earlier: unknown): Article {
  if (typeof earlier !== 'object' || earlier === null) return cleared
  const emptied = Object.entries(cleared.dateline).filter(
    ([key, value]) => value !== article.dateline[key as keyof Article['dateline']],
  )
  const parts = emptied.map(([key]) => [key, (earlier as Record<string, unknown>)[key]])
  return { ...cleared, dateline: { ...cleared.dateline, ...Object.fromEntries(parts) } }
}

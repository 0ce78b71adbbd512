import { type Article, type BodyJson, EMPTY_BODY } from '../article/article'
import type { JsonNode } from '../body/parse'
import { isTextBlock, textOf, withHead, withoutHead } from './blocks'
import { around, type Blocks, findRun, isSeen, locate, paragraphsOf, placeOf } from './decide/locate'
import { type Memory, readMemory, sameJson } from './decide/memory'
import { clearField, fillField } from './fields'
import { type Decision, IntakeReport } from './report'
import { IN_STORY_SLOT, slotPosition } from './slots'

/**
 * Undoes (`applied: false`) or redoes one of intake's decisions on the article as it is now. Undoing puts a dropped or
 * moved text back where it stood, takes a kept one out, removes a slot; what a person has written is not touched. Redo
 * after undo gives the same article again. An unknown id, or a decision already so, changes nothing.
 */
export function setDecision(article: Article, decisionId: string, applied: boolean): Article {
  const parsed = IntakeReport.safeParse(article.intakeReport)
  const decision = parsed.data?.decisions.find(({ id }) => id === decisionId)
  if (!parsed.data || !decision || decision.applied === applied) return article
  const { decisions } = parsed.data
  const [changed, next] = applied ? redo(article, decisions, decision) : undo(article, decisions, decision)
  const report = { ...parsed.data, decisions: decisions.map((one) => (one === decision ? next : one)) }
  return { ...changed, intakeReport: report }
}

/**
 * Undoes every decision that changed the page, or redoes every one. Undoing all leaves the page's text as it was
 * pasted, in its order: what was kept as text stays, and an ad label never becomes text.
 */
export function setAll(article: Article, applied: boolean): Article {
  const decisions = IntakeReport.safeParse(article.intakeReport).data?.decisions ?? []
  const order = applied ? decisions : decisions.filter(({ action }) => action !== 'kept').toReversed()
  return order.reduce((current, { id }) => setDecision(current, id, applied), article)
}

const contentOf = (article: Article): JsonNode[] => (article.body.content ?? []) as JsonNode[]
const isBlank = (content: readonly JsonNode[]): boolean =>
  content.length === 1 && content[0]?.type === 'paragraph' && !content[0].content?.length

interface Change {
  readonly at: number
  readonly removed: readonly JsonNode[]
  readonly inserted: readonly JsonNode[]
}

function undo(article: Article, decisions: readonly Decision[], decision: Decision): [Article, Decision] {
  const content = contentOf(article)
  const change = completed(content, undoneBody(decisions, content, decision))
  const fields = undoneFields(article, decision)
  const [before, after] = difference(article, fields)
  const memory: Memory = {
    body: change && {
      at: change.at,
      removed: [...change.removed] as NonNullable<Memory['body']>['removed'],
      inserted: [...change.inserted] as NonNullable<Memory['body']>['inserted'],
      around: around(content, change.at, change.removed.length),
    },
    before,
    after,
  }
  const values = { ...decision.values, undone: JSON.stringify(memory) }
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
  if (!isSeen(decision)) return null
  if (decision.field === 'dateline') {
    const behind = behindDateline(decisions, content, decision)
    const node = behind && content[behind.start]
    if (node && isTextBlock(node)) {
      const whole = withHead(node, String(decision.values.prefix ?? `${decision.value} `))
      return { at: behind.start, removed: [node], inserted: [whole] }
    }
  }
  return { at: placeOf(decisions, content, decision), removed: [], inserted: paragraphsOf(decision) }
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

function undoneFields(article: Article, decision: Decision): Article {
  if (decision.action === 'moved') return clearField(article, decision)
  if (decision.action !== 'slot' || decision.value === IN_STORY_SLOT) return article
  const placements = article.ads.placements.filter(({ id }) => id !== decision.id)
  return placements.length === article.ads.placements.length
    ? article
    : { ...article, ads: { ...article.ads, placements } }
}

/** A body is never without a block: the empty paragraph gives way to the first text and comes back after the last. */
function completed(content: readonly JsonNode[], change: Change | null): Change | null {
  if (!change || (change.removed.length === 0 && change.inserted.length === 0)) return null
  if (change.inserted.length > 0 && change.removed.length === 0 && isBlank(content)) {
    return { at: 0, removed: [...content], inserted: change.inserted }
  }
  const isLast = change.removed.length === content.length && change.inserted.length === 0
  return isLast ? { ...change, inserted: (EMPTY_BODY.content ?? []) as JsonNode[] } : change
}

const spliced = (body: BodyJson, change: Change | null): BodyJson =>
  change
    ? {
        ...body,
        content: ((body.content ?? []) as JsonNode[]).toSpliced(
          change.at,
          change.removed.length,
          ...change.inserted,
        ) as NonNullable<BodyJson['content']>,
      }
    : body

/** The top fields that differ, before and after. */
function difference(a: Article, b: Article): [Record<string, unknown>, Record<string, unknown>] {
  const keys = Object.keys(a).filter((key) => !sameJson(a[key as keyof Article], b[key as keyof Article]))
  const pick = (from: Article) => Object.fromEntries(keys.map((key) => [key, from[key as keyof Article]]))
  return [pick(a), pick(b)]
}

function redo(article: Article, decisions: readonly Decision[], decision: Decision): [Article, Decision] {
  const { undone, ...values } = decision.values
  const memory = readMemory(undone)
  const next = { ...decision, applied: true, values }
  const fields = redoneFields(article, decisions, decision, memory)
  const content = contentOf(article)
  return [{ ...fields, body: spliced(article.body, redoneBody(decisions, content, decision, memory)) }, next]
}

function redoneFields(
  article: Article,
  decisions: readonly Decision[],
  decision: Decision,
  memory: Memory | null,
): Article {
  const untouched =
    memory &&
    Object.entries(memory.after).every(([key, value]) => sameJson(article[key as keyof Article], value))
  if (untouched) return { ...article, ...memory.before }
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

function redoneBody(
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
  const head = decisions.find(({ field, lines }) => field === 'dateline' && lines[0] === decision.lines[0])
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

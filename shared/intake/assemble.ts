import { type Article, type BodyJson, EMPTY_BODY, type Source } from '../article/article'
import { makeSlug } from '../article/slug'
import type { JsonNode } from '../body/parse'
import { addressDayEntry } from './addressDay'
import { listsOf, paragraphOf, textOf } from './blocks'
import { type Entry, excerpt } from './entry'
import { fillField } from './fields'
import { giveCredits } from './giveCredits'
import { storyLanguage } from './language'
import { liftDateline } from './liftDateline'
import { liftDesk } from './liftDesk'
import { liftRubric } from './liftRubric'
import { liftSigner } from './liftSigner'
import { addressEntry, liftSources, ownAddress, relateOwnPage } from './liftSources'
import { liftSummary } from './liftSummary'
import { liftTailPlace } from './liftTailPlace'
import { markLanguages } from './markLanguages'
import { collapse } from './page/normalise'
import type { Piece } from './page/piece'
import type { Claim, OpenReading } from './reading'
import type { Decision, IntakeReport } from './report'
import { rubricFromCapitals } from './rubricCase'
import { CHECK_BELOW, type Span, type Values } from './rules/rule'
import { timesOf } from './rules/times'
import { IN_STORY_SLOT, LONGEST_TEXT, slotPosition } from './slots'
import { asSubheading, wholeStory } from './wholeStory'

type Times = IntakeReport['times']

/** Turns the claims of a reading into the article and the decisions that explain it. */
export function assemble(
  reading: OpenReading,
  rest: readonly Piece[],
  blank: Article,
): { article: Article; decisions: Decision[]; times: Times } {
  const span = wholeStory(reading)
  const kept = keptEntries(reading, span)
  const unread = rest.map((piece, index) => restEntry(piece, reading.pieces.length + index))
  const language = languageOf(reading, kept, blank.language)
  const claimed = reading.claims.map((claim) => claimEntry(reading, inOrdinaryCase(claim, language), span))
  const parted = liftRubric(liftSummary(kept, reading, language), reading, language)
  const lifted = liftDesk(liftDateline(parted, reading, language), reading, language)
  const signed = liftSigner(liftSources(lifted, claimed, reading, language), reading)
  const story = markLanguages(liftTailPlace(signed, reading), language)
  const told = [...claimed, ...story, ...unread]
  const address = addressEntry(told, reading)
  const day = addressDayEntry(told, reading)
  const related = relateOwnPage([...told, ...(address ? [address] : []), ...(day ? [day] : [])])
  const entries = giveCredits(
    related.toSorted((a, b) => a.order - b.order),
    span,
  )
  const decisions = entries.map((entry, index): Decision => ({ ...entry.decision, id: `d${index + 1}` }))
  const content = entries.flatMap(({ nodes }) => nodes)
  const body = content.length > 0 ? ({ type: 'doc', content } as BodyJson) : EMPTY_BODY
  // A date the dateline prints comes before the day the page appeared, wherever the two stand.
  // A licence waits for the source it belongs to.
  const inOrder = decisions.toSorted((a, b) => LATE.indexOf(a.field) - LATE.indexOf(b.field))
  const read = withReleaseDay(timesOf(reading), decisions, reading)
  const times = day && read.published === '' ? { ...read, published: day.decision.value } : read
  const filled = inOrder.reduce(applyDecision, { ...blank, language, body })
  const article = finish(filled, times, ownAddress(entries))
  return { article, decisions, times }
}

/** Fields that are filled after all others, in this order. */
const LATE = ['dateline', 'sources.licence']

function applyDecision(article: Article, decision: Decision): Article {
  if (decision.action === 'moved') return fillField(article, decision)
  if (decision.action !== 'slot' || decision.value === IN_STORY_SLOT) return article
  const position = slotPosition(decision.value)
  const placement = { id: decision.id, position, slot: position }
  return {
    ...article,
    ads: { ...article.ads, placements: [...article.ads.placements, placement].slice(0, 50) },
  }
}

/** What follows from other fields: the slug from the headline, a source's date from the story's. */
function finish(article: Article, { published, updated }: Times, own: string): Article {
  const date = published.slice(0, 10) || article.dateline.date
  // Whom the text was taken from comes before whom it only rests on, and before the page it was found on.
  const place = ({ url, relation }: Source) => (own !== '' && url === own ? 2 : isTakenFrom(relation) ? 0 : 1)
  const named = article.sources.toSorted((a, b) => place(a) - place(b))
  const instants = {
    ...(published.includes('T') ? { publishedAt: published } : {}),
    ...(updated.includes('T') ? { updatedAt: updated } : {}),
  }
  const sources = named.map((source, index) => ({
    ...source,
    ...(isTakenFrom(source.relation) && source.published === '' ? { published: date } : {}),
    ...(index === 0 ? instants : {}),
  }))
  return { ...article, sources, slug: makeSlug(article.headline, article.language) }
}

const isTakenFrom = (relation: Source['relation']): boolean =>
  relation === 'republished' || relation === 'handout'

/** What comes without a page of its own appeared when its own head or foot says it was sent out. */
function withReleaseDay(times: Times, decisions: readonly Decision[], { url }: OpenReading): Times {
  if (times.published !== '' || url !== '') return times
  const days = decisions.flatMap(({ field, values }) =>
    field === 'dateline' || field === 'dateline.place'
      ? [String(values.date ?? values['also.dateline.date'] ?? '')]
      : [],
  )
  const published = days.find((day) => day.length === 10) ?? ''
  return published === '' ? times : { ...times, published }
}

/** A claim whose sections are in ordinary case, since sites set their names in capitals. */
function inOrdinaryCase(claim: Claim, language: string): Claim {
  const cased = (list: string) =>
    list
      .split(' > ')
      .map((one) => rubricFromCapitals(one, language))
      .join(' > ')
  if (claim.field === 'rubrics') return { ...claim, value: cased(claim.value ?? '') }
  const also = claim.values?.['also.rubrics']
  return also ? { ...claim, values: { ...claim.values, 'also.rubrics': cased(String(also)) } } : claim
}

const linesOf = (pieces: readonly Piece[]): [number, number] => [
  pieces[0]?.lines[0] ?? 1,
  pieces.at(-1)?.lines[1] ?? 1,
]

/** The text of a decision as the report holds it; what does not fit goes on in `rest`, so that undo loses nothing. */
function reported(texts: readonly string[]): { text: string; rest: Values } {
  const text = texts.map(collapse).join('\n')
  return {
    text: text.slice(0, LONGEST_TEXT),
    rest: text.length > LONGEST_TEXT ? { rest: text.slice(LONGEST_TEXT) } : {},
  }
}

function claimEntry(reading: OpenReading, claim: Claim, span: Span | null): Entry {
  const pieces = claim.pieces.map((index) => reading.pieces[index] as Piece)
  const { text, rest } = reported(pieces.map((piece) => piece.text))
  const order = claim.pieces[0] as number
  const value = claim.action === 'slot' ? slotOf(reading, span, claim.pieces) : (claim.value ?? '')
  const unseen = pieces.every(({ kind }) => kind === 'meta' || kind === 'code' || kind === 'note')
    ? { unseen: 1 }
    : {}
  const printed = claim.field === 'dateline.place' ? { asPrinted: text.slice(0, 2000) } : {}
  return {
    order,
    nodes:
      value === IN_STORY_SLOT && claim.action === 'slot'
        ? [{ type: 'adSlot', attrs: { slot: IN_STORY_SLOT } }]
        : claim.action === 'kept'
          ? nodesOf(pieces)
          : [],
    decision: {
      rule: claim.rule.name,
      action: claim.action,
      field: claim.field ?? '',
      value,
      text,
      reason: claim.reason ?? claim.rule.reason,
      values: { ...claim.values, ...printed, ...rest, ...unseen },
      lines: linesOf(pieces),
      weight: claim.weight ?? claim.rule.weight,
      check: (claim.weight ?? claim.rule.weight) < CHECK_BELOW,
      applied: true,
    },
  }
}

/** Where the ad stood: beside the story when its box or column is, else by its place in the page's order. */
function slotOf(reading: OpenReading, story: Span | null, run: readonly number[]): string {
  const hints = run.map((index) => reading.pieces[index]?.hints ?? [])
  const at = slotAt(reading, story, run[0] as number)
  if (hints.every((own) => own.includes('aside'))) return 'side'
  const isInColumn = hints.every((own) => own.includes('left') || own.includes('right'))
  return isInColumn && at !== IN_STORY_SLOT && isColumned(reading, run) ? 'side' : at
}

/** Whether more than the ad itself stands in its column: `text-right` on a box is no column. */
const isColumned = ({ pieces }: OpenReading, run: readonly number[]): boolean => {
  const own = pieces[run[0] as number]?.hints.includes('left') ? 'left' : 'right'
  return pieces.filter(({ hints }) => hints.includes(own)).length > run.length + 1
}

/** Where the ad stood: an outside position, or inside the story. */
function slotAt({ headline }: OpenReading, story: Span | null, index: number): string {
  if (headline && index < headline.at) return 'above-headline'
  if (story && index > story.to) return 'after-story'
  if (story && index > story.from) return IN_STORY_SLOT
  return 'after-headline'
}

function keptEntries(reading: OpenReading, span: Span | null): Entry[] {
  const isPage = reading.furnitureKinds >= 2
  const entries: Entry[] = []
  for (let index = 0; index < reading.pieces.length; index += 1) {
    if (!reading.isFree(index)) continue
    const group = [index]
    const { group: number } = reading.pieces[index] as Piece
    while (number > 0 && reading.isFree(index + 1) && reading.pieces[index + 1]?.group === number) {
      index += 1
      group.push(index)
    }
    entries.push(keptEntry(reading, group, isPage, span))
  }
  return entries
}

function keptEntry(
  reading: OpenReading,
  group: readonly number[],
  isPage: boolean,
  story: Span | null,
): Entry {
  const pieces = group.map((index) => asSubheading(reading, index))
  const order = group[0] as number
  const isOutside = story !== null && (order < story.from || order > story.to)
  const isDoubtful = isPage && isOutside && pieces[0]?.kind !== 'picture'
  const text = excerpt(pieces.map((piece) => piece.text || textOf(nodeOf(piece))))
  return {
    order,
    nodes: nodesOf(pieces),
    decision: {
      rule: isDoubtful ? 'not-understood' : 'story',
      action: 'kept',
      field: '',
      value: '',
      text,
      reason: isDoubtful
        ? 'No rule knows what this is, so it stays in the text where it stood.'
        : 'Text of the story, kept word for word.',
      values: {},
      lines: linesOf(pieces),
      check: isDoubtful,
      applied: true,
    },
  }
}

const nodeOf = (piece: Piece): JsonNode => piece.node ?? paragraphOf(piece.text)

function nodesOf(pieces: readonly Piece[]): JsonNode[] {
  if (pieces.every(({ kind }) => kind === 'item')) {
    return listsOf(
      pieces.map((piece) => ({
        isOrdered: piece.name === 'ol',
        depth: piece.depth,
        content: [nodeOf(piece)],
      })),
    )
  }
  return pieces.map(nodeOf)
}

function restEntry(piece: Piece, order: number): Entry {
  const text = excerpt([piece.text])
  return {
    order,
    nodes: [paragraphOf(piece.text.replaceAll('\n', ' '))],
    decision: {
      rule: 'too-long',
      action: 'kept',
      field: '',
      value: '',
      text,
      reason: 'The page is longer than any story; this part is kept as text without being read.',
      values: {},
      lines: [...piece.lines],
      check: true,
      applied: true,
    },
  }
}

/** The language of the story's own paragraphs; of its headline too when they are few. */
function languageOf(reading: OpenReading, kept: readonly Entry[], fallback: string): string {
  const story = kept.filter(({ decision }) => decision.rule === 'story')
  const body = (story.length > 0 ? story : kept).slice(0, 300).map(({ decision }) => decision.text)
  const texts = [...reading.field('standfirst'), ...body]
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const stated = reading.pieces.find(({ kind, name }) => kind === 'meta' && name === 'lang')?.text ?? ''
  return storyLanguage(
    size > 40 ? texts : [reading.headline?.text ?? '', ...texts],
    stated.slice(0, 2).toLowerCase(),
    fallback,
  )
}

import { footOf } from './foot'
import { keyOf } from './page/key'
import { type Hint, type Piece, uniform } from './page/piece'
import { isProse, isSentence, isTitleLike } from './page/prose'
import type { Finding, Headline, Reading, Rule, Span } from './rules/rule'
import { FURNITURE_NAMES } from './rules/rules'
import { readStamps } from './rules/stamps'
import { isCommentsHeading, isReply } from './words/commentsHeading'

export interface Claim extends Finding {
  readonly rule: Rule
}

/** The state of one reading: rules add claims, and the first claim on a piece stands. */
export interface OpenReading extends Reading {
  readonly claims: readonly Claim[]
  apply(rule: Rule): void
  setHeadline(headline: Headline | null): void
  /** Takes back the claims a test picks. */
  release(picks: (claim: Claim) => boolean): void
}

/** Parts of a page whose running text is none of the story's; a hint that covers the story is not trusted before. */
const NO_STORY: ReadonlySet<Hint> = new Set<Hint>([
  'comments',
  'related',
  'newsletter',
  'cookie',
  'footer',
  'author',
])

/** A paragraph shorter than this outside the story's box is a notice or a teaser. */
const SHORT = 160

/** Starts reading a page on which nothing is claimed yet. */
export function openReading(given: readonly Piece[], url: string, today = ''): OpenReading {
  const pieces = given.map((piece) => uniform(piece, piece.lines))
  const keys = pieces.map((piece) => keyOf(piece.text))
  const isRunning = ({ kind, text, linked, hints }: Piece) =>
    (kind === 'line' || kind === 'list' || kind === 'quote') &&
    linked < 0.85 &&
    isProse(text) &&
    !hints.some((hint) => NO_STORY.has(hint))
  // Where general extraction found the story, running text elsewhere (teasers, comments, notices) is none of it.
  const hasMain = pieces.some((piece) => piece.main === true && isRunning(piece))
  const prose = pieces.map((piece) => isRunning(piece) && !(hasMain && piece.main === false))
  // A notice or a teaser in another box below the story reads like text too.
  const lastHome = pieces.findLastIndex(({ home }, index) => home === true && prose[index] === true)
  for (const [index, { home, text }] of pieces.entries())
    if (home === false && lastHome >= 0 && index > lastHome && text.length < SHORT) prose[index] = false
  const called = calledHeadline(pieces, prose)
  if (called >= 0) prose[called] = false
  const comments = commentsAt(pieces, keys, prose)
  const foot = footOf(pieces, keys, prose)
  if (foot >= 0) prose.fill(false, foot)
  let owner: (Claim | undefined)[] = new Array(pieces.length).fill(undefined)
  let free: readonly number[] = pieces.map((_, index) => index)
  let claims: Claim[] = []
  let headline: Headline | null = null
  let story: Span | null = null

  const isComment = (index: number) => comments >= 0 && index > comments
  const refresh = () => {
    const isFree = (index: number) => owner[index] === undefined && headline?.at !== index
    story =
      spanOf(pieces, (_, index) => isFree(index) && prose[index] === true && !isComment(index)) ??
      spanOf(
        pieces,
        ({ kind, text }, index) => isFree(index) && kind === 'line' && isSentence(text) && !isComment(index),
      )
  }
  refresh()

  return {
    pieces,
    keys,
    url,
    today,
    commentsAt: comments,
    footAt: foot,
    get story() {
      return story
    },
    get headline() {
      return headline
    },
    get claims() {
      return claims
    },
    get furnitureKinds() {
      return new Set(claims.map(({ rule }) => rule.name).filter((name) => FURNITURE_NAMES.has(name))).size
    },
    isFree: (index) => owner[index] === undefined,
    get free() {
      return free
    },
    claimedBy: (index) => owner[index]?.rule.name ?? '',
    isProse: (index) => prose[index] === true,
    field: (name) =>
      claims.flatMap((claim) => {
        const also = claim.values?.[`also.${name}`]
        return [...(claim.field === name ? [claim.value ?? ''] : []), ...(also ? [String(also)] : [])]
      }),
    apply(rule) {
      const findings = rule.read(this)
      if (findings.length === 0) return
      for (const finding of findings) {
        const free = finding.pieces.filter((index) => owner[index] === undefined)
        if (free.length === 0) continue
        const claim = { ...finding, pieces: free, rule }
        for (const index of free) owner[index] = claim
        claims.push(claim)
      }
      free = free.filter((index) => owner[index] === undefined)
      refresh()
    },
    setHeadline(next) {
      headline = next
      refresh()
    },
    release(picks) {
      const released = new Set(claims.filter(picks))
      claims = claims.filter((claim) => !released.has(claim))
      owner = owner.map((claim) => (claim && released.has(claim) ? undefined : claim))
      free = pieces.flatMap((_, index) => (owner[index] === undefined ? [index] : []))
      refresh()
    },
  }
}

/** `Когда на душе светло, а на сердце – счастливо!`: one cry or question, longer than a sentence has to be to read like text. */
const CALLED = /^[^.!?…]{20,120}[!?]{1,3}[»”"]?$/u
const CALLED_NEAR = 6

/**
 * In a copy, the first line that reads like text where it is one cry or question of a headline's length, with paragraphs below and no
 * line above that could be the headline; -1 where it is none.
 */
function calledHeadline(pieces: readonly Piece[], prose: readonly boolean[]): number {
  const at = prose.indexOf(true)
  const { kind, box, text = '' } = pieces[at] ?? {}
  if (at < 0 || kind !== 'line' || box !== 0 || !CALLED.test(text) || /^[-–—«"]/.test(text)) return -1
  const isUnderOther = pieces
    .slice(0, at)
    .some(
      (one) =>
        isTitleLike(one.text) && one.text.split(/\s+/).length >= 3 && readStamps(one.text).length === 0,
    )
  const paragraphs = pieces
    .slice(at + 1, at + 1 + CALLED_NEAR)
    .filter((_, step) => prose[at + 1 + step] === true)
  return !isUnderOther && paragraphs.length >= 2 && (paragraphs[0]?.text.length ?? 0) > text.length ? at : -1
}

/** The heading of a block of readers' comments, known by the reply buttons in it; -1 when there is none. */
function commentsAt(pieces: readonly Piece[], keys: readonly string[], prose: readonly boolean[]): number {
  const reply = pieces.findLastIndex(({ text, kind }) => kind !== 'meta' && isReply(text))
  const heading = keys.findIndex(
    (key, index) => index < reply && prose.indexOf(true) < index && isCommentsHeading(key),
  )
  return prose.includes(true) ? heading : -1
}

function spanOf(pieces: readonly Piece[], belongs: (piece: Piece, index: number) => boolean): Span | null {
  const from = pieces.findIndex(belongs)
  return from < 0 ? null : { from, to: pieces.findLastIndex(belongs) }
}

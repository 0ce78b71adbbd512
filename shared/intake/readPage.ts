import { Article, type ArticleId, blankArticle } from '../article/article'
import { assemble } from './assemble'
import { pageFromChat } from './chat/page'
import { repairQuotedPrintable } from './encoding/quotedPrintable'
import { repairEncoding } from './encoding/repair'
import type { Statement } from './html/evidence'
import { pageFromHtml } from './html/pageFromHtml'
import { pageFromQuoted } from './mail/quoted'
import { readMail } from './mail/readMail'
import { type Page, pageFromText } from './page/fromText'
import { splitGluedHeadline } from './page/gluedHeadline'
import type { Note } from './page/note'
import { type Piece, textPiece } from './page/piece'
import type { Profile } from './profile'
import { type OpenReading, openReading } from './reading'
import type { Decision, IntakeReport } from './report'
import { CHAT_RULES } from './rules/chat'
import { findHeadline } from './rules/heads'
import { MAIL_RULES } from './rules/mail'
import { profileRule } from './rules/profile'
import { RELEASE_RULES } from './rules/release'
import type { Rule } from './rules/rule'
import { FIELD_RULES, FURNITURE_RULES, MARKUP_RULES } from './rules/rules'
import { looksLikeHtml } from './sniff'

/** What was pasted, dropped or opened. */
export interface PageInput {
  /** `auto` takes the clipboard's HTML when there is any, and otherwise looks whether the text is HTML. */
  readonly kind: 'text' | 'html' | 'auto'
  readonly text: string
  readonly html?: string
  /** The page's own address, when known. */
  readonly url?: string
  /** The file's name, when it was a file. */
  readonly name?: string
  /** What kind of document the text was taken out of: `docx`, `eml` ...; empty for a paste or a page. */
  readonly type?: string
  readonly encoding?: string
  /** `sha256-<hex>` of the original, when it is kept. */
  readonly hash?: string
  /** What the document says of itself outside its text: a mail's subject and sender, a file's title and author. */
  readonly stated?: readonly Statement[]
  /** What the opening of the document has to tell: files that came with a mail, letters put right. */
  readonly notes?: readonly Note[]
  /** Pictures that came beside the text and stand nowhere in it; they follow it. */
  readonly attached?: readonly { readonly src: string; readonly alt: string }[]
}

/** Identity and time, which shared code cannot make; `language` is assumed where the text does not tell. */
export interface Given {
  readonly id: ArticleId
  readonly now: string
  readonly language?: string
  /** What the newsroom has taught about the pages of this host. */
  readonly profile?: Profile
}

/** A page on which fewer kinds of furniture than this are found, and no story, is somebody's text. */
const FURNITURE_OF_A_PAGE = 3

/**
 * Reads a foreign page into an article, with a report that accounts for every piece of it. What no rule understands is
 * kept as text where it stood. Never throws for any input, and takes time in proportion to its length.
 */
export function readPage(input: PageInput, given: Given): { article: Article; report: IntakeReport } {
  return readFrom(pageOf(input), input, given)
}

/** Reads a page that is already cut into its pieces; `input` says where it came from. */
export function readFrom(
  whole: Page,
  input: PageInput,
  given: Given,
): { article: Article; report: IntakeReport } {
  const page = withStatements(whole, whole.stated ?? input.stated ?? [], [
    ...(input.notes ?? []),
    ...(whole.notes ?? []),
  ])
  const reading = openReading(page.pieces, input.url ?? '', given.now.slice(0, 10))
  applyRules(reading, given.profile)
  const blank = blankArticle({ id: given.id, now: given.now, language: given.language ?? 'en' })
  const { article, decisions, times } = assemble(reading, page.rest, blank)
  const report = reportOf(input, given, page, { decisions, times })
  return { article: Article.parse({ ...article, intakeReport: report }), report }
}

/** What was pasted, cut into its pieces, its letters put right first where they had certainly been read wrongly. */
export function pageOf(input: PageInput): Page {
  const plain = repairQuotedPrintable(input.text)
  const repaired = repairEncoding(plain.text)
  const text = { text: repaired.text, notes: [...plain.notes, ...repaired.notes] }
  const html = repairEncoding(input.html ?? '')
  const notes = html.text.trim() === '' ? text.notes : html.notes
  const page = readMail(readingOf({ ...input, text: text.text, html: html.text }), {
    isEnvelope: input.type === 'eml',
    isWebPage: isWebPage(input),
    stated: input.stated ?? [],
  })
  return { ...page, notes, pieces: [...page.pieces, ...attachedTo(page, input.attached ?? [])] }
}

/** Pages have addresses, and mails have none. */
const isWebPage = ({ url, type }: PageInput): boolean => type !== 'eml' && (url ?? '') !== ''

const attachedTo = (page: Page, attached: NonNullable<PageInput['attached']>): Piece[] =>
  attached.map(
    ({ src, alt }, index): Piece => ({
      ...textPiece(alt, [page.lines + index + 1, page.lines + index + 1], 1),
      kind: 'picture',
      node: { type: 'figure', attrs: { src, alt, caption: '', credit: '' } },
    }),
  )

function readingOf(input: PageInput): Page {
  const html = input.html ?? ''
  const isHtml =
    input.kind === 'html' || (input.kind === 'auto' && (html.trim() !== '' || looksLikeHtml(input.text)))
  if (!isHtml) return pageOfText(input)
  const page = pageFromHtml(html.trim() === '' ? input.text : html, input.url ?? '')
  const isEmpty = page.pieces.every(({ kind }) => kind === 'code' || kind === 'meta')
  // Some programs put an empty or picture-only flavour of HTML beside a good plain text.
  return isEmpty && input.kind === 'auto' && html.trim() !== '' && input.text.trim() !== ''
    ? pageOfText(input)
    : page
}

const pageOfText = (input: PageInput): Page =>
  (input.type === 'eml' || isWebPage(input) ? null : pageFromChat(input.text)) ??
  pageFromQuoted(input.text, input.type === 'eml') ??
  withHeadline(pageFromText(input.text), input.url ?? '')

const withHeadline = (page: Page, url: string): Page => ({
  ...page,
  pieces: splitGluedHeadline(page.pieces, url),
})

/** What the document states about itself comes first, as a page's own statements do. */
function withStatements(page: Page, stated: readonly Statement[], notes: readonly Note[]): Page {
  const said = stated.map(({ name, text }): Piece => ({ ...textPiece(text, [1, 1]), kind: 'meta', name }))
  const told = notes.map(
    ({ rule, text, check }): Piece => ({
      ...textPiece(text, [1, 1]),
      kind: 'note',
      name: check ? `${rule} ?` : rule,
    }),
  )
  return { ...page, pieces: [...said, ...told, ...page.pieces] }
}

function applyRules(reading: OpenReading, profile: Profile | undefined): void {
  const off = new Set(profile?.rulesOff)
  const apply = (rules: readonly Rule[]) => {
    for (const rule of rules) if (!off.has(rule.name)) reading.apply(rule)
  }
  // What the newsroom has said about this site comes before what rules think of any.
  if (profile) reading.apply(profileRule(profile))
  apply(MARKUP_RULES)
  apply(MAIL_RULES)
  apply(CHAT_RULES)
  apply(RELEASE_RULES)
  const before = reading.story
  apply(FURNITURE_RULES)
  // Again, where a notice above or below the story is no longer taken for its end.
  const { story } = reading
  if (story?.from !== before?.from || story?.to !== before?.to) apply(FURNITURE_RULES)
  const found = findHeadline(reading)
  if (found) {
    const { headline, weight, reason } = found
    reading.setHeadline(headline)
    reading.apply({
      name: 'headline',
      weight,
      reason,
      read: () => [{ pieces: [headline.at], action: 'moved', field: 'headline', value: headline.text }],
    })
  }
  apply(FIELD_RULES)
  keepBareText(reading)
}

/** Do no harm: without a story, and without enough furniture to be a page, everything stays as it was pasted. */
function keepBareText(reading: OpenReading): void {
  if (reading.story || reading.headline) return
  if (reading.furnitureKinds >= FURNITURE_OF_A_PAGE) return
  const markup = new Set(MARKUP_RULES.map(({ name }) => name))
  reading.release(({ rule }) => !markup.has(rule.name) && !/^(page-metadata|profile)$/.test(rule.name))
}

function reportOf(
  input: PageInput,
  given: Given,
  page: Page,
  { decisions, times }: Pick<IntakeReport, 'decisions' | 'times'>,
): IntakeReport {
  const count = (action: Decision['action']) =>
    decisions.filter((decision) => decision.action === action).length
  const text = page.kind === 'html' && input.html ? input.html : input.text
  return {
    version: 1,
    input: {
      kind: page.kind,
      characters: text.length,
      lines: page.lines,
      url: input.url ?? '',
      name: input.name ?? '',
      type: input.type ?? '',
      encoding: input.encoding ?? '',
      hash: input.hash ?? '',
      taken: given.now,
      profile: given.profile?.host ?? '',
    },
    times,
    decisions,
    counts: {
      kept: count('kept'),
      moved: count('moved'),
      slots: count('slot'),
      dropped: count('dropped'),
      check: decisions.filter(({ check }) => check).length,
    },
  }
}

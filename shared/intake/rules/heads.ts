import { isWholeEnding, saidByAddress } from '../addressWords'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isTitleLike } from '../page/prose'
import { isPersonName } from '../people'
import { HOME, RELEASES } from '../words/labels'
import { MENU_WORDS, RUBRICS } from '../words/rubrics'
import { isBelowHead, isHeadOfList, isInList, isOffice, likeness, upperOf } from './copiedHead'
import { isStrip, unbroken, withoutSigns } from './headShapes'
import { saidOnce } from './linkCards'
import { type Finding, type Headline, isBeforeStory, type Reading, type Rule } from './rule'
import { sentenceHead } from './sentenceHead'
import { shorterTwin } from './shorterTwin'
import { readStamps } from './stamps'
import { isHeadMark } from './standfirst'
import { isSiteName, noHeadlines, sameTitle, statedTitle, statedTitles } from './titles'
import { isToldAgain, isToldHeadline } from './toldHeadline'
import { isTwinUnderTitle } from './twinCaption'
import { readPlaceLine } from './where'

/** Likely lines that are held against each other. */
const MOST_COMPARED = 50

interface Candidate {
  readonly index: number
  readonly piece: Piece
  readonly score: number
}

/** Whether the path to the page ends in this line. */
const isInTrail = ({ pieces, claimedBy }: Reading, text: string): boolean =>
  pieces.slice(0, 60).some((piece, index) => claimedBy(index) === 'breadcrumb' && piece.text.endsWith(text))

const isSigned = (reading: Reading, index: number): boolean =>
  /^(byline|(?:counted-)?signature)$/.test(reading.claimedBy(index)) || isHeadMark(reading, index)

/** Whether a date, a name or buttons follow closely, as they follow headlines, and none stands directly above. */
const isAboveMark = (reading: Reading, index: number): boolean =>
  [1, 2, 3].some((step) => index + step < reading.pieces.length && isSigned(reading, index + step)) &&
  !(index > 0 && isSigned(reading, index - 1))

/** A headline stands so near to its story, whatever the page shows above. */
const NEAR = 5

/** Whether the first line of a copy is this line with the site's name behind a dash or a bar. */
const isUnderPageTitle = ({ pieces }: Reading, index: number): boolean => {
  const [first, own] = [pieces[0], pieces[index]]
  if (!first || !own || index === 0 || first.box !== 0 || own.text.length < 20) return false
  return first.text.startsWith(own.text) && /^\s[-–—|]\s\S.{2,60}$/u.test(first.text.slice(own.text.length))
}

/** Lines further down lose no more than this: the names of a long menu stand above a headline. */
const MOST_STEPS = 8

const LESS_FOR_A_NAME = 16

/** Whether the path to the page, or its section, stands directly above. */
const isBelowTrail = ({ claimedBy, keys }: Reading, index: number): boolean =>
  /^(breadcrumb|trail-lines)$/.test(claimedBy(index - 1)) || RUBRICS.has(keys[index - 1] ?? '')

/** Russian sites print the date over the headline. */
const isBelowDate = (reading: Reading, index: number): boolean => {
  const { pieces } = reading
  const isDated = readStamps(pieces[index - 1]?.text ?? '').length > 0 || isSigned(reading, index - 1)
  return isDated && readStamps(pieces[index + 1]?.text ?? '').length === 0
}

/** `PRESS RELEASE` or `For immediate release: 30 January` directly above: what follows is the release's title. */
const isBelowRelease = ({ keys, pieces }: Reading, index: number): boolean => {
  const key = keys[index - 1] ?? ''
  const isShort = (pieces[index - 1]?.text.length ?? 0) <= 80
  return (
    isShort && [...RELEASES].some((one) => one.includes(' ') && (key === one || key.startsWith(`${one} `)))
  )
}

/** Whether a line of plain text that may be a headline stands directly above: then this one is its summary. */
function isSecond(reading: Reading, index: number): boolean {
  const { pieces, isFree } = reading
  const { kind, text = '', main } = pieces[index - 1] ?? {}
  if (kind !== 'line' || main !== null || !isFree(index - 1)) return false
  // Above a headline may stand the site's motto; it has nothing of a headline over it. A summary has the writer under it.
  const isSigned = /^(byline|signature)$/.test(reading.claimedBy(index + 1))
  if (!isSigned && !isBelowTrail(reading, index - 1) && !isBelowDate(reading, index - 1)) return false
  return isTitleLike(text) && text.split(/\s+/).length >= 4 && readStamps(text).length === 0
}

/** A short link that only ends the page's title, where the page has a first heading of more words: the site's name. */
const isSiteLink = ({ linked, name }: Piece, key: string, { pieces }: Reading): boolean =>
  linked > 0.8 &&
  name !== 'h1' &&
  key.split(' ').length <= 3 &&
  !pieces.some(
    ({ kind, name: own, text }) => kind === 'meta' && own === 'title' && keyOf(text).startsWith(key),
  ) &&
  pieces.some(({ name: own, text }) => own === 'h1' && text.split(/\s+/).length >= 4)

/** A row of links that stands twice is a menu, at the head of the page and in what unfolds from it. */
const isRowOfLinks = ({ linked, links }: Piece): boolean => linked > 0.8 && links.length >= 3

/** Finds the headline: a heading the page's title repeats, a line that stands twice, or the likeliest line. */
export function findHeadline(
  reading: Reading,
): { headline: Headline; weight: number; reason: string } | null {
  const { pieces, keys, story } = reading
  const titles = statedTitles(reading)
  const isNoHeadline = noHeadlines(pieces)
  const seen = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    // Below a copied story a section or a tag stands again.
    const isBelow = pieces[index]?.box === 0 && story !== null && index > story.to
    if (/^(line|heading|item)$/.test(pieces[index]?.kind ?? '') && key.length > 8 && !isBelow)
      seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const candidates: Candidate[] = []
  let steps = 0
  pieces.forEach((piece, index) => {
    if (!reading.isFree(index) || (piece.kind !== 'line' && piece.kind !== 'heading')) return
    if (story && index > story.to) return
    // Mobile pages print the story first, and its headline and summary below.
    const isBelow = isBelowHead(reading, index)
    const isHead = story !== null && (index < story.from || isBelow)
    const key = keys[index] as string
    if (HOME.has(key) && piece.name !== 'h1') return
    const isStated = titles.some((title) => sameTitle(key, title)) && !isSiteLink(piece, key, reading)
    // A menu says a section twice; a columnist's name stands over the text and in the box beside it.
    const isName = RUBRICS.has(key) || MENU_WORDS.has(key) || isPersonName(piece.text) || isOffice(piece)
    const isCaption = seen.get(key) === 2 && isTwinUnderTitle(reading, index)
    const isRepeated =
      (seen.get(key) ?? 0) > 1 &&
      piece.text.length <= 300 &&
      isHead &&
      !isName &&
      !isCaption &&
      !isRowOfLinks(piece)
    const isTop = piece.name === 'h1'
    const isAddressed = isHead && saidByAddress(reading.url, saidOnce(piece.text))
    if (isHeadOfList(piece, reading)) return
    if (!isStated && !isTop && !(isHead && (isRepeated || isAddressed || isTitleLike(piece.text)))) return
    if (
      !isStated &&
      !isTop &&
      !isAddressed &&
      !isBelow &&
      (reading.isProse(index) || isStrip(unbroken(piece)))
    )
      return
    if (isToldAgain(reading, index)) return
    if (readStamps(piece.text).length > 0 || readPlaceLine(piece.text) || isNoHeadline(piece.text)) return
    steps += 1
    const words = Math.min(piece.text.split(/\s+/).length, 14)
    const score =
      (isStated ? 100 : 0) +
      (isInTrail(reading, piece.text) ? 40 : 0) +
      (isHead && isUnderPageTitle(reading, index) ? 60 : 0) +
      (isAboveMark(reading, index) ? 8 : 0) +
      (isRepeated ? 90 : 0) +
      (isAddressed ? 70 : 0) +
      (isTop ? 60 : 0) +
      (piece.kind === 'heading' ? 20 : 0) +
      (isBelowTrail(reading, index) ? 10 : 0) +
      (isBelowDate(reading, index) ? 8 : 0) +
      (isBelowRelease(reading, index) ? 20 : 0) +
      (isHead && index >= story.from - NEAR ? 4 : 0) -
      (isSecond(reading, index) ? 10 : 0) -
      (isCaption ? 30 : 0) -
      // Over a longer line a name is that of who wrote it.
      (isPersonName(piece.text) ? LESS_FOR_A_NAME : 0) -
      (isInList(reading, index) ? 10 : 0) +
      likeness(reading, index) +
      words * 2 -
      Math.min(steps, MOST_STEPS)
    candidates.push({ index, piece, score })
  })
  const ranked = candidates.toSorted((a, b) => b.score - a.score || a.index - b.index)
  // Of two lines that make up the page's title the shorter is the site's name, though it may be its first heading.
  const likeliest =
    ranked.find(
      (one) =>
        !ranked
          .slice(0, MOST_COMPARED)
          .some(
            (other) =>
              other.score >= 60 &&
              isSiteName(
                keys[one.index] ?? '',
                keys[other.index] ?? '',
                titles,
                isSaidAlone(other.piece, one.piece, reading),
              ),
          ),
    ) ?? ranked[0]
  const upper = likeliest && upperOf(likeliest, candidates, reading)
  const best = upper && shorterTwin(upper, candidates, keys)
  const { text: stated, at: meta } = statedTitle(pieces)
  // A title of a word or two is a template's; a line that reads like a headline says more.
  const isTold = best !== undefined && best.piece.text.split(/\s+/).length >= 4
  const isTemplates = stated.split(/\s+/).length < 3 || !isOfStory(stated, reading)
  const isLabel = best !== undefined && best.score < 90 && isOneWord(keys[best.index] ?? '', titles)
  if (
    meta >= 0 &&
    ((isLabel && stated.split(/\s+/).length >= 3) || (best?.score ?? 0) < 60) &&
    !(isTold && isTemplates)
  ) {
    const reason = 'No line shows a headline; the page states one for machines.'
    return { headline: { text: stated, key: keyOf(stated), at: meta }, weight: 0.7, reason }
  }
  if (!best || !upper) {
    const headline = sentenceHead(reading)
    const reason = 'A short sentence apart over the first paragraph, which says it again at length.'
    return headline && { headline, weight: 0.55, reason }
  }
  const twins = candidates.filter(({ index }) => keys[index] === keys[best.index])
  const written = twins.find(({ piece }) => piece.text !== piece.text.toUpperCase()) ?? best
  const headline = {
    text: withoutSigns(saidOnce(unbroken(written.piece))),
    key: keys[best.index] as string,
    at: Math.min(upper.index, twins[0]?.index ?? best.index),
  }
  if (saidByAddress(reading.url, headline.text)) {
    return {
      headline,
      weight: 0.95,
      reason: 'The page’s address is made of these words: it is the headline.',
    }
  }
  if (best.score >= 90) {
    return { headline, weight: 0.97, reason: 'The page repeats this line as its title: it is the headline.' }
  }
  if (best.score >= 60)
    return { headline, weight: 0.9, reason: 'The page’s first heading: it is the headline.' }
  if (isInTrail(reading, headline.text)) {
    return { headline, weight: 0.9, reason: 'The path to the page ends in this line: it is the headline.' }
  }
  const isOnly = candidates.length === 1
  return {
    headline,
    weight: isOnly && headline.text.split(/\s+/).length >= 4 ? 0.7 : 0.55,
    reason: 'The line above the story that reads most like a headline.',
  }
}

/** Whether the address of a page of one story says this line and not the other. */
const isSaidAlone = ({ text }: Piece, other: Piece, { url }: Reading): boolean =>
  (saidByAddress(url, text) || isWholeEnding(url, text)) && !saidByAddress(url, other.text)

/** A first heading of one word that no title of the page holds names a section, a site or the text's first part. */
const isOneWord = (key: string, titles: readonly string[]): boolean =>
  key !== '' && !key.includes(' ') && !titles.some((title) => ` ${keyOf(title)} `.includes(` ${key} `))

/** Whether a title has a word's beginning in common with the story's first paragraphs; a site's motto has none. */
function isOfStory(title: string, { pieces, story }: Reading): boolean {
  if (!story) return true
  const head = pieces.slice(story.from, story.from + 6).map(({ text }) => text.slice(0, 2000))
  const stems = (text: string) =>
    keyOf(text)
      .split(' ')
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, 5))
  const said = new Set(stems(head.join(' ')))
  return stems(title).some((stem) => said.has(stem))
}

/** The headline printed again: above the picture, in the trail, in another case. */
export const repeatedHeadline: Rule = {
  name: 'repeated-headline',
  weight: 0.97,
  reason: 'The headline again; it is kept once.',
  read: (reading) => {
    const { headline, keys } = reading
    if (!headline || headline.key === '') return []
    const findings: Finding[] = []
    keys.forEach((key, index) => {
      if (!reading.isFree(index) || index === headline.at) return
      if (/^(meta|picture)$/.test(reading.pieces[index]?.kind ?? '')) return
      const isSame = key === headline.key
      // In the story and below it a line that only begins so is a text of its own: a reference, an item of a list.
      const isWithSite =
        isBeforeStory(reading, index) &&
        headline.key.length > 20 &&
        key.length <= headline.key.length + 40 &&
        (key.startsWith(`${headline.key} `) || key.endsWith(` ${headline.key}`)) &&
        !/[.!?]$/.test(reading.pieces[index]?.text ?? '') &&
        !isToldHeadline(reading.pieces[index]?.text ?? '', headline)
      // `Headline - 2`: the same under each picture of a gallery.
      const isCounted =
        key.startsWith(`${headline.key} `) &&
        /^\d{1,3}(?: \d{1,3})?$/.test(key.slice(headline.key.length + 1))
      if (isSame || isWithSite || isCounted) findings.push({ pieces: [index], action: 'dropped' })
    })
    return findings
  },
}

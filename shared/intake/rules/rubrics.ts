import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isPersonName } from '../people'
import { HOME, NETWORKS } from '../words/labels'
import { MENU_WORDS, RUBRICS } from '../words/rubrics'
import { SECTION_LABELS } from './entryFooter'
import { isMenuSection } from './menuSections'
import { type Finding, isBeforeStory, type Reading, type Rule } from './rule'
import { isHost } from './siteHead'
import { siteNameOf } from './siteName'
import { readStamps } from './stamps'
import { ROOTS } from './trails'

/** How far above the headline a site prints the section. */
const NEAR = 6

/** Names of sections around the headline, or short lines between two printings of it. */
export const rubricLine: Rule = {
  name: 'rubric',
  weight: 0.85,
  reason: 'A short line between the headline and the story: the section it appeared in.',
  read: (reading) => {
    const { headline, pieces, keys } = reading
    if (!headline) return []
    const isShown = pieces[headline.at]?.kind !== 'meta'
    const repeats = keys.flatMap((key, index) =>
      key === headline.key && pieces[index]?.kind !== 'meta' ? [index] : [],
    )
    const last = repeats.at(-1) ?? headline.at
    // Above the path to the page stands its menu.
    const trail = pieces.findLastIndex(
      (_, index) => index < headline.at && /^(breadcrumb|trail-lines)$/.test(reading.claimedBy(index)),
    )
    const findings: Finding[] = []
    const taken = new Set<string>()
    /** Directly between a section and the headline's next printing stands no person: `Заседания Правительства`. */
    const isUnderSection = (index: number): boolean =>
      findings.at(-1)?.pieces.at(-1) === index - 1 &&
      pieces[index]?.gap === 0 &&
      keys[index + 1] === headline.key
    pieces.forEach((piece, index) => {
      if (!reading.isFree(index) || !isBeforeStory(reading, index) || !isRubricLike(piece)) return
      if (index < trail && pieces[index]?.main !== true) return
      const key = keys[index] as string
      // The root of a path that a copy broke into lines: the section below is the article's.
      const next = pieces[index + 1]
      // An agency's mark over the story says where it came from.
      if (findAgency(piece.text)) return
      // `Haberler` alone names the site's whole content.
      if (key === 'haberler' && piece.main === null) return
      if (ROOTS.has(key) && next && isRubricLike(next) && RUBRICS.has(keys[index + 1] as string)) return
      const isNear = isShown && index >= headline.at - NEAR
      const isSection =
        isNear &&
        isShown &&
        !piece.hints.includes('nav') &&
        piece.links.length < 4 &&
        isMenuSection(piece.text, reading)
      const isKnown = (RUBRICS.has(key) || isSection) && (isNear || !isShown) && !isOfMenu(reading, index)
      const isMarked =
        isShown && index >= headline.at - 4 && piece.hints.includes('section') && !isButton(piece.text)
      const isBetween =
        piece.main === null &&
        index > headline.at &&
        index < last &&
        (!isPersonName(piece.text) || isUnderSection(index)) &&
        !isOfHeadline(key, headline.key)
      if (!isKnown && !isMarked && !isBetween && !isOverDate(reading, index)) return
      const isAgain =
        taken.has(key) ||
        reading.field('rubrics').some((value) => value.split(' > ').some((one) => keyOf(one) === key))
      taken.add(key)
      findings.push(
        isAgain
          ? { pieces: [index], action: 'dropped', reason: 'A section already among the rubrics.' }
          : {
              pieces: [index],
              action: 'moved',
              field: 'rubrics',
              value: sectionsIn(piece).join(' > '),
              weight: isKnown ? 0.9 : isMarked ? 0.8 : 0.7,
            },
      )
    })
    findings.push(...belowRubric(reading, findings))
    return findings.length > 0 || reading.field('rubrics').length > 0 ? findings : unnamed(reading)
  },
}

const BUTTON = /^(?:more|all|see|view|print|from|follow|related|save|my)\s/i
/** `Facebook Activity`, `More activity`, `Print recipe`: what a page does, in a box that is named as sections are. */
const isButton = (text: string): boolean =>
  BUTTON.test(text) || text.split(/\s+/).some((word) => NETWORKS.has(keyOf(word)))
/** `КПЛ` as the first line of a copy, over the date that stands over the headline: a section no list knows. */
const isOverDate = ({ pieces, headline, keys, url }: Reading, index: number): boolean =>
  index === 0 &&
  headline?.at === 2 &&
  pieces[0]?.box === 0 &&
  pieces[0].text.length <= 24 &&
  readStamps(pieces[1]?.text ?? '').length > 0 &&
  !MENU_WORDS.has(keys[0] ?? '') &&
  !/^(?:ру|каз|кз|уз|ўз)$/u.test(keys[0] ?? '') &&
  !isPersonName(pieces[0].text) &&
  !isHost(pieces[0].text, url)
/** Whether a line of two words or more says what the headline says: the words of a picture. */
const isOfHeadline = (key: string, headline: string): boolean => {
  const words = key.split(' ').map((word) => word.slice(0, 5))
  return words.length >= 2 && words.every((word) => ` ${headline}`.includes(` ${word}`))
}

/** `Ішкі сапарлар` directly under `Жаңалықтар` in a copied page, between headline and story: the section of the section. */
function belowRubric(
  { pieces, keys, headline, story, isFree }: Reading,
  found: readonly Finding[],
): Finding[] {
  const [own, other] = found
  const at = (own?.pieces[0] ?? -2) + 1
  const piece = pieces[at]
  if (!own || other || own.action !== 'moved' || !piece || !headline || !story) return []
  const isBetween = at - 1 > headline.at && at < story.from && isFree(at) && keys[at] !== headline.key
  const isAlone = piece.gap === 0 && piece.box === 0 && !(pieces[at + 1]?.gap === 0 && at + 1 < story.from)
  const isName = MENU_WORDS.has(keys[at] ?? '') || isPersonName(piece.text) || findAgency(piece.text) !== null
  if (!isBetween || !isAlone || !isRubricLike(piece) || isName) return []
  return [{ pieces: [at], action: 'moved', field: 'rubrics', value: piece.text, weight: 0.65 }]
}

/** Items of a list, or in plain text two sections in a row that do not lead to the headline are what is left of a menu. */
function isOfMenu({ pieces, keys, headline }: Reading, index: number): boolean {
  const { kind, main } = pieces[index] ?? {}
  if (!headline || index > headline.at || (kind !== 'item' && main !== null)) return false
  const isSection = (at: number) => RUBRICS.has(keys[at] ?? '') && pieces[at]?.kind === kind
  let [start, end] = [index, index]
  while (isSection(start - 1)) start -= 1
  while (isSection(end + 1)) end += 1
  // A list of three sections is a menu wherever it stands, and one of two that does not lead to the headline.
  if (kind === 'item') return end - start >= 2 || (end > start && main === false && end + 1 < headline.at)
  // The section of the story stands in the menu, and once more under it.
  const isAgain = keys.slice(start, end).includes(keys[end] ?? '')
  if (end - start >= 2 && (isAgain || end - start >= 3)) return index < end || !isAgain
  return end > start && end + 1 !== headline.at
}

/** The sections a piece names: as its markup sets them apart, without a label. */
function sectionsIn({ text, parts }: Piece): string[] {
  const steps = (parts ?? [text]).filter((part) => /\p{L}/u.test(part) && !SECTION_LABELS.has(keyOf(part)))
  // A site of news calls its root so.
  const sections = steps.length > 2 && ROOTS.has(keyOf(steps[0] ?? '')) ? steps.slice(1) : steps
  return sections.length > 0 ? sections : [text]
}

/** Where no line names a section: the one directly above the headline, else what the page states for machines. */
function unnamed(reading: Reading): Finding[] {
  const { headline, pieces } = reading
  const above = headline ? headline.at - 1 : -1
  const piece = pieces[above]
  const isSite = piece !== undefined && keyOf(piece.text) === keyOf(siteNameOf(pieces))
  const isLink = piece !== undefined && !isSite && piece.linked > 0.8 && piece.kind !== 'heading'
  // More of them in a row, or one below the other, are the site's menu.
  if (
    piece &&
    isLink &&
    !piece.text.includes('\n') &&
    sectionsIn(piece).length <= 2 &&
    reading.isFree(above) &&
    isRubricLike(piece)
  ) {
    return [
      {
        pieces: [above],
        action: 'moved',
        field: 'rubrics',
        value: sectionsIn(piece).join(' > '),
        weight: 0.65,
      },
    ]
  }
  const trail = pieces.findIndex(({ kind, name }) => kind === 'meta' && name === 'trail')
  const steps = (pieces[trail]?.text ?? '')
    .split(' > ')
    .filter((step) => step !== '' && !HOME.has(keyOf(step)) && !isHeadline(step, reading))
  if (steps.length > 0) {
    const reason = 'The page states its path for machines.'
    return [{ pieces: [trail], action: 'moved', field: 'rubrics', value: steps.join(' > '), reason }]
  }
  const stated = pieces.flatMap(({ kind, name }, at) => (kind === 'meta' && name === 'section' ? [at] : []))
  const first = stated[0]
  return first === undefined
    ? []
    : [{ pieces: [first], action: 'moved', field: 'rubrics', value: pieces[first]?.text ?? '' }]
}

const isHeadline = (step: string, { headline, pieces }: Reading): boolean => {
  const key = keyOf(step)
  const isTitled = pieces.some(
    ({ kind, name, text }) =>
      kind === 'meta' && /^(title|headline)$/.test(name) && keyOf(text).startsWith(key),
  )
  return (key.length > 12 && isTitled) || headline?.key === key
}

const isRubricLike = ({ kind, text }: Piece): boolean =>
  (kind === 'line' || kind === 'item') &&
  text.length <= 40 &&
  text.split(/\s+/).length <= 4 &&
  // The sign behind a name opens a menu.
  !/[▾▼⌄∨⏷]\s?$/u.test(text) &&
  !/[.!?:;,«»"]/.test(text.replace(/^\d\. /, '')) &&
  /^(\d\. )?\p{L}/u.test(text)

import { fold } from '../../places/fold'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isPersonName } from '../people'
import { wholeStory } from '../wholeStory'
import { isCommentsHeading } from '../words/commentsHeading'
import { COMMENT_FORM, HOME, NETWORKS, PAGE_CONTROLS, RELATED_HEADINGS, RETURN_LINKS } from '../words/labels'
import { MENU_WORDS } from '../words/rubrics'
import type { Reading, Rule } from './rule'

const MOST = 12
const LONGEST = 40
/** Letters of a word that stay the same in its cases. */
const STEM = 4

/** What may stand between the last paragraph and its tags. */
const PASSED =
  /^(?:source-line|photo-credit|caption-line|ad-label|feedback-box|newsletter-box|page-controls|font-size-controls|byline|signature|return-link|end-mark|related-block|empty-comments)$/

function isName({ pieces, keys }: Reading, index: number): boolean {
  const { kind, text = '', linked = 0 } = pieces[index] ?? {}
  const key = keys[index] ?? ''
  return (
    kind === 'line' &&
    linked === 0 &&
    text.length <= LONGEST &&
    text.split(/\s+/).length <= 4 &&
    /^\p{L}/u.test(text) &&
    !/[.!?:;,]/.test(text) &&
    !isCommentsHeading(key) &&
    ![COMMENT_FORM, NETWORKS, PAGE_CONTROLS, RETURN_LINKS, RELATED_HEADINGS, HOME].some((set) => set.has(key))
  )
}

/** `Turkey, Diplomacy,`: names on one line, a comma behind each. */
function tagsInRow(piece: Piece | undefined, isFree: boolean): string[] {
  if (!piece || !isFree || piece.kind !== 'line' || piece.text.length > 200 || !/,$/.test(piece.text))
    return []
  const names = piece.text
    .slice(0, -1)
    .split(',')
    .map((name) => name.trim())
  const isTag = (name: string) => name !== '' && name.length <= LONGEST && name.split(/\s+/).length <= 4
  return names.every(isTag) ? names : []
}

/** Whether the story speaks of what a tag names: of the beginning of each of its longer words. */
function isSpokenOf(tag: string, story: string): boolean {
  const words = keyOf(tag).split(' ')
  const long = words.filter((word) => word.length >= STEM)
  return (long.length > 0 ? long : words).every((word) =>
    story.includes(` ${word.slice(0, Math.max(STEM, word.length - 2))}`),
  )
}

/**
 * Names below each other directly behind the last paragraph of a copied page, without a label: its tags, when the story speaks of
 * most of them.
 */
export const bareTags: Rule = {
  name: 'bare-tags',
  weight: 0.6,
  reason:
    'Short lines below each other behind the last paragraph, which name what the story is about: its tags.',
  read: (reading) => {
    const { story, headline, pieces } = reading
    if (!story || !headline || story.from === story.to || reading.field('tags').length > 0) return []
    if (pieces.some(({ box }) => box !== 0)) return []
    let start = (wholeStory(reading)?.to ?? story.to) + 1
    while (start < pieces.length && !reading.isFree(start) && PASSED.test(reading.claimedBy(start)))
      start += 1
    const listed = tagsInRow(pieces[start], reading.isFree(start))
    if (listed.length > 0)
      return [{ pieces: [start], action: 'moved', field: 'tags', value: listed.join(', ') }]
    let end = start
    while (end < pieces.length && end - start <= MOST && reading.isFree(end) && isName(reading, end)) end += 1
    const run = Array.from({ length: end - start }, (_, step) => start + step)
    const menu = run.filter((index) => MENU_WORDS.has(reading.keys[index] ?? '')).length
    if (run.length < 2 || menu > run.length / 2 || run.length > MOST) return []
    const said = pieces
      .slice(story.from, story.to + 1)
      .map(({ text }) => fold(text.slice(0, 4000)))
      .join(' ')
    const words = ` ${`${headline.key} ${said}`.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
    const texts = run.map((index) => pieces[index]?.text ?? '')
    const known = texts.filter((text) => isSpokenOf(text, words)).length
    const names = texts.filter((text) => isPersonName(text)).length
    if (known < run.length * 0.5 || known < 2 || names > run.length / 2) return []
    return [{ pieces: run, action: 'moved', field: 'tags', value: texts.join(', ') }]
  },
}

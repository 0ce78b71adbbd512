import type { JsonNode } from '../../body/parse'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isPersonName } from '../people'
import { isCommentsHeading } from '../words/commentsHeading'
import { BYLINE_LABELS, PAGE_CONTROLS, RELATED_HEADINGS, RETURN_LINKS, TAG_LABELS } from '../words/labels'
import { followers } from './related'
import { type Finding, isAfterStory, isBeforeStory, isInside, type Reading, type Rule, runsOf } from './rule'

/** `Etiketler: Tokat, Hıdırlık`, `#tokat #köprü`, or a label with the tags on the lines below. */
export const tagsLine: Rule = {
  name: 'tags-line',
  weight: 0.9,
  reason: 'A line of tags; they are the article’s tags.',
  read: (reading) => {
    const findings: Finding[] = []
    const sections: number[] = []
    reading.pieces.forEach((piece, index) => {
      if (!reading.isFree(index) || piece.text.length > 600 || /[.!?]$/.test(piece.text)) return
      const label = /[:：\n]/.test(piece.text.slice(0, 60))
        ? /^([\p{L}\s]{3,24}?)\s?[:：\n]\s?/u.exec(piece.text)
        : null
      const isAlone = label !== null && label[0].trim() === piece.text
      const isLabelled = label !== null && !isAlone && TAG_LABELS.has(keyOf(label[1] ?? ''))
      const isLabel = TAG_LABELS.has(reading.keys[index] as string)
      const isHashes =
        /^(#[\p{L}\p{N}_]{2,60}[\s,]*){2,40}$/u.test(piece.text) ||
        (isAfterStory(reading, index) && /^#[^#.!?\n]{2,40}(?:\s#[^#.!?\n]{2,40}){1,30}$/u.test(piece.text))
      const isHinted = piece.hints.includes('tags') && !reading.isProse(index) && !isInside(reading, index)
      // Above the story programs print the section in the same element as tags.
      const isSection = isHinted && !isLabelled && !isHashes && isBeforeStory(reading, index)
      if (isSection && !/\p{L}/u.test(piece.text)) return
      if (isSection && piece.text.length <= 40 && !/[,#]/.test(piece.text)) {
        sections.push(index)
      } else if (isLabelled || isHashes || (isHinted && !isLabel)) {
        findings.push(tagsFinding([index], tagsOf(piece, isLabelled ? label[0].length : 0)))
      } else if (isLabel) {
        const below = tagsBelow(reading, index)
        const isRun = below.every((at, step) => at === index + 1 + step)
        if (isRun && isAfterStory(reading, index)) {
          findings.push(
            tagsFinding(
              [index, ...below],
              below.map((at) => tagsOf(reading.pieces[at] as Piece, 0)).join(', '),
            ),
          )
        }
      }
    })
    return [...findings, ...sectionFindings(sections, reading)]
  },
}

/** An article stands in so many sections at most; more short lines in a box for tags are tags. */
const MOST_SECTIONS = 3

/** What stands over the story in a box for tags: its sections, or where there are many its tags. Labels are neither. */
function sectionFindings(found: readonly number[], { pieces, keys }: Reading): Finding[] {
  const isLabel = (at: number) => /[:：]$/.test(pieces[at]?.text ?? '') || TAG_LABELS.has(keys[at] ?? '')
  const named = found.filter((at) => !isLabel(at))
  const labels = found.filter(isLabel).map((at): Finding => ({ pieces: [at], action: 'dropped' }))
  const moved = named.map((at): Finding => {
    const text = pieces[at]?.text ?? ''
    return named.length > MOST_SECTIONS
      ? tagsFinding([at], text)
      : { pieces: [at], action: 'moved', field: 'rubrics', value: text, weight: 0.7 }
  })
  return [...labels, ...moved]
}

const TAG_ADDRESS = /\/(?:tags?|topics?|etiket(?:ler)?|konu|keywords?|hashtags?|labels?|tagged|hub)\/[^/]/i

/** Links one below the other behind the story that lead to pages of tags. */
export const tagLinks: Rule = {
  name: 'tag-links',
  weight: 0.8,
  reason: 'Links behind the story that lead to pages of tags.',
  read: (reading) => {
    if (reading.field('tags').length > 0) return []
    const runs = runsOf(
      reading,
      ({ kind, linked, text, node }, index) =>
        (kind === 'line' || kind === 'item') &&
        linked > 0.9 &&
        text.length <= 40 &&
        isAfterStory(reading, index) &&
        TAG_ADDRESS.test(linkOf(node)),
    )
    const run = runs.find((one) => one.length > 1)
    return run ? [tagsFinding(run, run.map((at) => reading.pieces[at]?.text ?? '').join(', '))] : []
  },
}

const linkOf = (node: JsonNode | null): string => {
  const marks = (node?.content ?? []).flatMap((child) => child.marks ?? [])
  return String(marks.find(({ type }) => type === 'link')?.attrs?.href ?? '')
}

const MOST_STATED = 20

/** The tags a page states for machines, when no line of it shows any. */
export const statedTags: Rule = {
  name: 'stated-tags',
  weight: 0.65,
  reason: 'The page states its tags for machines.',
  read: (reading) => {
    if (reading.field('tags').length > 0 || !reading.headline) return []
    const at = reading.pieces.flatMap(({ kind, name }, index) =>
      kind === 'meta' && name === 'tags' && reading.isFree(index) ? [index] : [],
    )
    const sections = new Set(reading.field('rubrics').flatMap((value) => value.split(' > ').map(keyOf)))
    const all = at.flatMap((index) => (reading.pieces[index]?.text ?? '').split(','))
    // The one section again is no tag.
    const list = (all.every((one) => sections.has(keyOf(one))) ? [] : all).join(',')
    if (list === '') return []
    // Longer lists are words for search engines.
    if (at.length === 0 || list.split(',').length > MOST_STATED) return []
    return [tagsFinding(at, list)]
  },
}

/** Where another block begins: `More from …`, or when its first story appeared. */
const NO_TAGS = /^(?:more|other|latest|related)\s|\s(?:ago|önce|назад|бұрын)$|^\d{1,2}[:.]\d{2}\b/iu

/** The tags under their label: one line that lists them, or short lines up to the next thing that has a name. */
function tagsBelow(reading: Reading, label: number): number[] {
  const below = followers(reading, label)
  const first = below[0]
  const top = first === undefined ? '' : (reading.pieces[first]?.text ?? '')
  if (/^#[^#,;]{1,60}$/.test(top))
    return whileTrue(below, (at) => /^#[^#]{1,60}$/.test(reading.pieces[at]?.text ?? ''))
  if (/[,;•|#]/.test(top)) return first === undefined ? [] : [first]
  const end = below.findIndex((at, step) => {
    const key = reading.keys[at] as string
    const text = reading.pieces[at]?.text ?? ''
    const isHeading =
      reading.pieces[at]?.kind === 'heading' || NO_TAGS.test(text) || text.split(/\s+/).length > 5
    const isNamed = isHeading || isCommentsHeading(key) || RELATED_HEADINGS.has(key)
    // `Айгүл Серікқызы` over `Автор`: a signature, with its label below it.
    const next = below[step + 1]
    const isSigned =
      next !== undefined &&
      BYLINE_LABELS.has(reading.keys[next] as string) &&
      isPersonName(reading.pieces[at]?.text ?? '')
    const isOther =
      /[?!]$/.test(reading.pieces[at]?.text ?? '') || /^[\d\s.,%]+$/.test(reading.pieces[at]?.text ?? '')
    return isNamed || isSigned || isOther || (reading.pieces[at]?.text.length ?? 0) > 40
  })
  return end < 0 ? below : below.slice(0, end)
}

function whileTrue<T>(list: readonly T[], test: (item: T) => boolean): T[] {
  const end = list.findIndex((item) => !test(item))
  return end < 0 ? [...list] : list.slice(0, end)
}

/**
 * The tags of a line: its links when it is made of several, else its text after the label. Short tags behind a long label
 * may be few of its letters; where no sign stands between them, the markup's own parts are the tags.
 */
function tagsOf({ text, links, parts = [] }: Piece, label: number): string {
  const [first = '', ...others] = parts
  const isRun = label > 0 && others.length > 1 && !/[,;•|#]/.test(text) && TAG_LABELS.has(keyOf(first))
  const apart = links.length > 1 ? links : isRun ? others : []
  return apart.length > 0
    ? apart.filter((link) => !TAG_LABELS.has(keyOf(link))).join(', ')
    : text.slice(label)
}

/** Links and labels that stand among tags: "more »", "Allowed tags:", "Read 1182 times". */
const isNoTag = (tag: string): boolean => {
  const key = keyOf(tag)
  return (
    /[:»›]$|^(?:read|viewed) [\d.,]+ times$|^[\p{L} ]{3,20}:\s?[\d.,/]{1,12}$/iu.test(tag) ||
    tag.split(/\s+/).length > 7 ||
    TAG_LABELS.has(key) ||
    PAGE_CONTROLS.has(key) ||
    isCommentsHeading(key) ||
    (RETURN_LINKS.has(key) && tag.length > 4)
  )
}

/** `Қарағанды Қоғам Экология`: words of which each has its capital, as a copy sets links that stood side by side. */
const isRow = (list: string): boolean => {
  const words = list.trim().split(/\s+/)
  return words.length >= 3 && words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word))
}

function tagsFinding(pieces: readonly number[], list: string): Finding {
  const separator = /[,;•|\n]/.test(list) ? /[,;•|\n]/ : /#/.test(list) ? /#/ : isRow(list) ? /\s+/ : /[,]/
  const tags = list
    .split(separator)
    .map((tag) => tag.replace(/#/g, '').trim())
    .filter((tag) => tag !== '' && tag.length <= 100 && !isNoTag(tag))
  return tags.length > 0
    ? { pieces, action: 'moved', field: 'tags', value: tags.slice(0, 50).join(', ') }
    : { pieces, action: 'dropped' }
}

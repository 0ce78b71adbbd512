import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { HOME, NETWORKS, PAGE_CONTROLS, phrases, RELATED_HEADINGS, TAG_LABELS } from '../words/labels'
import { isAfterStory, isBeforeStory, isInside, pieceRule, type Rule } from './rule'
import { readStamps } from './stamps'

/** What stands before the sections a story was filed under. */
export const SECTION_LABELS = phrases(`
kategori | kategoriler | kategorisi | bölüm | haber kategorisi | рубрики | рубрика | рубрика записи | категория | категории | раздел | разделы
айдар | айдары | айдарлар | бөлім | бөлімі | санат | санаты | posted in | published in | filed under | filed in | category | categories | section | sections
`)

/** `Категория: Город | Просмотров: 204 | Добавил: zarya | Теги: мост, река`: labels with their values between bars. */
function segmentsOf(text: string): string[] | null {
  const segments = text.split(/\s\|\s/)
  const labels = segments.map((segment) => /^([\p{L} ]{3,24})[:：]\s{0,3}(.{1,200})$/u.exec(segment.trim()))
  if (segments.length < 2 || labels.includes(null)) return null
  return labels.flatMap((found) => {
    const key = keyOf(found?.[1] ?? '')
    const isKnown = SECTION_LABELS.has(key) || TAG_LABELS.has(key)
    return isKnown ? [found?.[1] ?? '', ...(found?.[2] ?? '').split(/[,;]/)] : []
  })
}

const DATE_LABELS = phrases('дата | дата публикации | опубликовано | күні | жарияланған күні | tarih | date')

/** The segment of such a line that says when the story appeared; empty where none does. */
export const momentSegment = (text: string): string =>
  text.split(/\s\|\s/).find((segment) => DATE_LABELS.has(keyOf(segment.split(/[:：]/, 1)[0] ?? ''))) ?? ''

const dayOf = (text: string): string => {
  const [stamp, second] = readStamps(momentSegment(text))
  return stamp && !second && stamp.date.length === 10 ? stamp.date : ''
}

/** Parts of a piece, a label and its sign apart from what follows them. */
function partsOf({ text, parts }: Piece): string[] {
  const label = /[:：]/.test(text.slice(0, 60)) && /^([\p{L} ]{3,24})[:：]\s{0,3}(.{1,200})$/u.exec(text)
  const raw = segmentsOf(text) ?? parts ?? (label ? [label[1] ?? '', ...(label[2] ?? '').split(/[,;|]/)] : [])
  return raw.map((part) => part.replace(/^[\s,;|•·#:]+|[\s,;|•·:]+$/g, '')).filter(Boolean)
}

/** `Рубрики Культура Метки кружево, музей`, `Kategori: Ekonomi`: what programs print under a story. */
export const entryFooter: Rule = pieceRule(
  {
    name: 'entry-footer',
    weight: 0.85,
    reason: 'The sections and tags the old site filed the story under.',
  },
  (piece, index, reading) => {
    const { text } = piece
    if (text.length > 300 || isInside(reading, index) || reading.isProse(index)) return null
    if (piece.kind !== 'line' && piece.kind !== 'item') return null
    const parts = partsOf(piece)
    if (!SECTION_LABELS.has(keyOf(parts[0] ?? '')) || parts.length < 2) return null
    const rubrics: string[] = []
    const tags: string[] = []
    let list: string[] | null = null
    for (const part of parts) {
      const key = keyOf(part)
      if (SECTION_LABELS.has(key)) list = rubrics
      else if (TAG_LABELS.has(key)) list = tags
      else if (part.length > 40 || part.split(/\s+/).length > 5) return null
      else list?.push(part)
    }
    // Sections have capitals; what is filed under small letters are tags.
    if (tags.length === 0 && rubrics.length > 0 && rubrics.every((one) => /^\p{Ll}/u.test(one)))
      return { action: 'moved', field: 'tags', value: rubrics.join(', ') }
    if (rubrics.length === 0 || rubrics.length > 4) return null
    // `Sections` over one line for each is the menu of an old site.
    if (rubrics.length > 2 && text.includes('\n') && !/[:：]/.test(text)) return null
    // `Категория: Город | Автор: zarya | Дата: 5-09-2023, 14:02` under a headline says when the story appeared.
    const day = isBeforeStory(reading, index) ? dayOf(text) : ''
    const also: Record<string, string> = {
      ...(tags.length > 0 ? { 'also.tags': tags.slice(0, 30).join(', ') } : {}),
      ...(day !== '' ? { 'also.dateline.date': day } : {}),
    }
    return { action: 'moved', field: 'rubrics', value: rubrics.join(' > '), values: also }
  },
)

/** Links of a word or two in a row directly behind the story, without a label: its tags. */
export const linkTags: Rule = pieceRule(
  {
    name: 'link-tags',
    weight: 0.65,
    reason: 'Links of a word or two in a row behind the story: its tags.',
  },
  ({ kind, text, linked, links, hints }, index, reading) => {
    // Buttons of networks are known by their names in these letters only.
    if (!/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(text)) return null
    if (kind !== 'line' || linked < 0.9 || links.length < 2 || links.length > 15) return null
    if (reading.field('tags').length > 0 || !isAfterStory(reading, index)) return null
    if (index > (reading.story?.to ?? 0) + 6) return null
    if (hints.some((hint) => /^(nav|footer|aside|related|share|comments|form|breadcrumb|author)$/.test(hint)))
      return null
    const isTag = (text: string) => {
      const key = keyOf(text)
      const isControl =
        NETWORKS.has(key) || PAGE_CONTROLS.has(key) || HOME.has(key) || RELATED_HEADINGS.has(key)
      return (
        text.length <= 40 &&
        text.split(/\s+/).length <= 4 &&
        key.length > 2 &&
        !isControl &&
        !/[.!?:]$/.test(text)
      )
    }
    return links.every(isTag) ? { action: 'moved', field: 'tags', value: links.join(', ') } : null
  },
)

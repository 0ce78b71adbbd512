import type { Piece } from '../page/piece'
import { isDesk, isPersonName, type Person } from '../people'
import { BYLINE_LABELS, phrases, ROLES } from '../words/labels'
import { labelled } from './labelled'
import {
  type Finding,
  isAbout,
  isAfterStory,
  isBeforeStory,
  isInside,
  pieceRule,
  type Reading,
  type Rule,
  type Values,
} from './rule'
import { alsoValues, bylineIn, caseLanguage, isNobody, readHeadLine } from './signatures'
import { readStamps } from './stamps'
import { placeValues, readPlaceLine } from './where'

/** What the byline's decision carries: the names, and what each of them is. */
export const bylineFinding = (
  people: readonly Person[],
): Omit<Finding, 'pieces' | 'action'> & { action: 'moved' } => ({
  action: 'moved',
  field: 'bylines',
  value: people.map(({ name }) => name).join(', '),
  values: { kind: people.map(({ kind }) => kind).join(',') },
})

/** Offices that have a page of their own in the menus of sites. */
const MENU_DESKS = phrases(
  'пресс служба | редакция | редакция сайта | баспасөз қызметі | редакциясы | yayın kurulu | newsroom | staff',
)

/** An office signs directly below its text; further down it is an entry of the page's foot. */
const SIGNED = 2

/** Whether a date stands close by, as it does at the head of a story. */
const isDated = ({ pieces, story }: Reading, index: number): boolean =>
  (story !== null && ((index > story.to && index <= story.to + SIGNED) || index === story.from - 1)) ||
  [-2, -1, 1].some((step) => readStamps(pieces[index + step]?.text ?? '').length > 0)

const isStatedDay = (date: string, { pieces }: Reading): boolean =>
  date.length === 10 &&
  pieces.some(({ kind, name, text }) => kind === 'meta' && name === 'published' && text.startsWith(date))

const isText = ({ kind }: Piece): boolean => kind === 'line' || kind === 'item' || kind === 'heading'

/** Whether a person's name has its label or what the person is on the line below, and no other name below that. */
function isLabelBelow({ pieces, keys, isFree }: Reading, index: number): boolean {
  const key = keys[index + 1] ?? ''
  return (
    isFree(index + 1) &&
    (BYLINE_LABELS.has(key) || ROLES.has(key)) &&
    !/[:：]$/.test(pieces[index + 1]?.text ?? '') &&
    isPersonName(pieces[index]?.text ?? '') &&
    !isPersonName(pieces[index + 2]?.text ?? '')
  )
}

/** `Editör: TE Bilişim`, `Yazar: admin`. */
function namesNobody(text: string): boolean {
  const found = labelled(text)
  return found !== null && BYLINE_LABELS.has(found.label) && isNobody(found.rest)
}

/** How near to the story a name without a label must stand, in pieces. */
const NEAR = 12

/** Lists of columnists name many people beside the story: there only what stands close to it is its author. */
function isNearStory(reading: Reading, index: number): boolean {
  const { story } = reading
  return story !== null && index >= story.from - NEAR && index <= story.to + 4
}

/** `Haber Merkezi - 04.06.2023 14:30`, `Gündem | Ayşe Demir | 4 Haziran 2023`: who, when and where, on one line. */
export const signature: Rule = pieceRule(
  {
    name: 'signature',
    weight: 0.85,
    reason: 'A line that says in one who wrote the story, when, and in which section.',
  },
  (piece, index, reading) => {
    if (!isText(piece) || piece.text.length > 200 || !/\d/.test(piece.text)) return null
    if (isInside(reading, index) || !isAbout(reading, index)) return null
    if (piece.hints.some((hint) => /^(nav|footer|aside|related|comments)$/.test(hint))) return null
    const isAuthors = piece.hints.includes('author') && isNearStory(reading, index)
    const mayName = isBeforeStory(reading, index) && isNearStory(reading, index)
    const [text, ...others] = piece.parts ? [piece.parts.join(' | '), piece.text] : [piece.text]
    const line = [text ?? '', ...others]
      .map((one) => readHeadLine(one, reading, { isAuthors, mayName }))
      .find((one) => one !== null)
    if (!line) return null
    const dated = line.stamps.filter(({ isUpdate, date }) => !isUpdate && date !== '')
    // Of two dates without a label the one the page states for machines is that of publication.
    const stamp = dated.find(({ date }) => isStatedDay(date, reading)) ?? dated[0] ?? line.stamps[0]
    const date: Record<string, string> = stamp && !stamp.isUpdate ? { 'also.dateline.date': stamp.date } : {}
    if (line.people.length > 0) {
      const { values, ...finding } = bylineFinding(line.people)
      return { ...finding, values: { ...values, ...date, ...alsoValues(line, 'bylines') } }
    }
    const isBelow = index === (reading.story?.to ?? -2) + 1
    if (line.rubrics.length > 0 && (isBeforeStory(reading, index) || isBelow)) {
      const value = line.rubrics.join(' > ')
      return { action: 'moved', field: 'rubrics', value, values: { ...date, ...alsoValues(line, 'rubrics') } }
    }
    return null
  },
)

/** `Haber Merkezi`, `Автор: Айгуль Сапарова`, `By Jane Smith and Tom Allen`, or a label with the name below it. */
export const byline: Rule = {
  name: 'byline',
  weight: 0.88,
  reason: 'A line that names who wrote the story.',
  read: (reading) => {
    const language = caseLanguage(reading)
    const taken = new Set<number>()
    return reading.pieces.flatMap((piece, index): Finding[] => {
      if (!reading.isFree(index) || taken.has(index) || !isText(piece) || !isAbout(reading, index)) return []
      if (piece.text.length > 160 || isInside(reading, index)) return []
      // A sentence about the author may follow the name.
      if (reading.isProse(index) && !/^(?:By|BY)\s\p{Lu}/u.test(piece.text)) return []
      if (piece.hints.some((hint) => /^(nav|footer|related|comments)$/.test(hint))) return []
      const next = reading.pieces[index + 1]
      if (BYLINE_LABELS.has(reading.keys[index] as string) && next && reading.isFree(index + 1)) {
        const people = isText(next) && isNearStory(reading, index) ? bylineIn(next, true, language) : []
        if (people.length === 0) return []
        taken.add(index + 1)
        return [{ pieces: [index, index + 1], ...bylineFinding(people) }]
      }
      // `Айгүл Серікқызы` over `Автор`: the label stands below the name.
      if (next && isLabelBelow(reading, index)) {
        taken.add(index + 1)
        return [{ pieces: [index, index + 1], ...bylineFinding(bylineIn(piece, true, language)) }]
      }
      const isAuthors = piece.hints.includes('author') && isNearStory(reading, index)
      if (namesNobody(piece.text))
        return [
          { pieces: [index], action: 'dropped', reason: 'An account of the site’s program, and nobody.' },
        ]
      const people = bylineIn(piece, isAuthors, language)
      if (people.length === 0) return []
      if (MENU_DESKS.has(reading.keys[index] as string) && !isAuthors && !isDated(reading, index)) return []
      const isOnlyAgency = people.every(({ kind }) => kind === 'agency')
      if (isAfterStory(reading, index) && isOnlyAgency && !/[:：]/.test(piece.text)) return []
      if (piece.hints.includes('aside') && !isDesk(piece.text) && !isAuthors) return []
      const { values, ...finding } = bylineFinding(people)
      return [{ pieces: [index], ...finding, values: { ...values, ...placeBeside(piece.text) } }]
    })
  },
}

/** `Süleyman İLTER / ORTACA (Muğla), (DHA)`: the place a reporter signs with. */
function placeBeside(text: string): Values {
  const read = readPlaceLine(/\s?\/\s?(\p{Lu}{3,20}(?:[ ,(].{0,60})?)$/u.exec(text)?.[1] ?? '')
  if (!read?.known) return {}
  return {
    'also.dateline.place': read.place,
    ...placeValues(read.known),
    ...(read.agency ? { agency: read.agency } : {}),
  }
}

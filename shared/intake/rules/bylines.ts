import { isStateBody } from '../attribution/names'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isDesk, isPersonName, ofHouse, type Person } from '../people'
import { BYLINE_LABELS, phrases, ROLES } from '../words/labels'
import { labelled } from './labelled'
import { monthFirst } from './monthFirst'
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
import {
  alsoValues,
  bylineIn,
  caseLanguage,
  isNobody,
  isStatedAuthor,
  readHeadLine,
  TWO_LABELS,
} from './signatures'
import { readStamps } from './stamps'
import { titleHeading } from './titles'
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

/** Some sites set their writers as a list of one or a few: `<ul class="authors"><li>By …`. */
const isAuthorList = ({ kind, hints, text }: Piece): boolean =>
  kind === 'list' && hints.includes('author') && text.length <= 160

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

/** So many pieces over the headline a web page has its menus. */
const isFarAbove = (reading: Reading, index: number): boolean => index < titleHeading(reading) - NEAR
/** `Автор: МЧС Зареченской области`: a body that tells the story itself, and no writer; empty otherwise. */
function bodyBehindLabel(text: string): string {
  const found = text.length <= 120 ? labelled(text) : null
  const isBody = found !== null && BYLINE_LABELS.has(found.label) && !isPersonName(found.rest)
  return isBody &&
    /^(?:автор|авторы|текст)/u.test(found.label) &&
    isStateBody(found.rest) &&
    !/[,.]/.test(found.rest)
    ? found.rest
    : ''
}

/** How near to the story a name without a label must stand, in pieces. */
const NEAR = 12

/** Lists of columnists name many people beside the story: there only what stands close to it is its author. */
function isNearStory(reading: Reading, index: number): boolean {
  const { story } = reading
  return story !== null && index >= story.from - NEAR && index <= story.to + 4
}

/** How far under the headline of a web page a line may name the writer, whatever stands above it. */
const UNDER = 8

/**
 * Whether a line of a web page stands close under its headline though text stands above it: highlights, a summary, the words of
 * a picture.
 */
function isUnderHeadline(reading: Reading, index: number): boolean {
  const head = titleHeading(reading)
  if (head < 0 || index <= head || index > head + UNDER) return false
  const above = Array.from({ length: index - head - 1 }, (_, step) => head + 1 + step)
  return reading.pieces[index]?.main !== null && above.filter((at) => reading.isProse(at)).length <= 2
}

/** Behind the story a web page has its own lists, boxes and comments. */
const FOOT = 8

/**
 * Names far behind the story of a web page are its writers' when nobody is named at the head and they are one: several sign the
 * comments, or other stories in a list.
 */
function withoutOthers(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  const { pieces, story } = reading
  const at = ({ pieces: [first = 0] }: Finding) => first
  const isFar = (finding: Finding) =>
    finding.field === 'bylines' &&
    story !== null &&
    at(finding) > story.to + FOOT &&
    pieces[at(finding)]?.main === false
  const names = new Set(findings.filter(isFar).map(({ value = '' }) => keyOf(value)))
  const isNamed =
    reading.field('bylines').length > 0 || findings.some((one) => one.field === 'bylines' && !isFar(one))
  return names.size > 1 || isNamed ? findings.filter((one) => !isFar(one)) : findings
}

/** `Haber Merkezi - 04.06.2023 14:30`, `Gündem | Ayşe Demir | 4 Haziran 2023`: who, when and where, on one line. */
const signed: Rule = pieceRule(
  {
    name: 'signature',
    weight: 0.85,
    reason: 'A line that says in one who wrote the story, when, and in which section.',
  },
  (piece, index, reading) => {
    if (!isText(piece) || piece.text.length > 200 || !/\d/.test(piece.text)) return null
    const isUnder = isInside(reading, index) && isUnderHeadline(reading, index)
    if ((isInside(reading, index) && !isUnder) || !isAbout(reading, index)) return null
    if (piece.hints.some((hint) => /^(nav|footer|aside|related|comments)$/.test(hint))) return null
    const isAuthors = piece.hints.includes('author') && isNearStory(reading, index)
    const mayName = isUnder || (isBeforeStory(reading, index) && isNearStory(reading, index))
    const [text, ...others] = piece.parts ? [piece.parts.join(' | '), piece.text] : [piece.text]
    const line = [text ?? '', ...others]
      .map((one) => readHeadLine(one, reading, { isAuthors, mayName }))
      .find((one) => one !== null)
    if (!line) return null
    const dated = monthFirst(reading, piece.text, line.stamps).filter(
      ({ isUpdate, date }) => !isUpdate && date !== '',
    )
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

export const signature: Rule = {
  ...signed,
  read: (reading) => withoutOthers(signed.read(reading), reading),
}

/** `Haber Merkezi`, `Автор: Айгуль Сапарова`, `By Jane Smith and Tom Allen`, or a label with the name below it. */
export const byline: Rule = {
  name: 'byline',
  weight: 0.88,
  reason: 'A line that names who wrote the story.',
  read: (reading) => {
    const language = caseLanguage(reading)
    const taken = new Set<number>()
    const findings = reading.pieces.flatMap((piece, index): Finding[] => {
      if (!reading.isFree(index) || taken.has(index) || !isAbout(reading, index)) return []
      if (!isText(piece) && !isAuthorList(piece)) return []
      const isUnder = /^by\s\p{Lu}/iu.test(piece.text) && isUnderHeadline(reading, index)
      const isSigned = isSignedUnderLead(reading, index)
      if (piece.text.length > 160 || (isInside(reading, index) && !isUnder && !isSigned)) return []
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
      const body = bodyBehindLabel(piece.text)
      if (body !== '') {
        const values = { publisher: body, relation: 'handout' }
        return [{ pieces: [index], action: 'moved', field: 'sources', value: body, values }]
      }
      const named = bylineIn(piece, isAuthors, language)
      const isStated = named.length === 0 && isAuthors && isStatedAuthor(piece.text, reading)
      const people = isStated ? ofHouse(piece.text) : named
      if (people.length === 0) return []
      if (MENU_DESKS.has(reading.keys[index] as string) && !isAuthors && !isDated(reading, index)) return []
      // A programme's newsroom in the menu of a station.
      if (piece.main === false && isDesk(piece.text) && isFarAbove(reading, index)) return []
      const isOnlyAgency = people.every(({ kind }) => kind === 'agency')
      if (isAfterStory(reading, index) && isOnlyAgency && !/[:：]/.test(piece.text)) return []
      if (piece.hints.includes('aside') && !isDesk(piece.text) && !isAuthors) return []
      const { values, ...finding } = bylineFinding(people)
      return [{ pieces: [index], ...finding, values: { ...values, ...placeBeside(piece.text) } }]
    })
    return withoutOthers(findings, reading)
  },
}

/** How many paragraphs the summary over a reporter's name may have. */
const LEAD = 2

/**
 * `Haber: Nihat Tekin` under the first paragraph, which such sites print as the summary. A book's or a film's `Yazar:` further
 * down is a part of the text.
 */
function isSignedUnderLead({ story, pieces, isProse }: Reading, index: number): boolean {
  const { text = '', kind } = pieces[index] ?? {}
  const found =
    story && kind === 'line' && text.length <= 80 ? labelled(text.replace(TWO_LABELS, '$1 $2:')) : null
  return (
    found !== null &&
    index <= (story?.from ?? 0) + LEAD &&
    isProse(index - 1) &&
    /^(?:haber|haber foto|haber fotoğraf|haber ve foto|haber ve fotoğraf|haber kamera|haber foto kamera|muhabir|haber muhabiri|röportaj|корреспондент|тілші|reporting by)$/.test(
      found.label,
    ) &&
    isPersonName(found.rest)
  )
}

/** `Süleyman İLTER / ORTACA (Muğla), (DHA)`: the place a reporter signs with. */
function placeBeside(text: string): Values {
  const read = readPlaceLine(
    /\s?\/\s?(\p{Lu}{3,20}(?:[ ,(].{0,60})?)$/u.exec(text.replace(/,$/, ''))?.[1] ?? '',
  )
  if (!read?.known) return {}
  return {
    'also.dateline.place': read.place,
    ...placeValues(read.known),
    ...(read.agency ? { agency: read.agency } : {}),
  }
}

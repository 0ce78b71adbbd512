import { completeDate, type ParsedDateline, parseDateline } from '../../dateline/parseDateline'
import { fold } from '../../places/fold'
import { placeIn } from '../../places/placeIn'
import type { Article, Dateline } from '../article'
import type { Check, Finding, Subject } from './subject'

export const datelineMissing: Check = ({ article, passages }) => {
  const { place, date } = article.dateline
  const found: Finding[] = []
  const head = headOf({ article, passages })
  const fix = head ? { fix: { kind: 'dateline-from-text' as const } } : {}
  if (place === '')
    found.push({
      code: 'dateline.no-place',
      where: 'dateline.place',
      message: 'The dateline names no place.',
      ...(head?.dateline.place ? fix : {}),
    })
  if (date === '')
    found.push({
      code: 'dateline.no-date',
      where: 'dateline.date',
      message: 'The dateline has no date.',
      ...(head?.dateline.date ? fix : {}),
    })
  return found
}

/** A dateline at the head of the first paragraph, which the page prints as well as the field. */
export const datelineInText: Check = ({ article, passages }) => {
  const head = headOf({ article, passages })
  const first = passages.find(({ where }) => where.startsWith('body.'))
  if (!head || !first) return []
  const { place, date } = article.dateline
  const printed = head.dateline.asPrinted
  const about = { where: first.where, values: { printed, place, date, found: printed } }
  const fix = { kind: 'dateline-from-text' as const }
  if (place !== '' && head.dateline.place !== '' && !isSamePlace(place, head.dateline.place))
    return [
      {
        code: 'dateline.other-place',
        message: `The text begins with “${printed}”, but the dateline says ${place}.`,
        fix,
        ...about,
      },
    ]
  const printedDate = dateOf(head, article.dateline)
  if (date.length === 10 && printedDate !== '' && printedDate !== date)
    return [
      {
        code: 'dateline.other-date',
        message: `The text begins with “${printed}”, but the dateline says ${date}.`,
        fix,
        ...about,
      },
    ]
  return [
    {
      code: 'dateline.twice',
      message: `The text begins with a dateline of its own, “${printed}”: it would stand on the page twice.`,
      fix,
      ...about,
    },
  ]
}

/** The dateline the text itself begins with; null where there is none. */
export function headOf({ article, passages }: Pick<Subject, 'article' | 'passages'>): ParsedDateline | null {
  const first = passages.find(({ where }) => where.startsWith('body.'))
  return first?.type === 'paragraph' ? parseDateline(first.text, article.language) : null
}

/** The date at the head, its year completed from what the field says. */
export const dateOf = ({ dateline, dayMonth }: ParsedDateline, field: Dateline): string =>
  dateline.date || completeDate(dayMonth, field.date)

/** The field after the head of the text: what the head says, and what it leaves unsaid from before. */
export function datelineFromHead(head: ParsedDateline, { dateline: field }: Article): Dateline {
  const { dateline } = head
  const isSame = dateline.place === '' || isSamePlace(field.place, dateline.place)
  const where = isSame
    ? {
        place: field.place,
        region: field.region,
        country: field.country,
        countryCode: field.countryCode,
        zone: field.zone,
      }
    : {}
  return {
    ...dateline,
    ...where,
    agency: dateline.agency || field.agency,
    date: dateOf(head, field) || field.date,
  }
}

const isSamePlace = (one: string, other: string): boolean =>
  fold(placeIn(one, 'en')) === fold(placeIn(other, 'en'))

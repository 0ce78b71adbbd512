import { Dateline } from '../../shared/article/article'
import { findDates, isoDate } from '../../shared/dateline/dates'
import { HOUSES, houseNamed } from '../../shared/dateline/houses'
import { isOwnPattern } from '../../shared/dateline/ownPattern'
import { printDateline } from '../../shared/dateline/printDateline'
import { readHead } from '../../shared/dateline/readHead'
import { offsetAt } from '../../shared/dateline/zones'
import { detectLanguage } from '../../shared/intake/language'
import { calledThen } from '../../shared/places/calledThen'
import type { FormerName } from '../../shared/places/formerNames'
import { nearPlaces } from '../../shared/places/nearPlace'
import { findNamedPlace } from '../../shared/places/places'
import { suggestPlaces } from '../../shared/places/suggestPlaces'
import { type Command, type CommandResult, json, refusal, usage } from './command'

/**
 * `dateline parse TEXT` reads the dateline at the head of a text; `dateline print` prints one as a house does. Parsing
 * answers `null` (and 1 without --json) where there is none that is certain.
 */
export async function datelineCommand({ positional, options, isJson }: Command): Promise<CommandResult> {
  const [task, ...words] = positional
  if (task === 'parse' && words.length > 0) return parse(words.join(' '), options.language, isJson)
  if (task === 'print' && words.length === 0) return print(options, isJson)
  return usage('dateline takes parse TEXT, or print --place PLACE --house HOUSE; try --help.')
}

function parse(text: string, language: string | undefined, isJson: boolean): CommandResult {
  const spoken = language ?? detectLanguage(text, 'en')
  const read = readHead(text.trimStart(), spoken)
  const rest = read ? text.trimStart().slice(read.length) : text
  if (isJson) {
    const { dateline, dayMonth, reporter } = read ?? {}
    const meant = read ? meantBy(read.dateline) : {}
    const answer = read
      ? { dateline, offset: offsetOf(read.dateline), dayMonth, reporter, ...meant, rest }
      : null
    return { ok: true, text: json(answer) }
  }
  if (!read) return refusal('there is no dateline at the head of this text.')
  const { place, country, date, agency, house } = read.dateline
  const { didYouMean = '', calledThen: then = '' } = meantBy(read.dateline)
  const lines = {
    place,
    country,
    'did you mean': didYouMean,
    'called then': then,
    date: date || read.dayMonth,
    agency,
    house,
    reporter: read.reporter,
  }
  return {
    ok: true,
    text: Object.entries(lines)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  }
}

/** For a place nobody lists the listed one a letter away, and for a listed one its name on the day, where it is another. */
function meantBy({ place, date }: Dateline): { didYouMean?: string; calledThen?: string } {
  if (findNamedPlace(place) === null) {
    const near = nearPlaces(place, 1)[0]
    return near ? { didYouMean: near.names.en } : {}
  }
  const then = calledThen(place, date)
  return then ? { calledThen: then.en } : {}
}

/** The offset in force at the place at noon of the dateline's day; empty when either is unknown. */
const offsetOf = ({ date, zone }: Dateline): string =>
  date.length === 10 && zone ? offsetAt(`${date}T12:00`, zone) : ''

function print(options: Command['options'], isJson: boolean): CommandResult {
  const { place = '', agency = '', region = '', language = 'en' } = options
  if (place.trim() === '') return usage('dateline print needs --place PLACE.')
  const asked = options.house ?? 'plain'
  const house = asked === 'plain' || isOwnPattern(asked) ? asked : houseNamed(asked, language)?.id
  if (!house) {
    const known = ['plain', ...HOUSES.map(({ id }) => id)].join(', ')
    return usage(`unknown house “${asked}”: it is one of ${known}, or a pattern with {place} or {PLACE}.`)
  }
  const date = isoOf(options.date ?? '')
  const known = findNamedPlace(place)
  const facts = known ? { country: known.country, countryCode: known.countryCode, zone: known.zone } : {}
  const read = Dateline.safeParse({ place, region, date, agency, house, ...facts })
  if (!read.success || (date.length === 10 && findDates(date).length === 0))
    return usage(`--date “${date}” is no date such as 2023-06-04, 2023-06 or 2023.`)
  const printed = printDateline(read.data, language)
  const meant = meantBy(read.data)
  return {
    ok: true,
    text: isJson
      ? json({ printed, dateline: read.data, offset: offsetOf(read.data), ...meant })
      : `${printed}\n`,
    ...(meant.calledThen ? { note: `on ${date} ${place} was called ${meant.calledThen}.` } : {}),
    ...(meant.didYouMean ? { note: `${place} is not listed; did you mean ${meant.didYouMean}?` } : {}),
  }
}

/** A date as people type it, `4 Haziran 2023` or `04.06.2023`, as `2023-06-04`; anything else as it is. */
function isoOf(typed: string): string {
  const [found, ...others] = /^\d{4}(?:-\d{2}){0,2}$/.test(typed) ? [] : findDates(typed)
  return found && others.length === 0 && isoDate(found).length === 10 ? isoDate(found) : typed
}

/** `places QUERY`: the places of which a name in any language starts so, with country, region and zone. */
export async function placesCommand({ positional, options, isJson }: Command): Promise<CommandResult> {
  const query = positional.join(' ').trim()
  if (query === '') return usage('places takes the beginning of a name.')
  const limit = Number(options.limit ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    return usage('--limit is a number from 1 to 1000.')
  const found = suggestPlaces(query, limit)
  if (isJson) return { ok: true, text: json(found) }
  return {
    ok: true,
    text: found
      .map(({ names, region, country, zone, former }) => {
        const all = [...new Set([names.tr, names.ru, names.kk, names.en])].join(' / ')
        const before = former.map((one) => `, ${one.names.en} ${years(one)}`).join('')
        return `${[all, region, country].filter(Boolean).join(', ')} (${zone})${before}\n`
      })
      .join(''),
  }
}

/** `2019-2022`, or `until 1995` where the beginning is not known. */
const years = ({ from, to }: FormerName): string =>
  from ? `${from.slice(0, 4)}-${to.slice(0, 4)}` : `until ${to.slice(0, 4)}`

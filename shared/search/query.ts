import { readDay } from './days'
import { skeleton, spellings } from './skeleton'
import { readStatus } from './statusWords'
import { readAssignee, readDue, type WorkWanted } from './work'

/** What of an article can be searched, in the order in which places count. */
export const SEARCH_FIELDS = [
  'headline',
  'body',
  'sources',
  'places',
  'people',
  'tags',
  'notes',
  'facts',
] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** One thing the article must hold. */
export interface SearchTerm {
  /** One word, or several that stand together; each with how else it may be spelt. */
  readonly words: readonly (readonly string[])[]
  /** The last word may go on: it is still being typed. */
  readonly isOpen: boolean
  /** Null: anywhere but in `facts`. */
  readonly field: SearchField | null
  readonly isWithout: boolean
}

export interface SearchQuery {
  readonly terms: readonly SearchTerm[]
  /** ISO dates as precise as they were typed; empty for none. Of the first publication, or of the making. */
  readonly after: string
  readonly before: string
  /** An article whose near-duplicates are wanted; empty for none. */
  readonly like: string
  /** Who has it and until when; null where nobody asked. */
  readonly work: WorkWanted | null
  /** True while every word may simply stand anywhere. */
  readonly isPlain: boolean
}

/** Names of what can be asked for, in the four languages, folded. */
const NAMES: Readonly<
  Record<
    string,
    SearchField | 'status' | 'site' | 'language' | 'before' | 'after' | 'like' | 'assignee' | 'due'
  >
> = {
  source: 'sources',
  kaynak: 'sources',
  istochnik: 'sources',
  derekkoz: 'sources',
  place: 'places',
  yer: 'places',
  mesto: 'places',
  oryn: 'places',
  by: 'people',
  imza: 'people',
  avtor: 'people',
  tag: 'tags',
  etiket: 'tags',
  teg: 'tags',
  note: 'notes',
  not: 'notes',
  zametka: 'notes',
  belgi: 'notes',
  headline: 'headline',
  baslik: 'headline',
  zagolovok: 'headline',
  takyryp: 'headline',
  status: 'status',
  durum: 'status',
  kuy: 'status',
  site: 'site',
  sayt: 'site',
  language: 'language',
  dil: 'language',
  yazyk: 'language',
  til: 'language',
  before: 'before',
  once: 'before',
  do: 'before',
  deyin: 'before',
  after: 'after',
  sonra: 'after',
  posle: 'after',
  keyin: 'after',
  assignee: 'assignee',
  kimde: 'assignee',
  ispolnitel: 'assignee',
  due: 'due',
  teslim: 'due',
  srok: 'due',
  merzim: 'due',
  like: 'like',
  benzer: 'like',
  pokhozhe: 'like',
  uksas: 'like',
}

/** Whether `name:` asks for something of its own. */
export const isSearchName = (name: string): boolean => NAMES[skeleton(name)] !== undefined

/** The word by which the index knows a fact; one word whatever signs the value holds. */
export const factWord = (kind: 'status' | 'site' | 'language', value: string): string =>
  `${{ status: 'st', site: 'si', language: 'la' }[kind]}0${skeleton(value).replace(/[^a-z0-9]/g, '')}`

const PIECE = /(-?)(?:([\p{L}]{2,20}):)?(?:"([^"]{0,300})"?|(\S{1,300}))/gu
const MOST = 20

/**
 * Reads what somebody typed into the search: words, `"words together"`, `source:` and its kin, `-word` for what must
 * not be there. What cannot be read as anything else is a word. Never fails.
 */
export function parseQuery(text: string): SearchQuery {
  const terms: SearchTerm[] = []
  let after = ''
  let before = ''
  let like = ''
  const work = { assignee: [] as string[], due: '' }
  let hasWork = false
  let isPlain = true
  for (const [whole, minus = '', name, phrase, word = ''] of text.slice(0, 1000).matchAll(PIECE)) {
    if (terms.length >= MOST) break
    const kind = name === undefined ? undefined : NAMES[skeleton(name)]
    const value = phrase ?? word
    const isWithout = minus === '-'
    if (kind === undefined) {
      const all = phrase ?? whole.replace(/^-/, '')
      if (phrase !== undefined || isWithout) isPlain = false
      // `source:` with nothing behind it yet.
      if (all.endsWith(':') && NAMES[skeleton(all.slice(0, -1))] !== undefined) continue
      addWords(terms, all, null, isWithout, phrase === undefined)
      continue
    }
    isPlain = false
    if (kind === 'before' || kind === 'after') {
      const day = readDay(value)
      if (day !== '' && kind === 'before') before = day
      else if (day !== '') after = day
    } else if (kind === 'like') like = value
    // What is still being typed narrows nothing yet.
    else if (kind === 'due' || kind === 'assignee') {
      hasWork = true
      if (kind === 'due') work.due = readDue(value)
      else work.assignee = readAssignee(value)
    } else if (kind === 'status' || kind === 'site' || kind === 'language') {
      const known = kind === 'status' ? readStatus(value) : undefined
      const fact = factWord(kind, known ?? value)
      // A status that is still being typed narrows nothing yet; a site's name may go on.
      if (known || kind !== 'status')
        terms.push({ words: [[fact]], isOpen: kind === 'site', field: 'facts', isWithout })
    } else addWords(terms, value, kind, isWithout, phrase === undefined)
  }
  return { terms, after, before, like, work: hasWork ? work : null, isPlain }
}

/** True where nothing is asked but who has it and until when. */
export const isOnlyWork = ({ terms, after, before, like, work }: SearchQuery): boolean =>
  work !== null && terms.length === 0 && after === '' && before === '' && like === ''

function addWords(
  terms: SearchTerm[],
  text: string,
  field: SearchField | null,
  isWithout: boolean,
  isOpen: boolean,
): void {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => skeleton(word) !== '')
  if (words.length > 0) terms.push({ words: words.map(spellings), isOpen, field, isWithout })
}

/** Shorter words are not looked for while they may go on: they begin half of all words. */
const SHORTEST = 2

/**
 * The query in SQLite's own full-text language; null where nothing that is indexed must be there. With `inHeadline` what
 * may stand anywhere must stand in the headline.
 */
export function matchExpression(query: SearchQuery, inHeadline = false): string | null {
  const wanted = query.terms.flatMap((term) => (term.isWithout ? [] : expressionOf(term, inHeadline)))
  if (wanted.length === 0) return null
  const without = withoutExpression(query)
  return without === null ? wanted.join(' AND ') : `(${wanted.join(' AND ')}) NOT (${without})`
}

/** What must not be there, in the same language: what answers it is left out. Null where nothing is. */
export function withoutExpression({ terms }: SearchQuery): string | null {
  const without = terms.flatMap((term) => (term.isWithout ? expressionOf(term, false) : []))
  return without.length === 0 ? null : without.join(' OR ')
}

/** None for a word so short that it says nothing yet. */
function expressionOf(term: SearchTerm, inHeadline: boolean): string[] {
  const [only] = term.words
  if (term.isOpen && term.words.length === 1 && (only?.[0]?.length ?? 0) < SHORTEST) return []
  const open = term.isOpen ? '*' : ''
  const words =
    term.words.length === 1
      ? (only ?? []).map((spelling) => `"${spelling}"${open}`).join(' OR ')
      : `"${term.words.map(([spelling]) => spelling).join(' ')}"${open}`
  const fields = term.field ?? (inHeadline ? 'headline' : '- facts')
  return [`{${fields}} : (${words})`.replace('{- facts}', '- {facts}')]
}

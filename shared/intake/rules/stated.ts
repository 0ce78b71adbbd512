import { cleanAddress, hostOf } from '../address'
import { keyOf } from '../page/key'
import { isStatedName, ofHouse, readPeople } from '../people'
import { bylineFinding } from './bylines'
import { isInside, type Reading, type Rule, runRule } from './rule'
import { caseLanguage, isNobody } from './signatures'
import { siteNameOf } from './siteName'

/** The page's own address, when it is the only thing that says where the text came from. */
export const statedSource: Rule = {
  name: 'stated-source',
  weight: 0.85,
  reason: 'The page states its own address; it is where the text was taken from.',
  read: (reading) => {
    const at = canonicalAt(reading)
    const url = cleanAddress(reading.pieces[at]?.text ?? '')
    if (!url || reading.field('sources').includes(url)) return []
    const publisher = siteNameOf(reading.pieces) || hostOf(url)
    return [{ pieces: [at], action: 'moved', field: 'sources', value: url, values: { publisher } }]
  },
}

/** Of the addresses a page states, the one it was taken from, else the first that is more than a site's front page. */
function canonicalAt({ pieces, url }: Reading): number {
  const own = cleanAddress(url)
  const all = pieces.flatMap(({ kind, name, text }, at) => {
    const address = kind === 'meta' && name === 'canonical' ? cleanAddress(text) : null
    return address ? [{ at, address }] : []
  })
  const found =
    all.find(({ address }) => address === own) ??
    all.find(({ address }) => /^https?:\/\/[^/]+\/[^?#]/.test(address)) ??
    (own ? undefined : all[0])
  return found?.at ?? -1
}

/** The author a page states for machines, when no line of it names one. */
export const statedAuthor: Rule = {
  name: 'stated-author',
  weight: 0.75,
  reason: 'The page states its author for machines.',
  read: (reading) => {
    if (reading.field('bylines').length > 0) return []
    const seen = new Set<string>()
    const language = caseLanguage(reading)
    return reading.pieces.flatMap(({ kind, name, text: printed }, index) => {
      const text = printed.replace(/\s+/g, ' ').replace(/^by (?=\p{Lu})/iu, '')
      if (kind !== 'meta' || name !== 'author' || isNobody(text) || isSiteItself(text, reading)) return []
      const read = readPeople(text, language)
      const named = read.length > 0 ? read : ofHouse(text)
      const found =
        named.length > 0 || !isStatedName(text) ? named : [{ name: text, kind: 'person' as const }]
      const people = found.filter((person) => !seen.has(keyOf(person.name)))
      if (people.length === 0) return []
      for (const person of people) seen.add(keyOf(person.name))
      return [{ pieces: [index], ...bylineFinding(people) }]
    })
  },
}

/** The summary a file's own head states for its readers. */
export const statedStandfirst: Rule = {
  name: 'stated-standfirst',
  weight: 0.8,
  reason: 'The head of the file states the story’s summary.',
  read: (reading) => {
    const at = reading.pieces.findIndex(({ kind, name }) => kind === 'meta' && name === 'standfirst')
    const value = reading.pieces[at]?.text ?? ''
    if (value === '' || reading.field('standfirst').length > 0) return []
    return [{ pieces: [at], action: 'moved', field: 'standfirst', value }]
  },
}

/** Programs put the site's own name or address where its authors belong. */
function isSiteItself(text: string, { pieces, url }: Reading): boolean {
  const key = keyOf(text)
  const bare = key.replaceAll(' ', '')
  const host = hostOf(url).split('.')
  return (
    pieces.some(({ kind, name, text: site }) => kind === 'meta' && name === 'site' && keyOf(site) === key) ||
    keyOf(siteNameOf(pieces)) === key ||
    (bare.length > 4 && host.some((label) => label.replaceAll('-', '') === bare)) ||
    /\.[a-z]{2,8}$/i.test(text)
  )
}

const OUTSIDE = {
  name: 'outside-article',
  weight: 0.7,
  reason: 'It stands outside the part of the page that holds the story and is no running text.',
}
const outside = runRule(OUTSIDE, (piece, index, reading) => {
  if (piece.hints.includes('article') || piece.kind === 'meta' || reading.isProse(index)) return false
  return !isInside(reading, index) && piece.name !== 'h1'
})

/** Labels and links outside the element that holds the story. Running text outside it stays. */
export const outsideArticle: Rule = {
  ...OUTSIDE,
  read: (reading) =>
    reading.pieces.some(({ hints }) => hints.includes('article')) ? outside.read(reading) : [],
}

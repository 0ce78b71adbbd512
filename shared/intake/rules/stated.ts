import { cleanAddress, hostOf } from '../address'
import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import { DESKS } from '../words/labels'
import { isInside, type Reading, type Rule, runRule } from './rule'
import { siteNameOf } from './siteName'

const PERSON_OR_DESK = /^[\p{L}][\p{L}.'’\- ]{2,80}$/u

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
    const sites = reading.pieces.filter(({ name }) => name === 'site').map(({ text }) => keyOf(text))
    return reading.pieces.flatMap(({ kind, name, text }, index) => {
      const key = keyOf(text)
      const isNew = kind === 'meta' && name === 'author' && PERSON_OR_DESK.test(text) && !seen.has(key)
      if (!isNew || sites.includes(key) || /^(admin|editor|root|user)$/.test(key)) return []
      seen.add(key)
      const who = DESKS.has(key) ? 'desk' : findAgency(text) ? 'agency' : 'person'
      return [
        { pieces: [index], action: 'moved' as const, field: 'bylines', value: text, values: { kind: who } },
      ]
    })
  },
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

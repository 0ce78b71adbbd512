import { makeSlug } from '../article/slug'
import type { JsonNode } from '../body/parse'
import { cleanAddress, hostOf } from './address'
import { type Agency, agencyOfHost, findAgency } from './agencies'
import type { Attribution, Position } from './attribution/attribution'
import { findAttribution } from './attribution/find'
import { sameName } from './attribution/names'
import { textOf, withoutTail } from './blocks'
import { type Entry, excerpt } from './entry'
import { readPeople } from './people'
import type { OpenReading } from './reading'
import { siteNameOf } from './rules/siteName'

const CODE =
  /\s{0,3}(?:[([/]\s?(?<code>\p{L}[\p{L}. ]{1,24}?)\s?[)\]/]\.?|(?<=[.!?”"»])(?:\s?(?:[-–—]|--))?\s(?<bare>\p{Lu}[\p{Lu}]{1,8}))\s{0,3}$/u

/** `(Derya Ermiş - Can Küçükay/İHA)`, `(Derya Ermiş- İLKHA)`: who wrote it for whom. */
const SIGNED = /\s{0,3}\((?<names>\p{Lu}[\p{L}. ,–-]{4,100}?)\s?[/–-]\s?(?<code>\p{L}{2,8})\)\.?\s{0,3}$/u

/** The paragraphs of the story among its entries: of the first, the second and the last a sentence may name the origin. */
const paragraphsIn = (story: readonly Entry[]): number[] =>
  story.flatMap(({ decision, nodes }, at) =>
    decision.action === 'kept' && decision.rule === 'story' && nodes[0]?.type === 'paragraph' ? [at] : [],
  )

const named = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ decision }) =>
    decision.field === 'sources'
      ? [String(decision.values.publisher ?? decision.value), agencyAt(decision.value)]
      : [],
  )
const agencyAt = (value: string): string => agencyOfHost(hostOf(value))?.name ?? ''

/**
 * Adds what the story's own words say of its origin: the code of an agency behind its last sentence is cut off it, a clause such
 * as "передает X" stays in the text and its origin becomes a source. `claimed` are the entries of the rest of the page.
 */
export function liftSources(
  story: readonly Entry[],
  claimed: readonly Entry[],
  reading: OpenReading,
  language: string,
): Entry[] {
  const withCode = liftCode(story)
  const known = [
    ...named(claimed),
    ...named(withCode),
    siteNameOf(reading.pieces),
    agencyAt(reading.url),
  ].filter(Boolean)
  const paragraphs = paragraphsIn(withCode)
  const places: [number | undefined, Position][] = [
    [paragraphs[0], 'first'],
    [paragraphs[1], 'second'],
    [paragraphs.length > 2 ? paragraphs.at(-1) : undefined, 'last'],
  ]
  const added: Entry[] = []
  // What became the summary may be the sentence that says where the story came from.
  const summary = claimed.find(({ decision }) => decision.field === 'standfirst')
  const said: [Entry | undefined, string, Position][] = [
    [summary, summary?.decision.value ?? '', 'first'],
    ...places.map(([at, position]): [Entry | undefined, string, Position] => {
      const entry = at === undefined ? undefined : withCode[at]
      const node = entry?.nodes[0]
      return [entry, node ? textOf(node) : '', position]
    }),
  ]
  for (const [entry, text, position] of said) {
    if (!entry || text === '' || (position === 'last' && added.length > 0)) continue
    const found = findAttribution(text, language, position)
    if (!found || isOwn(found.name, reading) || known.some((name) => sameName(name, found.name))) continue
    known.push(found.name)
    added.push(attributionEntry(entry, found))
  }
  const all = [...withCode, ...added]
  // A body that told the agency is not whom the text was taken from; of a copy without an address neither is one that the
  // agency refers to.
  const told = reading.url === '' ? /^(?:handout|based-on)$/ : /^handout$/
  const isTold = ({ decision }: Entry) =>
    decision.rule === 'attribution' && told.test(String(decision.values.relation))
  const isNamed = [...claimed, ...all].some(
    (one) => one.decision.field === 'sources' && !isOwnPage(one) && !isTold(one),
  )
  const head = isNamed ? null : houseEntry(all, reading, known)
  return head ? [...all, head] : all
}

/** Where nothing else names an origin, the agency whose dateline heads the story is it. */
function houseEntry(story: readonly Entry[], reading: OpenReading, known: readonly string[]): Entry | null {
  const head = story.find(({ decision }) => decision.field === 'dateline')
  const agency = String(head?.decision.values.agency ?? '')
  if (!head || agency === '' || isOwn(agency, reading) || known.some((name) => sameName(name, agency)))
    return null
  const entry = attributionEntry(head, { name: agency, relation: 'republished', clause: head.decision.text })
  const values = { ...entry.decision.values, category: 'agency' }
  const reason = 'The agency whose dateline heads the story.'
  return { ...entry, decision: { ...entry.decision, reason, values } }
}

/** The site naming itself is no origin. */
const isOwn = (name: string, { url }: OpenReading): boolean => {
  const host = hostOf(url)
  const own = host.split('.')
  // `Zhaiyq.kz` on kaz.zhaiyq.kz; an agency's other names on a page of its own.
  const isHouse = findAgency(name)?.hosts.some((one) => one === own.slice(-2).join('.')) === true
  return (
    host !== '' &&
    (isHouse ||
      [0, 1].some((from) => sameName(name, own.slice(from).join('.'))) ||
      [own[0] ?? '', own.at(-2) ?? ''].some((label) =>
        [name, makeSlug(name, 'ru')].some((own) => letters(own) === letters(label)),
      ))
  )
}

/** `Arbat.media` and `arbatmedia`: a name and an address without their signs. */
const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function attributionEntry(entry: Entry, { name, relation, clause }: Attribution): Entry {
  return {
    order: entry.order + 0.25,
    nodes: [],
    decision: {
      rule: 'attribution',
      action: 'moved',
      field: 'sources',
      value: name,
      text: excerpt([clause]),
      reason: 'A sentence of the story names where it came from; the sentence stays.',
      // The words are still in the story: undoing has nothing to put back.
      values: { publisher: name, relation, unseen: 1 },
      lines: entry.decision.lines,
      check: relation === 'quoted',
      applied: true,
    },
  }
}

/** `… dedi. (DHA)`: the code of the agency leaves the last paragraph. */
function liftCode(story: readonly Entry[]): Entry[] {
  const texts = story.flatMap(({ decision, nodes }, at) =>
    decision.action === 'kept' && nodes.at(-1)?.type === 'paragraph' ? [at] : [],
  )
  // A line or two of the page may have been kept behind the paragraph the code ends.
  const at = texts.slice(-4).findLast((index) => codeAt(story[index]) !== null) ?? -1
  const entry = story[at]
  const code = codeAt(entry)
  const node = entry?.nodes.at(-1)
  if (!entry || !node || !code) return [...story]
  const { match, agency } = code
  const people = readPeople(match.groups?.names ?? '', 'tr').filter(({ kind }) => kind === 'person')
  const left = withoutTail(node, match[0].length)
  const nodes = [...entry.nodes.slice(0, -1), left]
  const lifted: Entry = {
    order: entry.order + 0.5,
    nodes: [],
    decision: {
      rule: 'agency-code',
      action: 'moved',
      field: 'sources',
      value: agency.name,
      text: match[0].trim(),
      reason: 'The code of an agency behind the last sentence: the story came from there.',
      values: {
        publisher: agency.name,
        ...(people.length > 0
          ? { 'also.bylines': people.map(({ name }) => name).join(', '), 'also.kind': 'person' }
          : {}),
      },
      lines: entry.decision.lines,
      check: false,
      applied: true,
    },
  }
  // With the code gone the text ends as a sentence does: it is the story's.
  const shortened = {
    ...entry,
    nodes,
    decision: {
      ...entry.decision,
      rule: 'story',
      reason: 'Text of the story, kept word for word.',
      check: false,
      text: excerpt(nodes.map((one) => textOf(one))),
    },
  }
  return story.toSpliced(at, 1, shortened, lifted)
}

function codeAt(entry: Entry | undefined): { match: RegExpExecArray; agency: Agency } | null {
  const node = entry?.nodes.at(-1)
  if (!node) return null
  const inline = inlineText(node)
  const match = SIGNED.exec(inline.slice(-140)) ?? CODE.exec(inline.slice(-60))
  const agency = findAgency(match?.groups?.code ?? match?.groups?.bare ?? '')
  return match && agency && inline.length - match[0].length >= 12 ? { match, agency } : null
}

const inlineText = (node: JsonNode): string =>
  (node.content ?? []).map((child) => child.text ?? '\n').join('')

/** The address the page was taken from, when neither a line nor a statement of it has become a source. */
export function addressEntry(entries: readonly Entry[], reading: OpenReading): Entry | null {
  const url = cleanAddress(reading.url)
  const isKnown = entries.some(
    ({ decision }) =>
      decision.rule === 'stated-source' || (decision.field === 'sources' && decision.value === url),
  )
  if (!url || isKnown) return null
  const last = reading.pieces.at(-1)?.lines ?? [1, 1]
  return {
    order: Number.MAX_SAFE_INTEGER,
    nodes: [],
    decision: {
      rule: 'page-address',
      action: 'moved',
      field: 'sources',
      value: url,
      text: url.slice(0, 2000),
      reason: 'The address the page was taken from.',
      values: { publisher: siteNameOf(reading.pieces) || hostOf(url), relation: 'republished', unseen: 1 },
      lines: [last[1], last[1]],
      check: false,
      applied: true,
    },
  }
}

const isOwnPage = ({ decision }: Entry): boolean => /^(stated-source|page-address)$/.test(decision.rule)

/** Where another source is named, the page itself is only what the article is based on. */
export function relateOwnPage(entries: readonly Entry[]): Entry[] {
  const isNamed = entries.some((entry) => entry.decision.field === 'sources' && !isOwnPage(entry))
  return entries.map((entry) =>
    isNamed && isOwnPage(entry)
      ? {
          ...entry,
          decision: { ...entry.decision, values: { ...entry.decision.values, relation: 'based-on' } },
        }
      : entry,
  )
}

/** The address of the page among the sources, which stands behind those it names. */
export const ownAddress = (entries: readonly Entry[]): string =>
  entries.find((entry) => isOwnPage(entry))?.decision.value ?? ''

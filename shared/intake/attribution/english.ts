import type { Attribution } from './attribution'
import { agencyIn, bareName, isMedia, isPressOffice, isStateBody } from './names'

const NAME = "(?<name>[\\p{L}\\p{N}.&’' -]{2,80}?)"
const END = '(?=\\s*(?:[,;:!?—–]|\\.(?:\\s|$)|$)|\\s(?:on|late|early|citing|said|reported|that|in)\\s)'
const ACCORDING = new RegExp(
  `according to (?:a (?:statement|press release|news release) (?:from|by|of) )?${NAME}${END}`,
  'giu',
)
const REPORTED =
  /(?<![\p{L}])(?<name>(?:the )?\p{Lu}[\p{L}.&’' -]{1,60}?) (?:has )?(?:reported|reports)(?![\p{L}])/gu
const TOLD =
  /\btold (?<name>(?:the )?\p{Lu}[\p{L}.&’' -]{1,50}?)(?=\s*(?:[,;:!?—–]|\.(?:\s|$)|$)|\s(?:on|in|by|that|late|early|after|before|he|she|they)\s)/gu
const CITING = new RegExp(`citing ${NAME}${END}`, 'giu')
const OFFICE = new RegExp(
  `${NAME.replace('<name>', '<name>(?:the )?\\p{Lu}')}(?:['’]s)? press (?:office|service) (?:said|reported|announced)`,
  'gu',
)

/** The origin a paragraph names in English: an agency, a paper, or a body's own statement. Never a person. */
export function englishAttribution(text: string): Attribution | null {
  for (const match of text.matchAll(ACCORDING)) {
    const name = known(match.groups?.name ?? '')
    const isStatement = /^according to a /i.test(match[0])
    if (isStatement && isStateBody(match.groups?.name ?? '')) {
      return { name: bareName(match.groups?.name ?? ''), relation: 'handout', clause: match[0] }
    }
    if (name) return { name, relation: 'republished', clause: match[0] }
    if (isPressOffice(match.groups?.name ?? '')) {
      return { name: bareName(match.groups?.name ?? ''), relation: 'handout', clause: match[0] }
    }
  }
  for (const [form, relation] of [
    [CITING, 'based-on'],
    [REPORTED, 'republished'],
    [TOLD, 'quoted'],
  ] as const) {
    for (const match of text.matchAll(form)) {
      const name = known(match.groups?.name ?? '')
      if (name) return { name, relation, clause: match[0] }
    }
  }
  const office = OFFICE.exec(text)
  OFFICE.lastIndex = 0
  const clause = lastSentence(office?.[0] ?? '')
  return office
    ? {
        name: lastSentence(office[0]).replace(/ (said|reported|announced)$/, ''),
        relation: 'handout',
        clause,
      }
    : null
}

/** What stands behind the last full stop: a name may hold `St.` and `U.S.`, and no end of a sentence. */
const lastSentence = (text: string): string => text.replace(/^.*\p{Ll}{3}\.\s(?=\p{Lu})/su, '')

const known = (printed: string): string => {
  const bare = bareName(printed)
  return agencyIn(bare) || (isMedia(bare) ? bare : '')
}

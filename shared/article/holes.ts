import type { JsonNode } from '../body/parse'
import { printDate, printDateline } from '../dateline/printDateline'
import type { Article } from './article'

/**
 * Holes of snippets and templates: `{dateline}`, `{source}` ... in any of the newsroom's languages. They are filled
 * from the article's fields; one that cannot be filled stays, and the check before publication finds it.
 */
export const HOLES = {
  dateline: ['dateline', 'mahreç', 'датлайн', 'датлайн'],
  place: ['place', 'yer', 'место', 'орын'],
  date: ['date', 'tarih', 'дата', 'күні'],
  agency: ['agency', 'ajans', 'агентство', 'агенттік'],
  source: ['source', 'kaynak', 'источник', 'дереккөз'],
  address: ['address', 'adres', 'адрес', 'мекенжай'],
  headline: ['headline', 'başlık', 'заголовок', 'тақырып'],
} as const
export type Hole = keyof typeof HOLES

/** The name a hole has in one of the interface's languages. */
export function holeName(hole: Hole, language: 'en' | 'tr' | 'ru' | 'kk'): string {
  const names: readonly string[] = HOLES[hole]
  return names[['en', 'tr', 'ru', 'kk'].indexOf(language)] ?? hole
}

const NAMES = new Map<string, Hole>(
  (Object.keys(HOLES) as Hole[]).flatMap((hole) => HOLES[hole].map((name) => [name, hole] as const)),
)
const BRACED = /\{([\p{L} ]{2,20})\}/gu

const holeNamed = (name: string): Hole | undefined =>
  NAMES.get(name.trim().toLocaleLowerCase('tr')) ?? NAMES.get(name.trim().toLowerCase())

/** The first hole of a text as it is written there, braces included; null when there is none. */
export function firstHole(text: string): string | null {
  for (const [written, name = ''] of text.matchAll(BRACED)) if (holeNamed(name)) return written
  return null
}

export type HoleValues = Readonly<Record<Hole, string>>

/** What fills the holes of an article; empty where its field is. */
export function holeValues(
  article: Pick<Article, 'dateline' | 'language' | 'sources' | 'headline'>,
): HoleValues {
  const { dateline, language, headline } = article
  const source = article.sources[0]
  return {
    dateline: printDateline(dateline, language),
    place: dateline.place,
    date: dateline.date ? printDate(dateline.date, language) : '',
    agency: dateline.agency,
    source: source?.publisher || source?.title || '',
    address: source?.url ?? '',
    headline,
  }
}

/** A text with every hole filled for which there is a value. */
export const fillText = (text: string, values: HoleValues): string =>
  text.replace(BRACED, (written, name: string) => {
    const hole = holeNamed(name)
    return (hole && values[hole]) || written
  })

/** Blocks with their holes filled, attributes included; what has none is the same object. */
export function fillBlocks(blocks: readonly JsonNode[], values: HoleValues): JsonNode[] {
  return blocks.map((node) => fillNode(node, values))
}

function fillNode(node: JsonNode, values: HoleValues): JsonNode {
  const filled: JsonNode = { ...node }
  if (typeof node.text === 'string') filled.text = fillText(node.text, values)
  if (Array.isArray(node.content)) filled.content = fillBlocks(node.content, values)
  if (node.attrs)
    filled.attrs = Object.fromEntries(
      Object.entries(node.attrs).map(([name, value]) => [
        name,
        typeof value === 'string' ? fillText(value, values) : value,
      ]),
    )
  return filled
}

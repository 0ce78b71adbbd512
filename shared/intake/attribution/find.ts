import type { Attribution, Position } from './attribution'
import { englishAttribution } from './english'
import { kazakhAttribution } from './kazakh'
import { russianAttribution } from './russian'
import { turkishAttribution } from './turkish'

const LONGEST = 1500
const NOTE_SIGN = /\[(?:\d{1,3}|[ivxlcdm*†]{1,6})\]/g

/**
 * The origin a paragraph of running text names for what it tells ("передает X со ссылкой на Y"), or null. Read from its
 * first 1,500 characters. The text itself is never changed by it. People are no origin.
 */
export function findAttribution(paragraph: string, language: string, position: Position): Attribution | null {
  const text = paragraph.slice(0, LONGEST).replace(NOTE_SIGN, '').replace(/\s+/g, ' ')
  switch (language) {
    case 'ru':
      return russianAttribution(text, position)
    case 'kk':
      return kazakhAttribution(text)
    case 'tr':
      return turkishAttribution(text, position)
    case 'en':
      return englishAttribution(text)
    default:
      return null
  }
}

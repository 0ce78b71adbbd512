import { type ParsedDateline, parseDateline } from './parseDateline'
import { parseReleaseLine } from './releaseLine'

/** A story behind a dateline that was given alone: a dateline is certain only where something follows it. */
const STORY = 'Xxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx.'

/**
 * The dateline at the head of a text, an agency's or a release's; also of a text that is nothing but a dateline. Null where
 * there is none that is certain.
 */
export function readHead(text: string, language: string): ParsedDateline | null {
  const alone = text.trimEnd()
  const found = alone.length > 120 ? null : parseDateline(`${alone} ${STORY}`, language)
  // What is nothing but a head is read as one first: `МОСКВА, 5 июн - РИА Новости.` is no story about an agency.
  if (found && found.length === alone.length + 1) return { ...found, length: text.length }
  return parseDateline(text, language) ?? parseReleaseLine(text)
}

import { type ParsedDateline, parseDateline } from './parseDateline'
import { parseReleaseLine } from './releaseLine'

/** A story behind a dateline that was given alone: a dateline is certain only where something follows it. */
const STORY = 'Xxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx xxxxxxx.'

/**
 * The dateline at the head of a text, an agency's or a release's; also of a text that is nothing but a dateline. Null where
 * there is none that is certain.
 */
export function readHead(text: string, language: string): ParsedDateline | null {
  const read = parseDateline(text, language) ?? parseReleaseLine(text)
  if (read || text.length > 120) return read
  const alone = text.trimEnd()
  const found = parseDateline(`${alone} ${STORY}`, language)
  return found && found.length === alone.length + 1 ? { ...found, length: text.length } : null
}

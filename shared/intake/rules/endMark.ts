import { isAfterStory, pieceRule, type Rule } from './rule'

/** Phrases that say nothing else, and words that might be somebody's text. */
const PHRASES =
  /^(?:end of (?:the )?(?:press |news |media )?(?:release|statement|story|text)|(?:press |media )?release ends|haber(?:in)? sonu|(?:basın )?bülten(?:i|in)?n? sonu|конец (?:текста|сообщения|пресс-релиза)|мәтіннің соңы)$/iu
const WORDS = /^(?:the end|ends?|finis|son|bitti|конец|соңы)$/iu
const SIGNS = /^(?:[\p{Pd}#*]\s?){0,3}30(?:\s?[\p{Pd}#*]){1,3}$|^#{2,5}$|^#(?:\s#){2,4}$/u
const AROUND = /^[\s\p{Pd}_*#/<>[\]().=~]{0,12}|[\s\p{Pd}_*#/<>[\]().=~!]{0,12}$/gu
const SET_APART = /^[\p{Pd}_*#/<>[\](.=~]/u

/** Whether a line says that a text ends here: `ENDS`, `-30-`, `###`, `SON`, `— Конец —`. */
export function isEndMark(text: string): boolean {
  const line = text.trim()
  if (line.length > 40) return false
  const word = line.replace(AROUND, '')
  if (SIGNS.test(line) || PHRASES.test(word)) return true
  // In capitals, between signs, or with a capital and alone: a small `son` is somebody's text.
  return WORDS.test(word) && (SET_APART.test(line) || /^\p{Lu}/u.test(word))
}

/** The sign by which press offices and agencies end a text. */
export const endMark: Rule = pieceRule(
  {
    name: 'end-mark',
    weight: 0.85,
    reason: 'The sign that a press release or an agency’s text ends here.',
  },
  ({ kind, text }, index, reading) =>
    (kind === 'line' || kind === 'heading') && isAfterStory(reading, index) && isEndMark(text)
      ? { action: 'dropped' }
      : null,
)

import { KICKERS, RELEASES } from '../words/labels'
import { isBeforeStory, type Rule } from './rule'

/** `Basın Bülteni`, `Пресс-релиз`: what kind of text follows. */
export const kicker: Rule = {
  name: 'kicker',
  weight: 0.85,
  reason: 'A label that says what kind of text follows; it stands over the headline.',
  read: (reading) => {
    const at = reading.pieces.findIndex(
      ({ kind }, index) =>
        (kind === 'line' || kind === 'heading') &&
        reading.isFree(index) &&
        isBeforeStory(reading, index) &&
        KICKERS.has(reading.keys[index] as string),
    )
    const text = reading.pieces[at]?.text ?? ''
    if (at < 0) return []
    // "Basın bülteni" says what the text is, and is nothing a paper prints over its own headline.
    if (!RELEASES.has(reading.keys[at] as string))
      return [{ pieces: [at], action: 'moved', field: 'kicker', value: text }]
    const others = reading.free.filter(
      (index) =>
        index > at &&
        isBeforeStory(reading, index) &&
        reading.pieces[index]?.kind === 'line' &&
        RELEASES.has(reading.keys[index] as string),
    )
    return [at, ...others].map((index) => ({ pieces: [index], action: 'dropped' }))
  },
}

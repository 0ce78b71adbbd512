import { isAfterStory, type Rule, runsOf } from './rule'

const HASH = /^#\s?[\p{L}\p{N}][\p{L}\p{N}_ ’'-]{1,40}$/u

/** `#Van Gölü` and `#kuraklık`, each on a line of its own behind the story. */
export const hashtagLines: Rule = {
  name: 'hashtag-lines',
  weight: 0.9,
  reason: 'Words with a hash, each on its own line; they are the article’s tags.',
  read: (reading) =>
    runsOf(
      reading,
      ({ kind, text }, index) =>
        (kind === 'line' || kind === 'item') && HASH.test(text) && isAfterStory(reading, index),
    ).map((pieces) => ({
      pieces,
      action: 'moved' as const,
      field: 'tags',
      value: pieces
        .map((index) => (reading.pieces[index]?.text ?? '').replace(/^#\s?/, '').trim())
        .join(', '),
    })),
}

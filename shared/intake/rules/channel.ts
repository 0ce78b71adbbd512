import { keyOf } from '../page/key'
import { CHAT_LINES, FOLLOW_WORDS } from '../words/chat'
import { type Finding, isAfterStory, type Rule } from './rule'

/** How near its top a copied channel says how many read it. */
const NEAR = 6
const FOLLOWERS =
  /^[\d\s.,]{1,12}[KkКкMm]?\s?(?:подписчик(?:а|ов)?|участник(?:а|ов)?|subscribers?|members?|abone|takipçi|üye|жазылушы|оқырман)$/iu
/** `👍 214 🔥 31`, `3.8K`, `1 204 👁`. */
const REACTIONS = /^(?:\p{Extended_Pictographic}\ufe0f?\s?[\d.,]{1,7}[KkКк]?\s{0,3}){1,12}$/u
const VIEWS = /^[\d.,]{1,6}\s?[KkКкMm]?\s?(?:👁|views?|просмотр(?:а|ов)?|görüntülenme|қаралым)?$/u
/** Somebody's handle, with what it is for. */
const HANDLE = /(?:^|\s)@[\w.]{3,40}$/

/** What a messenger prints around a copied post of a channel: its name, its readers, reactions, calls to follow. */
export const channelStrip: Rule = {
  name: 'channel-strip',
  weight: 0.85,
  reason:
    'What the messenger prints around the post: the channel’s name, its readers, reactions, calls to follow.',
  read: (reading) => {
    const { pieces, keys } = reading
    const at = pieces.slice(0, NEAR + 1).findIndex(({ text, box }) => box === 0 && FOLLOWERS.test(text))
    if (at < 1) return []
    const name = keyOf(pieces[at - 1]?.text ?? '')
    const isPrinted = (index: number): boolean => {
      const { text = '', kind = 'meta' } = pieces[index] ?? {}
      if (kind === 'meta' || text.length > 100) return false
      const key = keys[index] as string
      if (index === at || key === name || CHAT_LINES.has(key)) return true
      if (REACTIONS.test(text) || HANDLE.test(text)) return true
      if (!isAfterStory(reading, index)) return false
      return VIEWS.test(text) || FOLLOW_WORDS.some((word) => key.startsWith(word))
    }
    return reading.free.flatMap((index): Finding[] =>
      isPrinted(index) ? [{ pieces: [index], action: 'dropped' }] : [],
    )
  },
}

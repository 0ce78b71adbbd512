import { isPressOffice, isStateBody } from '../attribution/names'
import type { Rule } from './rule'

const LONGEST = 100
const MOST_WORDS = 9

/** `МВД по Республике Коми`, `Пресс-служба акимата района` as the last line of a copied text: the body that sent it out. */
export const bodySignature: Rule = {
  name: 'body-signature',
  weight: 0.65,
  reason: 'A body’s name alone behind the last paragraph: it sent the text out.',
  read: (reading) => {
    const { pieces, story, keys } = reading
    if (!story) return []
    const at = story.to + 1
    const { kind, box = 0, text = '' } = pieces[at] ?? {}
    const isName =
      kind === 'line' &&
      box === 0 &&
      text.length <= LONGEST &&
      /^\p{Lu}/u.test(text) &&
      !/[.!?:;]$/.test(text)
    // A list may begin with a body's name.
    const isOpened = /[:;]$/.test(pieces[at - 1]?.text ?? '')
    if (!isName || isOpened || !reading.isFree(at) || text.split(/\s+/).length > MOST_WORDS) return []
    // A heading of what follows names bodies too: nothing of the story may stand below.
    const isLast = pieces.slice(at + 1).every((_, step) => !reading.isProse(at + 1 + step))
    const isAgain = keys.indexOf(keys[at] ?? '') !== at
    if (!isLast || isAgain || !(isStateBody(text) || isPressOffice(text))) return []
    return [
      {
        pieces: [at],
        action: 'moved',
        field: 'sources',
        value: text,
        values: { publisher: text, relation: 'handout' },
      },
    ]
  },
}

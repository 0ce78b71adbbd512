import { isPressOffice } from '../attribution/names'
import { isAfterStory, pieceRule, type Rule } from './rule'

const CONTACT = /@[\w-]+\.|(?<!\p{L})(?:tel|telefon|тел|телефон|phone|faks|fax)(?!\p{L})|\+?\d[\d\s()-]{6,}/iu

/** `Akçapınar Belediyesi Basın Bürosu`, with telephone and mail: who sent the release out. */
export const pressContact: Rule = pieceRule(
  {
    name: 'press-contact',
    weight: 0.8,
    reason: 'The press office that signs the text: it is the release’s source.',
  },
  ({ kind, text }, index, reading) => {
    // A long name of an office reads like a last paragraph without a full stop.
    const isLast = index === reading.story?.to && !/[\n.!?…:]/.test(text)
    const isUnder = isAfterStory(reading, index) && !reading.isProse(index)
    if (!/^(?:line|heading)$/.test(kind) || text.length > 300 || !(isUnder || isLast)) return null
    if (index > (reading.story?.to ?? 0) + 8) return null
    const [first = '', ...others] = text.split('\n').map((line) => line.trim())
    const isSigned = isPressOffice(first) && first.split(/\s+/).length <= 12 && !/[.!?:]$/.test(first)
    if (!isSigned || !others.every((line) => CONTACT.test(line) || line.length <= 40)) return null
    return {
      action: 'moved',
      field: 'sources',
      value: first,
      values: { publisher: first, relation: 'handout' },
    }
  },
)

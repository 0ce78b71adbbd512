import { pieceRule, type Rule, runRule } from './rule'

/** `\\t`, `\\n`: white space a program wrote out as the signs it has for it. */
const ESCAPED = /^(?:\\[tnr]\s?){1,8}$/

/** `* * *`, `___`, `»`, `--:--`: signs between paragraphs without a letter or a number. */
export const ornament: Rule = runRule(
  {
    name: 'ornament',
    weight: 0.9,
    reason: 'Signs the old page drew between its parts; there is no word in them.',
  },
  ({ kind, text, node }) =>
    /^(?:line|heading|item|list)$/.test(kind) &&
    text.length <= 40 &&
    (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) || ESCAPED.test(text)) &&
    (node === null || node.type !== 'figure'),
)

const STAMP =
  /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?(?:[ap]\.?m\.?|BST|GMT|UTC|EST|EDT|ET|CET|CEST|TRT|TSİ|МСК|мск))?$/iu
const PART = /^(?:foto(?:ğraf)?|фото|сурет|photo|image|slide)?\s?\d{1,3}\s?(?:\/|of|из)\s?\d{1,3}$/iu

/** `16.52 BST` over an entry of a live report, `2 / 6` under a picture of a gallery. */
export const liveStamp: Rule = pieceRule(
  {
    name: 'live-stamp',
    weight: 0.8,
    reason: 'The time of an entry, or the number of a picture, alone on its line.',
  },
  ({ kind, text, node }) =>
    (kind === 'line' || kind === 'heading') &&
    text.length <= 24 &&
    (STAMP.test(text) || PART.test(text)) &&
    (node === null || node.type !== 'figure')
      ? { action: 'dropped' }
      : null,
)

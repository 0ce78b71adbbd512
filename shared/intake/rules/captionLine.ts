import { splitCaption } from '../html/credits'
import { pieceRule, type Rule } from './rule'

/** A line of a copied page that is a picture's caption with its credit: the picture itself did not come along. */
export const captionLine: Rule = pieceRule(
  {
    name: 'caption-line',
    weight: 0.55,
    reason:
      'The caption of a picture, with its credit; in a copy of plain text the picture did not come along.',
  },
  ({ kind, text, main, box, gap }, index, { pieces, story }) => {
    if (kind !== 'line' || main !== null || box !== 0 || text.length > 260 || !story) return null
    if (index > story.to + 6 || (gap === 0 && index > 0 && pieces[index - 1]?.text.endsWith('.'))) return null
    const { caption, credit } = splitCaption(text)
    if (credit === '' || credit.split(/\s+/).length > 8 || caption === '') return null
    // "… dedi. (DHA)" ends a story; a caption names a person or a source for its picture.
    const isCode = /^[\p{Lu}.]{2,6}$/u.test(credit) && !/(?:foto|фото|сурет|görsel|photo|©)/iu.test(text)
    return isCode ? null : { action: 'dropped' }
  },
)

import type { Piece } from '../page/piece'
import type { Rule } from './rule'
import { isHost } from './siteHead'

const LONGEST_TITLE = 160
const isCopied = ({ kind, box, main }: Piece): boolean => kind === 'line' && box === 0 && main === null

/** `“Заречный Times”` alone behind a copied story, and nothing but headlines below it: the site signs, and its other stories follow. */
export const ownName: Rule = {
  name: 'own-name',
  weight: 0.65,
  reason: 'The name of the site alone behind the story, with headlines of others below it.',
  read: ({ pieces, story, url, isFree }) => {
    if (!story || url === '') return []
    const at = pieces.findIndex(
      (piece, index) =>
        index > story.from &&
        isCopied(piece) &&
        isFree(index) &&
        piece.text.length <= 60 &&
        isHost(piece.text, url),
    )
    const below = pieces.slice(at + 1)
    const isTitles = below.every(
      (piece) => isCopied(piece) && piece.text.length <= LONGEST_TITLE && !/[.…;:]$/.test(piece.text),
    )
    if (at < 0 || !isTitles) return []
    return [{ pieces: pieces.flatMap((_, index) => (index >= at ? [index] : [])), action: 'dropped' }]
  },
}

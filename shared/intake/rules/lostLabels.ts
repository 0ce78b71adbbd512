import { isFileName } from './fileNames'
import { isAfterStory, pieceRule, type Rule } from './rule'
import { readStamps } from './stamps'

const LABEL =
  /^(?:haber |ilk |son )?(?:yay[ıi]nlanma|yay[ıi]nlama|yay[ıi]nlama tarihi|yay[ıi]nlanma tarihi|yay[ıi]m tarihi|yay[ıi]n tarihi|güncelleme|güncellenme|güncelleme tarihi|güncellenme tarihi|giriş tarihi|eklenme|eklenme tarihi|опубликовано|обновлено|дата публикации|дата обновления|жарияланған|жарияланды|жаңартылды|published|published on|updated|last updated|posted on|date published)\s?[:：]?$/iu

/** How far into the story the head of a page may reach: its summary, a name and two labels. */
const HEAD = 4

/** `Güncelleme:` alone: the page set its date in a part that the copy lost. */
export const lostLabel: Rule = pieceRule(
  {
    name: 'lost-label',
    weight: 0.85,
    reason: 'The label of a date whose date the copy lost.',
  },
  ({ kind, text }, index, { story, pieces, ...reading }) => {
    if (kind !== 'line' || text.length > 40 || !LABEL.test(text)) return null
    // Without a colon only the two together are labels: `YAYINLANMA` over `GÜNCELLEME`.
    const isPair = [index - 1, index + 1].some((at) => LABEL.test(pieces[at]?.text ?? ''))
    if (!isPair && !/[:：]$/.test(text)) return null
    const next = pieces[index + 1]?.text ?? ''
    if (readStamps(next).length > 0 || (/^\d/.test(next) && !isFileName(next))) return null
    const isAtHead = story === null || index <= story.from + HEAD
    return isAtHead || isAfterStory({ ...reading, story, pieces }, index) ? { action: 'dropped' } : null
  },
)

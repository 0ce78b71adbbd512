import { isInPath } from '../addressWords'
import { isPersonName } from '../people'
import { type Finding, isInside, type Reading, type Rule } from './rule'

/** How many lines a page says of its columnist, and how far from its top. */
const MOST_LINES = 4
const FARTHEST = 20
const ALL_OF_HIS =
  /^(?:yazarın )?(?:tum yazilari|diger yazilari|butun yazilari)$|^все (?:статьи|материалы|публикации) автора$|^автордың барлық|^(?:all|more) (?:posts|articles|stories) by /u

const isLink = ({ keys }: Reading, at: number): boolean => ALL_OF_HIS.test(keys[at] ?? '')

/** What stands between a columnist's name and the link to all he wrote, above the headline: who he is. */
export const writerBox: Rule = {
  name: 'writer-box',
  weight: 0.75,
  reason: 'What the page says of the writer, between the name and a link to everything else by that writer.',
  read: (reading) => {
    const { pieces, url, isFree } = reading
    const at = pieces.findIndex(
      ({ kind, text, box }, index) =>
        index < FARTHEST &&
        kind === 'line' &&
        box === 0 &&
        isFree(index) &&
        isPersonName(text) &&
        !isInside(reading, index),
    )
    const end = pieces.findIndex(
      (_, index) => index > at + 1 && index <= at + 1 + MOST_LINES && isLink(reading, index),
    )
    const name = pieces[at]?.text ?? ''
    if (at < 0 || end < 0 || !(isInPath(url, name) || end < pieces.length / 2)) return []
    const box = pieces.flatMap((_, index) => (index > at && index <= end && isFree(index) ? [index] : []))
    return [{ pieces: box, action: 'dropped' }] satisfies Finding[]
  },
}

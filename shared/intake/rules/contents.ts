import { contentsOf } from '../page/contents'
import type { Rule } from './rule'

/** `On this page` over the titles of the page's own parts, which stand again in the text. */
export const tableOfContents: Rule = {
  name: 'table-of-contents',
  weight: 0.9,
  reason: 'The page’s table of contents: the titles stand again over the parts they name.',
  read: ({ pieces }) => {
    const found = contentsOf(pieces)
    return found ? [{ pieces: found.entries, action: 'dropped' }] : []
  },
}

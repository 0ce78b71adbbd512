import { desk } from '../desk'
import { createSpeller } from './speller'

/** One for the window: what one article asked, the next one knows. */
export const speller = createSpeller({
  check: (input) => desk.spelling.check(input),
  suggest: (input) => desk.spelling.suggest(input),
})

import { findAttribution } from '../attribution/find'
import { detectLanguage } from '../language'
import type { Headline, Reading } from './rule'

/** `Мост открыли, передает агентство Kazinform`: the headline again as a sentence that says who tells it. */
export const isToldHeadline = (text: string, headline: Headline | null): boolean =>
  headline !== null &&
  headline.text.length > 20 &&
  text.startsWith(`${headline.text},`) &&
  findAttribution(text, detectLanguage(text, ''), 'first') !== null

/** Whether a line is such a sentence about a line closely above it, which then is the likelier headline. */
export const isToldAgain = ({ pieces, keys }: Reading, index: number): boolean =>
  [1, 2, 3].some((step) => {
    const text = pieces[index - step]?.text ?? ''
    return isToldHeadline(pieces[index]?.text ?? '', {
      text,
      key: keys[index - step] ?? '',
      at: index - step,
    })
  })

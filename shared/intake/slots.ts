import { AdPosition } from '../article/article'

/** Name of the slot inside a story, as `adSlot` blocks carry it. */
export const IN_STORY_SLOT = 'in-story'

/** The longest text a decision shows; what is longer goes on in its `values.rest`. */
export const LONGEST_TEXT = 4000

export const slotPosition = (value: string): AdPosition => AdPosition.parse(value)

import type { Values } from '../i18n/format'
import type { ads } from '../i18n/messages/ads'
import type { writing } from '../i18n/messages/writing'

/** The interface's words, for the parts of the editor that React does not draw. */
export type EditorWords = (key: keyof typeof writing | keyof typeof ads, values?: Values) => string

/**
 * Height in CSS pixels that the site reserves for a slot on a desk; null when its inventory has no such slot,
 * undefined while the site is not known.
 */
export type SlotHeights = (slot: string) => number | null | undefined

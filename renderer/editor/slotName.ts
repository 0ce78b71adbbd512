import { SlotDefinition } from '../../shared/ads/inventory'
import type { EditorWords } from './words'

/** A slot as people call it: one that is named after its position goes by the position's words. */
export function slotName(words: EditorWords, slot: string): string {
  const position = SlotDefinition.shape.position.options.find((one) => one === slot)
  return position ? words(`writing.position.${position}`) : slot
}

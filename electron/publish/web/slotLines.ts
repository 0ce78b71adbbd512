import type { SlotDefinition } from '../../../shared/ads/inventory'

export type SlotMarkup = readonly Pick<SlotDefinition, 'name' | 'markup'>[]

/**
 * What an ad slot becomes on a site: its own markup in the inventory, else from lines such as `in-story = [ad id="7"]`;
 * `*` stands for every slot without a line of its own, `{slot}` for the slot's name. Undefined where nothing says
 * anything, empty where a line says that nothing is to be shown.
 */
export function slotLines(lines: string, inventory: SlotMarkup = []): (name: string) => string | undefined {
  const templates = new Map(
    lines.split('\n').flatMap((line) => {
      const at = line.indexOf('=')
      const name = line.slice(0, Math.max(0, at)).trim()
      return at > 0 && name !== '' ? [[name, line.slice(at + 1).trim()] as const] : []
    }),
  )
  for (const { name, markup } of inventory) if (markup?.trim()) templates.set(name, markup.trim())
  return (name) => templates.get(name) ?? templates.get('*')
}

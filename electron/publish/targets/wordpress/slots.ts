import type { SlotDefinition } from '../../../../shared/ads/inventory'
import { escapeText } from '../../../../shared/render/markup'
import { block, htmlBlock } from './blockMarkup'

/**
 * What an ad slot becomes on the site: its own markup in the inventory, else from lines such as `in-story = [ad id="7"]`; `*` stands for every slot
 * without a line of its own, `{slot}` for the slot's name. A shortcode and a block go as what they are, other markup
 * as HTML; without a line it is a labelled place without any code.
 */
export function slotTemplates(
  lines: string,
  inventory: readonly Pick<SlotDefinition, 'name' | 'markup'>[] = [],
): (name: string) => string {
  const templates = new Map(
    lines.split('\n').flatMap((line) => {
      const at = line.indexOf('=')
      const name = line.slice(0, Math.max(0, at)).trim()
      return at > 0 && name !== '' ? [[name, line.slice(at + 1).trim()] as const] : []
    }),
  )
  for (const { name, markup } of inventory) if (markup?.trim()) templates.set(name, markup.trim())
  return (name) => {
    const template = templates.get(name) ?? templates.get('*')
    const shown = escapeText(name)
    if (template === undefined) return htmlBlock(`<figure class="ad-slot" data-ad-slot="${shown}"></figure>`)
    if (template === '') return ''
    const filled = template.replaceAll('{slot}', shown)
    if (filled.startsWith('<!-- wp:')) return filled
    return filled.startsWith('[') ? block('shortcode', {}, filled) : htmlBlock(filled)
  }
}

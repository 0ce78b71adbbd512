import { escapeText } from '../../../../shared/render/markup'
import { type SlotMarkup, slotLines } from '../../web/slotLines'
import { block, htmlBlock } from './blockMarkup'

/**
/**
 * What an ad slot becomes on the site; see `slotLines`. A shortcode and a block go as what they are, other markup as
 * HTML; without a line it is a labelled place without any code.
 */
export function slotTemplates(lines: string, inventory: SlotMarkup = []): (name: string) => string {
  const templateOf = slotLines(lines, inventory)
  return (name) => {
    const template = templateOf(name)
    const shown = escapeText(name)
    if (template === undefined) return htmlBlock(`<figure class="ad-slot" data-ad-slot="${shown}"></figure>`)
    if (template === '') return ''
    const filled = template.replaceAll('{slot}', shown)
    if (filled.startsWith('<!-- wp:')) return filled
    return filled.startsWith('[') ? block('shortcode', {}, filled) : htmlBlock(filled)
  }
}

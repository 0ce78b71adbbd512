import { escapeText } from '../../../../shared/render/markup'
import { type SlotMarkup, slotLines } from '../../web/slotLines'
import { htmlCard, type LexicalNode } from './lexical'

/**
 * What an ad slot becomes on the site; see `slotLines`. A card of HTML with the template's code, `{slot}` in it being the
 * slot's name; without a line a labelled place without any code; null where the line is empty.
 */
export function slotCards(lines: string, inventory: SlotMarkup = []): (name: string) => LexicalNode | null {
  const templateOf = slotLines(lines, inventory)
  return (name) => {
    const template = templateOf(name)
    const shown = escapeText(name)
    if (template === undefined) return htmlCard(`<figure class="ad-slot" data-ad-slot="${shown}"></figure>`)
    return template === '' ? null : htmlCard(template.replaceAll('{slot}', shown))
  }
}

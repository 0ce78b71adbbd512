import type { BodyJson } from '../../../../shared/article/article'
import type { JsonNode } from '../../../../shared/body/parse'
import { optionsOf } from '../../../../shared/publish/targetKind'
import { siteWords } from '../../../../shared/render/words'
import type { ConfiguredSite } from '../../target'
import { emptyStory, type Story, takeField } from '../../web/storyFields'
import { asClassic, classicNodes } from './classicText'
import { nodeOf } from './fromBlocks'
import { kind } from './kind'
import { parseBlocks } from './parseBlocks'
import { slotTemplates } from './slots'

/**
 * The text of a post taken apart: what Galley wrote into it from fields of the article goes back into the fields, a
 * slot's markup is the slot again, and everything else is body. Published again it would come out the same.
 */
export function storyOf(content: string, site: ConfiguredSite): Story {
  const story = emptyStory()
  const template = slotTemplates(String(optionsOf(kind, site.options).adSlots ?? ''), site.inventory)
  const options = {
    words: siteWords(site.language),
    media: () => null,
    slot: template,
    slotAfter: new Map<number, string>(),
    report: () => {},
  }
  const nodes: JsonNode[] = []
  /** The slot whose markup that is, as `write` writes it: in the text a node, around it a placement. */
  const takeSlot = (markup: string, write = (drawn: string) => drawn): JsonNode | 'taken' | null => {
    const slot = site.inventory.find(({ name }) => template(name) !== '' && write(template(name)) === markup)
    if (!slot) return null
    const { name, position } = slot
    if (position !== 'after-headline' && position !== 'after-story')
      return { type: 'adSlot', attrs: { slot: name } }
    story.ads.placements.push({ id: `pulled-${name}`, position, slot: name })
    return 'taken'
  }
  for (const block of parseBlocks(content)) {
    const classic =
      block.name === '' ? classicNodes(block.raw, story, (part) => takeSlot(part, asClassic)) : null
    if (classic) {
      nodes.push(...classic)
      continue
    }
    const slot = takeSlot(block.raw)
    if (slot === 'taken') continue
    if (slot) {
      nodes.push(slot)
      continue
    }
    const { className } = block.name === 'paragraph' ? block.attributes : {}
    const field = takeField(String(className ?? ''), block.inside, story)
    if (field === null) nodes.push(nodeOf(block, options))
    else if (field !== 'taken') nodes.push(field)
  }
  return nodes.length === 0 ? story : { ...story, body: { type: 'doc', content: nodes } as BodyJson }
}

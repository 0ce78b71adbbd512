import type { BodyJson } from '../../../../shared/article/article'
import type { JsonNode } from '../../../../shared/body/parse'
import { optionsOf } from '../../../../shared/publish/targetKind'
import { siteWords } from '../../../../shared/render/words'
import type { ConfiguredSite } from '../../target'
import { emptyStory, type Story, takeField } from '../../web/storyFields'
import { nodeOf } from './fromBlocks'
import { nodesOfClassic } from './fromClassic'
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
  for (const block of parseBlocks(content)) {
    const classic = block.name === '' ? nodesOfClassic(block.raw) : null
    if (classic) {
      nodes.push(...classic)
      continue
    }
    const slot = site.inventory.find(({ name }) => template(name) !== '' && template(name) === block.raw)
    if (slot?.position === 'after-headline' || slot?.position === 'after-story')
      story.ads.placements.push({ id: `pulled-${slot.name}`, position: slot.position, slot: slot.name })
    else if (slot) nodes.push({ type: 'adSlot', attrs: { slot: slot.name } })
    else {
      const { className } = block.name === 'paragraph' ? block.attributes : {}
      const field = takeField(String(className ?? ''), block.inside, story)
      if (field === null) nodes.push(nodeOf(block, options))
      else if (field !== 'taken') nodes.push(field)
    }
  }
  return nodes.length === 0 ? story : { ...story, body: { type: 'doc', content: nodes } as BodyJson }
}

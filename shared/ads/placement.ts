import type { AdPosition, Article } from '../article/article'
import type { SiteProfile, SlotDefinition } from '../publish/site'

/** Height kept free for a slot the site's inventory does not know, so that a late ad never moves the text. */
const UNKNOWN_SLOT = { heightPhone: 250, heightDesk: 250 }

export interface PlacedSlot {
  readonly name: string
  readonly position: SlotDefinition['position']
  /** CSS pixels kept free on a phone and on a desk; zero means the slot is not shown there. */
  readonly heightPhone: number
  readonly heightDesk: number
  /** False when the site's inventory has no slot of that name. */
  readonly known: boolean
}

export interface PlacedAds {
  /** Slots around the story, in reading order. */
  readonly at: Readonly<Record<AdPosition, readonly PlacedSlot[]>>
  /** The slot an `adSlot` block of that name stands for; null when the article may not carry it. */
  inStory(name: string): PlacedSlot | null
  /** Slots the site itself puts after the block of that index. */
  readonly after: ReadonlyMap<number, string>
}

const POSITIONS: readonly AdPosition[] = ['above-headline', 'after-headline', 'after-story', 'side']

/** Blocks between two slots that the site places by itself, and before the first one. */
const SPACING = 4

/**
 * Where an article's ads stand on a site. `manual` follows the article's own placements and blocks, `off` draws
 * none, `auto` uses each slot of the inventory once around the story and spaces in-story slots by whole blocks.
 */
export function placeAds(article: Article, site: SiteProfile): PlacedAds {
  const { mode, placements, suppressions } = article.ads
  const allowed = (name: string) => mode !== 'off' && !suppressions.includes(name)
  const find = (name: string, position: SlotDefinition['position']): PlacedSlot => {
    const defined = site.inventory.find((slot) => slot.name === name)
    return defined
      ? { ...defined, position, known: true }
      : { name, position, ...UNKNOWN_SLOT, heightPhone: position === 'side' ? 0 : 250, known: false }
  }
  const wanted =
    mode === 'auto'
      ? site.inventory.map((slot) => ({ position: slot.position, slot: slot.name }))
      : placements.map(({ position, slot }) => ({ position, slot }))
  const at = Object.fromEntries(
    POSITIONS.map((position) => [
      position,
      wanted
        .filter((ad) => ad.position === position && allowed(ad.slot))
        .map((ad) => find(ad.slot, position)),
    ]),
  ) as Record<AdPosition, PlacedSlot[]>
  return {
    at,
    inStory: (name) => (allowed(name) ? find(name, 'in-story') : null),
    after: mode === 'auto' ? automatic(article, site, allowed) : new Map(),
  }
}

function automatic(
  article: Article,
  site: SiteProfile,
  allowed: (name: string) => boolean,
): ReadonlyMap<number, string> {
  const blocks = article.body.content ?? []
  const slots = site.inventory.filter((slot) => slot.position === 'in-story' && allowed(slot.name))
  const places = new Map<number, string>()
  // The writer's own blocks come first: where there is one, the site adds nothing.
  if (slots.length === 0 || blocks.some((block) => block.type === 'adSlot')) return places
  let next = SPACING - 1
  for (const slot of slots) {
    while (next < blocks.length - 2 && blocks[next]?.type !== 'paragraph') next++
    if (next >= blocks.length - 2) break
    places.set(next, slot.name)
    next += SPACING
  }
  return places
}

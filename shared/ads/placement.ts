import type { AdPosition, Article } from '../article/article'
import type { SiteProfile, SlotDefinition } from '../publish/site'
import { chooseGaps, rulesFor } from './choose'

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

/**
 * Where an article's ads stand on a site. `manual` follows the article's own placements and blocks, `off` draws
 * none, `auto` uses each slot of the inventory once around the story and puts in-story slots where the site's rules allow
 * them (`choose.ts`): in `chosen`, when that was worked out already.
 */
export function placeAds(
  article: Article,
  site: SiteProfile,
  chosen = article.ads.mode === 'auto' ? automatic(article, site).chosen : [],
): PlacedAds {
  const { mode, placements, suppressions } = article.ads
  const { off } = rulesFor(article, site.adRules)
  const allowed = (name: string) => mode !== 'off' && !off && !suppressions.includes(name)
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
    after: new Map(mode === 'auto' ? chosen.map(({ after, slot }) => [after, slot]) : []),
  }
}

/** What the site's rules make of every gap of the story; see `chooseGaps`. */
export function automatic(article: Article, site: SiteProfile, kept: readonly number[] = []) {
  const allowed = site.inventory.filter(({ name }) => !article.ads.suppressions.includes(name))
  const isInside = (slot: SlotDefinition) => slot.position === 'in-story'
  return chooseGaps(
    article,
    site.adRules,
    allowed.filter(isInside),
    allowed.filter((slot) => !isInside(slot)),
    kept,
  )
}

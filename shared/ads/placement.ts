import type { AdPosition, Article } from '../article/article'
import type { SiteProfile } from '../publish/site'
import { chooseGaps, rulesFor } from './choose'
import { isSuppressed, keptFree, labelOf, type SlotDefinition } from './inventory'
import { stillStanding } from './standing'

/** Height kept free for a slot the site's inventory does not know, so that a late ad never moves the text. */
const UNKNOWN_SLOT = { heightPhone: 250, heightDesk: 250 }

export interface PlacedSlot {
  readonly name: string
  readonly position: SlotDefinition['position']
  /** CSS pixels kept free on a phone and on a desk; zero means the slot is not shown there. */
  readonly heightPhone: number
  readonly heightDesk: number
  /** CSS pixels across, 0 for the whole column. */
  readonly widthPhone?: number | undefined
  readonly widthDesk?: number | undefined
  /** The slot's own label for this article and its language; empty where the site's word stands. */
  readonly label: string
  /** Null where it is the page's. */
  readonly labelLanguage: string | null
  readonly priceClass?: string | undefined
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
  const away = new Set(site.inventory.filter((slot) => isSuppressed(slot, article)).map(({ name }) => name))
  const allowed = (name: string) =>
    mode !== 'off' && !off && !suppressions.includes(name) && !away.has(name) && !keptFree(name)
  const labelled = (slot: SlotDefinition) => {
    const own = labelOf(slot, article.language)
    const isPages = own === null || own.language === site.language
    return { label: own?.text ?? '', labelLanguage: isPages ? null : own.language }
  }
  const find = (name: string, position: SlotDefinition['position']): PlacedSlot => {
    const defined = site.inventory.find((slot) => slot.name === name)
    return defined
      ? { ...shown(defined), ...labelled(defined), position, known: true }
      : {
          name,
          position,
          ...UNKNOWN_SLOT,
          heightPhone: position === 'side' ? 0 : 250,
          label: '',
          labelLanguage: null,
          known: false,
        }
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

const shown = ({ name, heightPhone, heightDesk, widthPhone, widthDesk, priceClass }: SlotDefinition) => ({
  name,
  heightPhone,
  heightDesk,
  ...(widthPhone ? { widthPhone } : {}),
  ...(widthDesk ? { widthDesk } : {}),
  ...(priceClass ? { priceClass } : {}),
})

/**
 * What the site's rules make of every gap of the story; see `chooseGaps`. `kept` are the blocks ads stood after before an
 * edit; what the article remembers, unless given.
 */
export function automatic(
  article: Article,
  site: SiteProfile,
  kept: readonly number[] = stillStanding(article),
) {
  const allowed = site.inventory.filter(
    (slot) => !article.ads.suppressions.includes(slot.name) && !isSuppressed(slot, article),
  )
  const isInside = (slot: SlotDefinition) => slot.position === 'in-story'
  return chooseGaps(
    article,
    site.adRules,
    allowed.filter(isInside),
    allowed.filter((slot) => !isInside(slot)),
    kept,
  )
}

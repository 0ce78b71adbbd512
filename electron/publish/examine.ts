import type { Article } from '../../shared/article/article'
import { checkArticle } from '../../shared/article/check'
import type { LinkState } from '../../shared/article/checks/links'
import type { Similar } from '../../shared/article/checks/similar'
import type { Problem } from '../../shared/article/problem'
import type { HouseRules } from '../../shared/article/rules'
import type { SlugSchemes } from '../../shared/article/slugSchemes'
import type { Parcel } from '../../shared/publish/parcel'
import type { SiteProfile } from '../../shared/publish/site'
import { addressesOf } from './addresses'
import { prepareParcel } from './prepare'

/** What is asked of the library's thread before a publication. */
export interface Examination {
  readonly id: string
  readonly site: SiteProfile
  /** An instant. */
  readonly now: string
  readonly rules: HouseRules
  readonly slugSchemes: SlugSchemes
  /** Pack what is to be sent as well, where no error stops it. */
  readonly pack: boolean
  /** Packs it in spite of errors: for a look that readers do not get. */
  readonly unchecked?: boolean
}

export interface Examined {
  readonly problems: Problem[]
  readonly links: LinkState[]
  /** Null while there are errors, and where nobody asked for it. */
  readonly parcel: Parcel | null
}

/** What only the library knows. */
export interface Library {
  /** Published articles that say much the same, and what became of addresses. */
  known(urls: readonly string[]): { similar: Similar[]; links: LinkState[] }
  /** The wanted slug, or the next one that no other article has. */
  freeSlug(wanted: string): string
}

/** For where nothing but the one article is known. */
export const NO_LIBRARY: Library = {
  known: () => ({ similar: [], links: [] }),
  freeSlug: (wanted) => wanted,
}

/**
 * The checks of a stored article and the parcel it becomes. It reads the whole text, some 50 ms for a very long one, and
 * therefore runs on the library's thread, never on main's.
 */
export function examine(
  article: Article,
  { site, now, rules, slugSchemes, pack, unchecked = false }: Omit<Examination, 'id'>,
  library: Library,
): Examined {
  const facts = library.known(addressesOf(article))
  const given = { rules, slugSchemes, ...facts, freeSlug: library.freeSlug, unchecked }
  if (!pack) return { problems: checkArticle(article, site, now, given), links: facts.links, parcel: null }
  return { ...prepareParcel(article, site, now, given), links: facts.links }
}

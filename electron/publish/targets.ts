import type { SiteProfile } from '../../shared/publish/site'
import type { Target } from './target'
import { createLocalTarget } from './targets/local/local'

/** A site with what only main knows of it. */
export type ConfiguredSite = SiteProfile & { readonly folder: string }

const makers: Readonly<Record<SiteProfile['target'], (site: ConfiguredSite) => Target>> = {
  local: (site) => createLocalTarget(site, site.folder),
}

export const targetOf = (site: ConfiguredSite): Target => makers[site.target](site)

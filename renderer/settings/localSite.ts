import { defaultSite, type SiteProfile } from '../../shared/publish/site'
import type { InterfaceLanguage, Settings } from '../../shared/settings'

/** The built-in site's id. */
export const LOCAL_SITE = 'local'

/** The local site's profile as it stands in the settings, or the one it starts with. */
export function localSite(settings: Settings, language: InterfaceLanguage, name: string): SiteProfile {
  return settings.sites.find((site) => site.id === LOCAL_SITE) ?? defaultSite(language, name)
}

/** The list of sites with this one in its place, or added. */
export function withSite(sites: readonly SiteProfile[], site: SiteProfile): SiteProfile[] {
  return sites.some((other) => other.id === site.id)
    ? sites.map((other) => (other.id === site.id ? site : other))
    : [...sites, site]
}

import type { VersionInfo } from '../../shared/versions/version'
import { useI18n } from '../i18n/i18n'
import { localSiteName } from '../settings/localSiteName'
import { useSettings } from '../settings/useSettings'

/** How a version is called: its name, or why it was kept. */
export function useVersionWords() {
  const { t } = useI18n()
  const { settings } = useSettings()
  const siteName = (id: string) =>
    settings.sites.find((site) => site.id === id)?.name ?? (id === 'local' ? localSiteName(settings, t) : id)
  const cause = ({ cause: why, site }: VersionInfo) => t(`versions.cause.${why}`, { site: siteName(site) })
  return { cause, title: (version: VersionInfo) => version.name || cause(version) }
}

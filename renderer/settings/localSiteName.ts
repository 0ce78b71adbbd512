import type { Settings } from '../../shared/settings'
import type { I18n } from '../i18n/i18n'

/** What the local site calls itself; until it has a name, what it is. */
export const localSiteName = (settings: Settings, t: I18n['t']): string =>
  settings.sites.find((site) => site.id === 'local')?.name ?? t('library.local-site')

import { FolderOpen, Globe, Hammer, MoreHorizontal, Settings } from 'lucide-react'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'
import { LOCAL_SITE } from '../settings/localSite'
import { localSiteName } from '../settings/localSiteName'
import { useSettings } from '../settings/useSettings'
import { useSiteBuild } from '../siteBuild/useSiteBuild'
import { useSiteDeeds } from '../siteBuild/useSiteDeeds'
import { Menu } from '../ui/Menu'

/** The local site in the rail: a click leads to its settings, the menu to what can be done with it. */
export function LocalSiteEntry() {
  const { t } = useI18n()
  const { go } = useNavigation()
  const { settings } = useSettings()
  const { running } = useSiteBuild()
  const { visit, showFolder, build } = useSiteDeeds(LOCAL_SITE)
  const name = localSiteName(settings, t)
  const showSettings = () => go({ name: 'settings' })
  return (
    <div className="rail-row">
      <button
        type="button"
        className="rail-item rail-site"
        title={t('library.site-settings')}
        onClick={showSettings}
      >
        <Globe size={16} aria-hidden="true" />
        <span>
          {name}
          <small>{t('library.local-site')}</small>
        </span>
      </button>
      <Menu
        icon={MoreHorizontal}
        size="small"
        label={t('siteBuild.more', { site: name })}
        items={[
          { id: 'visit', label: t('siteBuild.visit'), icon: Globe, onSelect: () => void visit() },
          { id: 'folder', label: t('siteBuild.folder'), icon: FolderOpen, onSelect: () => void showFolder() },
          {
            id: 'build',
            label: t('siteBuild.start'),
            icon: Hammer,
            disabled: running !== null,
            onSelect: () => void build(),
          },
          { id: 'settings', label: t('siteBuild.settings'), icon: Settings, onSelect: showSettings },
        ]}
      />
    </div>
  )
}

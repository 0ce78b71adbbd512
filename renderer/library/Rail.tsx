import { ChartNoAxesColumn, Globe, Search, Settings } from 'lucide-react'
import { useMemo } from 'react'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'
import { useCommandRegistry } from '../palette/commands'
import { hasPosts } from '../posts/hasPosts'
import { QueueEntry } from '../publishing/queue/QueueEntry'
import { useSettings } from '../settings/useSettings'
import { Kbd } from '../ui/Kbd'
import { KeptSearches } from './KeptSearches'
import { LocalSiteEntry } from './LocalSiteEntry'
import './rail.css'
import { shelfIcons } from './shelfIcons'
import { countShelves, SHELVES, type Shelf } from './shelves'
import { useLibrary } from './useLibrary'

export function Rail() {
  const i18n = useI18n()
  const { t } = i18n
  const { view, go } = useNavigation()
  const { rows, shelf, setShelf } = useLibrary()
  const { settings } = useSettings()
  const registry = useCommandRegistry()
  const counts = useMemo(() => countShelves(rows ?? []), [rows])
  const inLibrary = view.name === 'library'
  const show = (next: Shelf) => {
    setShelf(next)
    go({ name: 'library' })
  }
  return (
    <nav className="rail" aria-label={t('library.rail')}>
      <p className="rail-name">Galley</p>
      <button type="button" className="rail-find" onClick={() => registry.run('palette')}>
        <Search size={15} aria-hidden="true" />
        <span>{t('palette.open')}</span>
        <Kbd keys="Mod+K" />
      </button>
      <ul className="rail-shelves">
        {SHELVES.map((id) => {
          const Icon = shelfIcons[id]
          const count = counts[id]
          return (
            <li key={id} data-shelf={id}>
              <button
                type="button"
                className="rail-item"
                aria-current={inLibrary && shelf === id ? 'page' : undefined}
                onClick={() => show(id)}
              >
                <Icon size={16} aria-hidden="true" />
                <span>{t(`library.shelf.${id}`)}</span>
                {count > 0 && <span className="rail-count">{i18n.number(count)}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      <KeptSearches inLibrary={inLibrary} onShow={() => show('all')} />
      <div className="rail-foot">
        <h2 className="rail-heading">{t('library.sites')}</h2>
        <LocalSiteEntry />
        {settings.sites
          .filter(({ target }) => target !== 'local')
          .map((site) => (
            <button
              key={site.id}
              type="button"
              className="rail-item rail-site"
              title={t(hasPosts(site.target) ? 'posts.show' : 'library.site-settings', { site: site.name })}
              aria-current={view.name === 'posts' && view.site === site.id ? 'page' : undefined}
              onClick={() =>
                go(hasPosts(site.target) ? { name: 'posts', site: site.id } : { name: 'settings' })
              }
            >
              <Globe size={16} aria-hidden="true" />
              <span>
                {site.name}
                <small>{String(site.options.address ?? '').replace(/^https?:\/\//, '')}</small>
              </span>
            </button>
          ))}
        <QueueEntry />
        <button
          type="button"
          className="rail-item"
          aria-current={view.name === 'reports' ? 'page' : undefined}
          onClick={() => go({ name: 'reports' })}
        >
          <ChartNoAxesColumn size={16} aria-hidden="true" />
          <span>{t('reports.title')}</span>
        </button>
        <button
          type="button"
          className="rail-item"
          aria-current={view.name === 'settings' ? 'page' : undefined}
          onClick={() => go({ name: 'settings' })}
        >
          <Settings size={16} aria-hidden="true" />
          <span>{t('settings.title')}</span>
        </button>
      </div>
    </nav>
  )
}

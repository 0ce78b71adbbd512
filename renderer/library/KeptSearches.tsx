import { Bookmark } from 'lucide-react'
import { useI18n } from '../i18n/i18n'
import { useSettings } from '../settings/useSettings'
import { useLibrary, useQuery } from './useLibrary'

/** The searches somebody has kept; a part of the rail of its own, since it alone is drawn with each key of a search. */
export function KeptSearches({ inLibrary, onShow }: { inLibrary: boolean; onShow: () => void }) {
  const { t } = useI18n()
  const { setQuery } = useLibrary()
  const query = useQuery()
  const { searches } = useSettings().settings
  if (searches.length === 0) return null
  return (
    <>
      <h2 className="rail-heading">{t('search.kept')}</h2>
      <ul className="rail-shelves">
        {searches.map((text) => (
          <li key={text} className="rail-search">
            <button
              type="button"
              className="rail-item"
              aria-current={inLibrary && query.trim() === text ? 'true' : undefined}
              onClick={() => {
                setQuery(text)
                onShow()
              }}
            >
              <Bookmark size={16} aria-hidden="true" />
              <span>{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

import { AArrowDown, AArrowUp, X } from 'lucide-react'
import { useI18n } from '../i18n/i18n'
import { IconButton } from '../ui/IconButton'
import { Segmented } from '../ui/Segmented'
import { Select } from '../ui/Select'
import type { Site } from '../writing/useSites'
import { LARGEST_SIZE, type Look, type PreviewView, SCREENS, VIEWS } from './look'
import { ShareProof } from './ShareProof'

type Screen = (typeof SCREENS)[number]

interface PreviewBarProps {
  site: Site
  view: PreviewView
  /** Is there a connected site with a preview of its own? */
  hasOwn: boolean
  onView: (view: PreviewView) => void
  screens: readonly Screen[]
  onScreens: (screens: readonly Screen[]) => void
  look: Look
  onLook: (look: Look) => void
  onClose: () => void
}

const THEMES = ['light', 'dark'] as const
const ADS = ['on', 'outlined', 'off'] as const
const COMMENTS = ['own', 'open', 'closed'] as const

/** What is looked at, and how. */
export function PreviewBar(given: PreviewBarProps) {
  const { t } = useI18n()
  const { view, screens, look, onLook } = given
  const change = (part: Partial<Look>) => onLook({ ...look, ...part })
  const isScreen = view === 'pages' || view === 'live'
  return (
    <header className="preview-head">
      <div className="preview-bar">
        <h2 tabIndex={-1}>{t('preview.title')}</h2>
        <Segmented
          label={t('preview.view')}
          hideLabel
          value={view}
          options={VIEWS.filter((one) => one !== 'site' || given.hasOwn).map((value) => ({
            value,
            label: t(`preview.view.${value}`),
          }))}
          onChange={given.onView}
        />
        <span className="preview-gap" />
        <ShareProof site={given.site} />
        <IconButton icon={X} label={t('preview.close')} onClick={given.onClose} />
      </div>
      {view !== 'cards' && view !== 'site' && (
        <fieldset className="preview-tools">
          <legend className="visually-hidden">{t('preview.tools')}</legend>
          {view === 'pages' && (
            <fieldset className="preview-screens">
              <legend className="visually-hidden">{t('preview.screens')}</legend>
              {SCREENS.map((screen) => (
                <label key={screen}>
                  <input
                    type="checkbox"
                    checked={screens.includes(screen)}
                    disabled={screens.length === 1 && screens.includes(screen)}
                    onChange={(event) =>
                      given.onScreens(
                        event.currentTarget.checked
                          ? [...screens, screen]
                          : screens.filter((one) => one !== screen),
                      )
                    }
                  />
                  {t(`preview.${screen}`)}
                </label>
              ))}
            </fieldset>
          )}
          <Segmented
            label={t('preview.ads')}
            value={look.ads}
            options={ADS.map((value) => ({ value, label: t(`preview.ads.${value}`) }))}
            onChange={(ads) => change({ ads })}
          />
          {isScreen && (
            <>
              <Segmented
                label={t('preview.theme')}
                hideLabel
                value={look.theme}
                options={THEMES.map((value) => ({ value, label: t(`preview.theme.${value}`) }))}
                onChange={(theme) => change({ theme })}
              />
              <span className="preview-sizes">
                <IconButton
                  icon={AArrowDown}
                  label={t('preview.smaller')}
                  disabled={look.size === 0}
                  onClick={() => change({ size: look.size - 1 })}
                />
                <output aria-label={t('preview.size')}>
                  {look.size + 1}/{LARGEST_SIZE + 1}
                </output>
                <IconButton
                  icon={AArrowUp}
                  label={t('preview.larger')}
                  disabled={look.size === LARGEST_SIZE}
                  onClick={() => change({ size: look.size + 1 })}
                />
              </span>
              <Select
                label={t('preview.comments')}
                hideLabel
                value={look.comments}
                options={COMMENTS.map((value) => ({ value, label: t(`preview.comments.${value}`) }))}
                onChange={(comments) => change({ comments })}
              />
            </>
          )}
        </fieldset>
      )}
    </header>
  )
}

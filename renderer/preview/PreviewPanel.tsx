import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { useField, useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import { CardsView } from './CardsView'
import { LiveView } from './live/LiveView'
import { FIRST_LOOK, LARGEST_SIZE, type Look, type PreviewView, SCREENS } from './look'
import { OnSiteView } from './onSite/OnSiteView'
import { PreviewBar } from './PreviewBar'
import './preview.css'
import { Frame } from './stage/Frame'
import { createStage } from './stage/stage'
import { usePages } from './stage/usePages'
import { useIsAlone } from './useIsAlone'

/** The page as it will be published, on a phone, a tablet and a desk, while it is being written. */
export function PreviewPanel({
  site,
  sites,
  onClose,
}: {
  site: Site
  sites: readonly Site[]
  onClose: () => void
}) {
  const { t } = useI18n()
  const { session, editor } = useWriting()
  const headline = useField('headline')
  const isAlone = useIsAlone()
  const Part = isAlone ? 'main' : 'section'
  const [asked, setView] = useState<PreviewView>('pages')
  const previewing = sites.filter(({ previews }) => previews)
  const view = asked === 'site' && previewing.length === 0 ? 'pages' : asked
  const [screens, setScreens] = useState<readonly (typeof SCREENS)[number][]>(SCREENS)
  const [look, setLook] = useState<Look>(FIRST_LOOK)
  const told = useRef<() => void>(() => undefined)
  const [stage] = useState(() =>
    createStage({
      step: (by) => setLook((now) => ({ ...now, size: Math.min(LARGEST_SIZE, Math.max(0, now.size + by)) })),
      texts: () => told.current(),
    }),
  )
  useEffect(() => stage.listen(), [stage])
  useEffect(() => stage.setLook(look), [stage, look])
  usePages(stage, {
    session,
    editor,
    site,
    comments: look.comments,
    isOn: view !== 'cards' && view !== 'site',
  })
  return (
    <Part className="preview" aria-label={t('preview.title')}>
      {isAlone && <h1 className="visually-hidden">{headline || t('common.untitled')}</h1>}
      <PreviewBar
        site={site}
        view={view}
        hasOwn={previewing.length > 0}
        onView={setView}
        screens={screens}
        onScreens={setScreens}
        look={look}
        onLook={setLook}
        onClose={onClose}
      />
      {view === 'pages' && (
        <div className="preview-stage">
          {SCREENS.filter((device) => screens.includes(device)).map((device) => (
            <Frame key={device} stage={stage} device={device} />
          ))}
        </div>
      )}
      {view === 'print' && (
        <div className="preview-stage">
          <Frame stage={stage} device="paper" />
        </div>
      )}
      {view === 'cards' && <CardsView site={site} />}
      {view === 'site' && <OnSiteView sites={previewing} />}
      {view === 'live' && <LiveView site={site} stage={stage} told={told} />}
    </Part>
  )
}

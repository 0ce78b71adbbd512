import { Globe, Hammer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'
import { useCommands } from '../palette/commands'
import { LOCAL_SITE } from '../settings/localSite'
import { BuildProgress } from './BuildProgress'
import './siteBuild.css'
import { useSiteBuild } from './useSiteBuild'
import { useSiteDeeds } from './useSiteDeeds'

/** A build that takes no time is over before anybody could read how far it is, in ms. */
const SLOW = 400

/** The commands of the local site, and how far its build is on every screen that does not show it itself. */
export function SiteBuilds() {
  const { t } = useI18n()
  const { view } = useNavigation()
  const { running } = useSiteBuild()
  const { visit, build } = useSiteDeeds(LOCAL_SITE)
  const [isSlow, setSlow] = useState(false)
  const isRunning = running !== null
  useEffect(() => {
    setSlow(false)
    if (!isRunning) return
    const timer = setTimeout(() => setSlow(true), SLOW)
    return () => clearTimeout(timer)
  }, [isRunning])
  useCommands([
    {
      id: 'build-site',
      label: t('siteBuild.start'),
      icon: Hammer,
      run: () => void build(),
      when: () => !isRunning,
    },
    { id: 'visit-site', label: t('siteBuild.visit'), icon: Globe, run: () => void visit() },
  ])
  if (!running || !isSlow || view.name === 'settings') return null
  return (
    <section className="floating-progress" aria-label={t('siteBuild.running')}>
      <BuildProgress running={running} />
    </section>
  )
}

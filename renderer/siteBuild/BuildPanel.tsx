import { CircleAlert, CircleCheck, FolderOpen, Globe, Hammer } from 'lucide-react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { BuildProgress } from './BuildProgress'
import './siteBuild.css'
import { useSiteBuild } from './useSiteBuild'
import { useSiteDeeds } from './useSiteDeeds'
import { endWords, isGood } from './words'

/** Among a site's settings: builds all of it, says how far it is and what came of it, and leads there. */
export function BuildPanel({ site }: { site: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const { running, end, start } = useSiteBuild()
  const { visit, showFolder } = useSiteDeeds(site)
  const ended = end?.site === site ? end : null
  const Icon = ended && !isGood(ended) ? CircleAlert : CircleCheck
  return (
    <section className="site-build" aria-label={t('siteBuild.title')}>
      <h3>{t('siteBuild.title')}</h3>
      <p className="site-build-text">{t('siteBuild.text')}</p>
      {running ? (
        <BuildProgress running={running} />
      ) : (
        <div className="site-build-buttons">
          <Button icon={Hammer} onClick={() => void start(site)}>
            {t('siteBuild.start')}
          </Button>
          <Button variant="ghost" icon={Globe} onClick={() => void visit()}>
            {t('siteBuild.visit')}
          </Button>
          <Button variant="ghost" icon={FolderOpen} onClick={() => void showFolder()}>
            {t('siteBuild.folder')}
          </Button>
        </div>
      )}
      <div role="status">
        {ended && !running && (
          <p className="site-build-end" data-tone={isGood(ended) ? 'good' : 'bad'}>
            <Icon size={16} aria-hidden="true" />
            <span>{endWords(i18n, ended)}</span>
          </p>
        )}
      </div>
    </section>
  )
}

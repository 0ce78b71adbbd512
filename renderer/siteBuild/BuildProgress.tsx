import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { type Running, useSiteBuild } from './useSiteBuild'
import { farWords } from './words'

/** How far a build is, and how to end it. */
export function BuildProgress({ running }: { running: Running }) {
  const i18n = useI18n()
  const { t } = i18n
  const { stop } = useSiteBuild()
  const { done, total } = running
  return (
    <div className="progress-line">
      <p>
        <strong>{t('siteBuild.running')}</strong> <span>{farWords(i18n, running)}</span>
      </p>
      <progress
        aria-label={t('siteBuild.running')}
        {...(total > 0 && done < total ? { value: done / total } : {})}
      />
      <Button size="small" onClick={stop}>
        {t('siteBuild.stop')}
      </Button>
    </div>
  )
}

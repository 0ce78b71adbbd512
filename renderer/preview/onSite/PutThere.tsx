import type { SitePreview } from '../../../shared/publish/sitePreview'
import { formatDate } from '../../i18n/dates'
import { useI18n } from '../../i18n/i18n'
import { differenceWords } from '../../publishing/differenceWords'
import { Button } from '../../ui/Button'

/** What is on the site because of a preview, and how it is taken away again. */
export function PutThere({
  told,
  at,
  onRemove,
}: {
  told: SitePreview
  /** When it was made, in ms. */
  at: number
  onRemove: () => void
}) {
  const { t, language } = useI18n()
  const until = formatDate(language, at + told.seconds * 1000, { hour: '2-digit', minute: '2-digit' })
  const lines = [
    t(`on-site.draft.${told.draft}`),
    told.pictures > 0 && t('on-site.pictures', { count: told.pictures }),
    told.seconds > 0 && t('on-site.until', { time: until }),
    ...told.differences.map((line) => differenceWords(line, t)),
  ].filter((line) => line !== false)
  return (
    <div className="on-site-put" role="note">
      <p>{lines.join(' ')}</p>
      {told.draft !== 'none' && (
        <Button size="small" variant="ghost" onClick={onRemove}>
          {t('on-site.remove')}
        </Button>
      )}
    </div>
  )
}

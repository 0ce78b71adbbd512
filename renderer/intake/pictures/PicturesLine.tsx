import { Images } from 'lucide-react'
import { useEffect, useState } from 'react'
import { webPictures } from '../../../shared/intake/webPictures'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { useWriting } from '../../writing/context'
import { copies } from './copiesOfWindow'

/** Pictures of the article that are on the web still: how many are on their way, and those that are not. */
export function PicturesLine() {
  const { t } = useI18n()
  const { session } = useWriting()
  const [urls, setUrls] = useState<readonly string[]>(() => webPictures(session.whole()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // What was copied is put in place a moment after it came.
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setUrls(webPictures(session.whole())), 50)
    }
    look()
    const off = copies.subscribe('', look)
    return () => {
      clearTimeout(timer)
      off()
    }
  }, [session])
  const states = urls.map((url) => copies.of(url)?.state ?? 'none')
  const moving = states.filter((state) => state === 'waiting' || state === 'copying').length
  const left = urls.filter((_, index) => states[index] === 'none' || states[index] === 'failed')
  if (moving + left.length === 0) return null
  return (
    <section className="report-pictures" aria-label={t('intake.pictures')}>
      <p role="status">
        <Images size={15} aria-hidden="true" />
        {moving > 0
          ? t('intake.pictures-moving', { count: moving })
          : t('intake.pictures-left', { count: left.length })}
      </p>
      {moving > 0 && <progress aria-label={t('intake.pictures-moving', { count: moving })} />}
      {moving === 0 && session.readOnly === '' && (
        <Button size="small" variant="ghost" onClick={() => left.forEach(copies.retry)}>
          {t('intake.pictures-copy')}
        </Button>
      )}
    </section>
  )
}

import { useEffect, useState } from 'react'
import type { LoggedDelivery } from '../../../shared/publish/queue/delivery'
import { desk } from '../../desk'
import { useI18n } from '../../i18n/i18n'
import { Section } from '../../inspector/Section'
import { useNavigation } from '../../navigation'
import { Button } from '../../ui/Button'
import { useWriting } from '../../writing/context'
import { DeliveryRow } from './DeliveryRow'

const SHOWN = 5

/** What was last tried with this article, beside its sites. */
export function ArticleLog() {
  const { t } = useI18n()
  const { go } = useNavigation()
  const { session } = useWriting()
  const [log, setLog] = useState<readonly LoggedDelivery[]>([])
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const articleId = session.id as LoggedDelivery['articleId']
      const found = await desk.queue.log({ articleId, limit: SHOWN })
      if (!isGone && found.ok) setLog(found.value)
    }
    void read()
    const off = desk.on('queueChanged', () => void read())
    return () => {
      isGone = true
      off()
    }
  }, [session])
  return (
    <Section
      title={t('queue.tab.log')}
      action={
        log.length > 0 && (
          <Button size="small" variant="ghost" onClick={() => go({ name: 'queue', articleId: session.id })}>
            {t('queue.log.whole')}
          </Button>
        )
      }
    >
      {log.length === 0 ? (
        <p className="inspector-empty">{t('queue.log.never')}</p>
      ) : (
        <ul className="delivery-list" data-compact>
          {log.map((delivery) => (
            <li key={delivery.id}>
              <DeliveryRow delivery={delivery} isOfOne />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

import { useState } from 'react'
import type { LibraryRow } from '../../../shared/ipc/libraryRow'
import { desk } from '../../desk'
import { useI18n } from '../../i18n/i18n'
import { useNavigation } from '../../navigation'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useToasts } from '../../ui/Toasts'
import { useSites } from '../../writing/useSites'
import './publishTo.css'

/** Puts articles into the queue for one or several sites. */
export function PublishToDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const { t, fault: words } = useI18n()
  const { go } = useNavigation()
  const toasts = useToasts()
  const sites = useSites()
  const [choices, setChoices] = useState<ReadonlySet<string> | null>(null)
  const chosen = choices ?? new Set(sites.slice(0, 1).map(({ id }) => id))
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    setChoices(next)
  }
  const send = async () => {
    const articleIds = [...ids] as LibraryRow['id'][]
    const put = await desk.queue.enqueue({
      articleIds,
      sites: sites.map(({ id }) => id).filter((id) => chosen.has(id)),
    })
    if (!put.ok) return void toasts.show({ text: words(put.fault), tone: 'bad' })
    onClose()
    toasts.show({
      text: t('queue.added', { count: put.value.added }),
      action: { label: t('queue.show'), onSelect: () => go({ name: 'queue' }) },
    })
  }
  return (
    <Dialog
      open
      size="small"
      title={t('queue.publish-to.title', { count: ids.length })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" disabled={chosen.size === 0} onClick={() => void send()}>
            {t('queue.publish-to.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('queue.publish-to.text')}</p>
      <fieldset className="publish-to">
        <legend>{t('queue.publish-to.sites')}</legend>
        {sites.map(({ id, name, target, options }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={(event) => choose(id, event.currentTarget.checked)}
            />
            <span>
              {name}
              <small>
                {target === 'local'
                  ? t('library.local-site')
                  : String(options.address ?? '').replace(/^https?:\/\//, '')}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}

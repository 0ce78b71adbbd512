import { TriangleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Notice } from '../../shared/ipc/contract'
import { desk } from '../desk'
import { isMessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'
import { IconButton } from '../ui/IconButton'
import './notices.css'

/** What happened before the window was there, said until it is dismissed. */
export function Notices() {
  const { t } = useI18n()
  const [notices, setNotices] = useState<readonly Notice[]>([])
  useEffect(() => {
    void desk.settings.notices({}).then((read) => {
      // Handed out once: what a second call answers is added, never put in place of the first.
      if (read.ok && read.value.length > 0) setNotices((shown) => [...shown, ...read.value])
    })
  }, [])
  const words = ({ code, values }: Notice) => {
    const key = `notices.${code}`
    return isMessageKey(key) ? t(key, values) : t('notices.unknown', { code })
  }
  if (notices.length === 0) return null
  return (
    <section className="notices" aria-label={t('common.messages')}>
      {notices.map((notice) => (
        <div className="notice" role="alert" key={`${notice.code} ${JSON.stringify(notice.values)}`}>
          <TriangleAlert size={17} aria-hidden="true" />
          <p>{words(notice)}</p>
          <IconButton
            icon={X}
            size="small"
            label={t('common.dismiss')}
            onClick={() => setNotices((shown) => shown.filter((other) => other !== notice))}
          />
        </div>
      ))}
    </section>
  )
}

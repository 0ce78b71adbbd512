import { TriangleAlert, X } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Notice } from '../../shared/ipc/notice'
import { desk } from '../desk'
import { isMessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'
import { IconButton } from '../ui/IconButton'
import './notices.css'

const keyOf = ({ code, values }: Notice) => `${code} ${JSON.stringify(values)}`

/** What the person should know and did not see happen, said until it is dismissed. */
export function Notices() {
  const { t } = useI18n()
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const screen = useNavigation().view.name
  const asked = useRef('')
  // Handed out once: what a later call answers is added, never put in place of the first.
  const add = useCallback((more: readonly Notice[]) => {
    setNotices((shown) => {
      const known = new Set(shown.map(keyOf))
      return [...shown, ...more.filter((notice) => !known.has(keyOf(notice)))]
    })
  }, [])
  const ask = useCallback(async () => {
    const read = await desk.settings.notices({})
    if (read.ok && read.value.length > 0) add(read.value)
  }, [add])
  useEffect(() => desk.on('noticed', (notice) => add([notice])), [add])
  useEffect(() => {
    // Opening an article may bring up something new, so every change of the screen asks again.
    if (asked.current === screen) return
    asked.current = screen
    void ask()
  }, [screen, ask])
  useEffect(() => {
    // Main looks at unfinished publications a moment after the start.
    const timer = setTimeout(() => void ask(), 4000)
    return () => clearTimeout(timer)
  }, [ask])
  useEffect(
    () =>
      desk.on('backupFailed', (notice) =>
        setNotices((shown) => [...shown.filter((other) => keyOf(other) !== keyOf(notice)), notice]),
      ),
    [],
  )
  const words = ({ code, values }: Notice) => {
    const key = `notices.${code}`
    const fault = `faults.${code}`
    if (isMessageKey(key)) return t(key, values)
    return isMessageKey(fault) ? t(fault, values) : t('notices.unknown', { code })
  }
  if (notices.length === 0) return null
  return (
    <section className="notices" aria-label={t('common.messages')}>
      {notices.map((notice) => (
        <div className="notice" role="alert" key={keyOf(notice)}>
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

import { useEffect, useState } from 'react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import './transfer.css'

/** How far an export or import is, from its first step on: what takes no time never shows. */
export function Progress({ work }: { work: 'export' | 'import' }) {
  const { t } = useI18n()
  const [far, setFar] = useState<{ done: number; total: number } | null>(null)
  const [slow, setSlow] = useState(false)
  useEffect(
    () =>
      desk.on('keepingProgress', (told) => {
        if (told.work === work) setFar({ done: told.done, total: told.total })
      }),
    [work],
  )
  const started = far !== null
  useEffect(() => {
    if (!started) return
    const timer = setTimeout(() => setSlow(true), 400)
    return () => clearTimeout(timer)
  }, [started])
  if (!far || !slow) return null
  const name = t(work === 'export' ? 'transfer.exporting' : 'transfer.importing')
  return (
    <section className="floating-progress progress-line" aria-label={name}>
      <p role="status">
        <strong>{name}</strong>{' '}
        <span>
          {far.total > 0 ? t('transfer.far', far) : far.done > 0 && t('transfer.listed', { count: far.done })}
        </span>
      </p>
      <progress aria-label={name} {...(far.total > 0 ? { value: far.done / far.total } : {})} />
      <Button size="small" onClick={() => void desk.transfer.stop({})}>
        {t('transfer.stop')}
      </Button>
    </section>
  )
}

import { Fragment, useEffect, useState } from 'react'
import type { Original } from '../../shared/intake/taken'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'
import { isMessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'
import { Dialog } from '../ui/Dialog'
import './original.css'

/** The original as it came in, in a frame that may do nothing at all, with what is known of it. */
export function OriginalDialog({
  open,
  hash,
  licence,
  onClose,
}: {
  open: boolean
  hash: string
  licence: string
  onClose: () => void
}) {
  const { t, fault: words } = useI18n()
  const [original, setOriginal] = useState<Original | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    if (!open) return
    let gone = false
    setFault(null)
    void desk.intake.original({ hash }).then((answer) => {
      if (gone) return
      if (answer.ok) setOriginal(answer.value)
      else setFault(answer.fault)
    })
    return () => {
      gone = true
    }
  }, [open, hash])
  return (
    <Dialog open={open} size="large" title={t('intake.original')} onClose={onClose}>
      {fault && <p role="alert">{words(fault)}</p>}
      {original && (
        <div className="original">
          <Facts original={original} licence={licence} />
          <iframe
            title={t('intake.original-frame')}
            src={original.address}
            sandbox=""
            referrerPolicy="no-referrer"
          />
        </div>
      )}
    </Dialog>
  )
}

function Facts({ original, licence }: { original: Original; licence: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const { url, name, taken, size, type, encoding, hash } = original
  const kind = `intake.type.${type}`
  const rows = [
    ['intake.original-address', url],
    ['intake.original-file', name],
    ['intake.original-taken', taken && i18n.date(taken)],
    [
      'intake.original-size',
      [
        isMessageKey(kind) ? t(kind) : type,
        t('intake.kilobytes', { count: Math.max(1, Math.round(size / 1024)) }),
        encoding,
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    ['intake.original-licence', licence || t('intake.original-no-licence')],
    ['intake.original-hash', hash],
  ] as const
  return (
    <dl>
      {rows.map(([key, value]) =>
        value === '' ? null : (
          <Fragment key={key}>
            <dt>{t(key)}</dt>
            <dd data-hash={key === 'intake.original-hash' || undefined}>
              {key === 'intake.original-address' ? (
                <button
                  type="button"
                  className="link"
                  onClick={() => void desk.shell.openLink({ href: value })}
                >
                  {value}
                </button>
              ) : (
                value
              )}
            </dd>
          </Fragment>
        ),
      )}
    </dl>
  )
}

import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type SiteTest, works } from '../../shared/publish/siteTest'
import { isMessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'

/** What a test did, step by step, and where it stopped and why. */
export function SiteTestResult({ result }: { result: SiteTest }) {
  const { t, fault: words } = useI18n()
  const isFine = works(result)
  const box = useRef<HTMLDivElement>(null)
  // It may lie below what the dialog shows.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <div ref={box} className="site-test" data-tone={isFine ? 'good' : 'bad'} data-testid="site-test">
      <p>
        {isFine ? <CircleCheck size={16} aria-hidden="true" /> : <CircleAlert size={16} aria-hidden="true" />}
        <strong>{t(isFine ? 'sites.works' : 'sites.fails')}</strong>
      </p>
      <ul>
        {result.steps.map(({ name, fault }) => (
          <li key={name} data-failed={fault ? true : undefined}>
            {fault ? (
              <CircleAlert size={14} aria-hidden="true" />
            ) : (
              <CircleCheck size={14} aria-hidden="true" />
            )}
            <span>{fault ? words(fault) : t(`sites.step.${name}`)}</span>
          </li>
        ))}
        {result.notes.map(({ code, values }) => {
          const key = `sites.note.${code}`
          if (!isMessageKey(key)) return null
          return (
            <li key={code} data-note>
              <Info size={14} aria-hidden="true" />
              <span>{t(key, values)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

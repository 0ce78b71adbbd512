import { CircleAlert, CircleCheck, CloudOff, ExternalLink, FolderOpen, Send } from 'lucide-react'
import { useEffect, useState } from 'react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Section } from '../inspector/Section'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Spinner } from '../ui/Spinner'
import { useToasts } from '../ui/Toasts'
import { useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import { ProblemList } from './ProblemList'
import './publishing.css'
import type { Publishing } from './usePublishing'

const SHORT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

/** What keeps the article from the site, where it stands there, and what can be done about it. */
export function PublishTab({ site, publishing }: { site: Site | null; publishing: Publishing }) {
  const { t } = useI18n()
  if (!site) return <p className="inspector-empty inspector-section">{t('common.loading')}</p>
  return (
    <>
      <SiteState site={site} publishing={publishing} />
      <Outcome publishing={publishing} />
      <Problems publishing={publishing} />
    </>
  )
}

function SiteState({ site, publishing }: { site: Site; publishing: Publishing }) {
  const { t, date, fault: words } = useI18n()
  const { session } = useWriting()
  const { show } = useToasts()
  const { receipt, step } = publishing
  const live = receipt?.state === 'published'
  const chooseFolder = async () => {
    const chosen = await desk.publish.chooseFolder({ site: site.id })
    if (!chosen.ok) show({ text: words(chosen.fault), tone: 'bad' })
  }
  return (
    <section className="site-card" data-field="publish" data-live={live || undefined}>
      <header>
        <h2>{site.name}</h2>
        <span className="chip" data-tone={live ? 'good' : undefined}>
          {t(
            live
              ? 'publishing.state.live'
              : receipt
                ? 'publishing.state.withdrawn'
                : 'publishing.state.never',
          )}
        </span>
      </header>
      {receipt && (
        <dl className="receipt">
          <div>
            <dt>{t('publishing.first')}</dt>
            <dd>{date(receipt.firstPublished, SHORT)}</dd>
          </div>
          <div>
            <dt>{t(live ? 'publishing.updated' : 'publishing.withdrawn-at')}</dt>
            <dd data-testid="receipt-updated">{date(receipt.updated, SHORT)}</dd>
          </div>
        </dl>
      )}
      {receipt && receipt.differences.length > 0 && (
        <details className="differences">
          <summary>{t('publishing.differences', { count: receipt.differences.length })}</summary>
          <ul>
            {receipt.differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="site-actions">
        <Button
          icon={Send}
          busy={step !== null && step !== 'withdraw'}
          disabled={session.readOnly !== ''}
          onClick={() => void publishing.send()}
        >
          {t(live ? 'publishing.update' : 'publishing.publish')}
        </Button>
        {live && (
          <>
            <Button icon={ExternalLink} onClick={() => void publishing.view()}>
              {t('publishing.view')}
            </Button>
            <Withdraw publishing={publishing} site={site} />
          </>
        )}
      </div>
      <button type="button" className="site-folder" onClick={() => void chooseFolder()} title={site.folder}>
        <FolderOpen size={14} aria-hidden="true" />
        <span>{site.folder}</span>
        <em>{t('publishing.change-folder')}</em>
      </button>
    </section>
  )
}

function Withdraw({ publishing, site }: { publishing: Publishing; site: Site }) {
  const { t } = useI18n()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        variant="ghost"
        icon={CloudOff}
        busy={publishing.step === 'withdraw'}
        onClick={() => setAsking(true)}
      >
        {t('publishing.withdraw')}
      </Button>
      <Dialog
        open={asking}
        size="small"
        title={t('publishing.withdraw.title')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false)
                void publishing.withdraw()
              }}
            >
              {t('publishing.withdraw.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('publishing.withdraw.text', { site: site.name })}</p>
      </Dialog>
    </>
  )
}

/** The step under way, or what the last attempt came to. */
function Outcome({ publishing }: { publishing: Publishing }) {
  const { t, fault: words } = useI18n()
  const { step, count, outcome, fault } = publishing
  if (step) {
    return (
      <p className="outcome" role="status">
        <Spinner size={15} />
        {t(`publishing.step.${step}`)}
        {count && count.of > 1 && ` ${count.part} / ${count.of}`}
      </p>
    )
  }
  if (fault) {
    return (
      <div className="outcome" data-tone="bad" role="alert">
        <CircleAlert size={16} aria-hidden="true" />
        <div>
          <strong>{words(fault)}</strong>
          <p>{t('publishing.fault.kept')}</p>
        </div>
      </div>
    )
  }
  if (!outcome) return null
  const stopped = outcome === 'stopped'
  return (
    <p className="outcome" data-tone={stopped ? 'warn' : 'good'} role="status" data-testid="outcome">
      {stopped ? <CircleAlert size={16} aria-hidden="true" /> : <CircleCheck size={16} aria-hidden="true" />}
      {t(`publishing.outcome.${outcome}`)}
    </p>
  )
}

function Problems({ publishing }: { publishing: Publishing }) {
  const { t } = useI18n()
  const { session } = useWriting()
  const { check, problems } = publishing
  // The list follows the article: at once when the tab opens, then whenever the writing pauses.
  useEffect(() => {
    void check()
    let timer: ReturnType<typeof setTimeout> | undefined
    let seen = session.fields()
    let state = session.saveState()
    const off = session.subscribe(() => {
      const changed = seen !== session.fields() || (state !== 'saved' && session.saveState() === 'saved')
      seen = session.fields()
      state = session.saveState()
      if (!changed) return
      clearTimeout(timer)
      timer = setTimeout(() => void check(), 700)
    })
    return () => {
      clearTimeout(timer)
      off()
    }
  }, [check, session])
  return (
    <Section title={t('publishing.problems')}>
      {problems === null ? (
        <p className="inspector-empty">{t('publishing.checking')}</p>
      ) : (
        <ProblemList problems={problems} />
      )}
    </Section>
  )
}

import { CalendarX, ExternalLink, FolderOpen, Send } from 'lucide-react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useNow } from '../library/useNow'
import { Button } from '../ui/Button'
import { useToasts } from '../ui/Toasts'
import { useField, useWriting } from '../writing/context'
import type { Site } from '../writing/useSites'
import { differenceWords } from './differenceWords'
import { HourLine } from './HourLine'
import { Outcome } from './Outcome'
import { RightsLine } from './RightsLine'
import type { Publishing } from './usePublishing'
import { Withdraw } from './Withdraw'
import { hourOf } from './whoPublishes'

const SHORT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

interface SiteCardProps {
  site: Site
  /** With one site there is nothing to choose. */
  isOnly: boolean
  publishing: Publishing
}

/** One site: how the article stands on it, and what can be done there. */
export function SiteCard({ site, isOnly, publishing }: SiteCardProps) {
  const { t } = useI18n()
  const { session } = useWriting()
  const state = publishing.on(site.id)
  const { receipt, step } = state
  const live = receipt?.state === 'published'
  const isOut = live || receipt?.state === 'scheduled' || receipt?.state === 'in-review'
  const rights = publishing.rights(site.id)
  const handsIn = rights?.right === 'review' && !live
  // What Galley only held and gave back was never on the site.
  const wasThere = receipt !== null && (receipt.remoteId !== '' || isOut)
  const [schedule, embargo] = [useField('schedule'), useField('embargo')]
  const hasPictures = useField('lead') !== null
  const ahead = rights?.ahead ?? 0
  const hour = hourOf({ schedule, embargo }, site, receipt, new Date(useNow()).toISOString(), ahead)
  const button = t(
    handsIn
      ? 'rights.send'
      : hour && !isOut
        ? 'timing.press'
        : isOut
          ? 'publishing.update'
          : isOnly
            ? 'publishing.publish'
            : 'sites.publish-here',
  )
  return (
    <section className="site-card" data-field="publish" data-live={live || undefined} aria-label={site.name}>
      <header>
        {isOnly ? (
          <h2>{site.name}</h2>
        ) : (
          <h2>
            <label className="site-choice">
              <input
                type="checkbox"
                aria-label={t('sites.choose', { site: site.name })}
                checked={publishing.chosen.has(site.id)}
                onChange={(event) => publishing.choose(site.id, event.currentTarget.checked)}
              />
              <span>{site.name}</span>
            </label>
          </h2>
        )}
        <span className="chip" data-tone={live ? 'good' : undefined}>
          {t(
            receipt?.state === 'published'
              ? 'publishing.state.live'
              : `publishing.state.${(wasThere && receipt?.state) || 'never'}`,
          )}
        </span>
      </header>
      {wasThere && !(hour && receipt?.state === 'scheduled') && (
        <ReceiptLines publishing={publishing} site={site} />
      )}
      {rights && <RightsLine rights={rights} hasPictures={hasPictures} />}
      {hour && <HourLine hour={hour} site={site} button={button} ahead={ahead} />}
      <div className="site-actions">
        <Button
          icon={Send}
          busy={step !== null && step !== 'withdraw'}
          disabled={session.readOnly !== '' || rights?.right === 'none'}
          onClick={() => void publishing.send(site.id)}
        >
          {button}
        </Button>
        {live && (
          <Button icon={ExternalLink} onClick={() => void publishing.view(site.id)}>
            {t('publishing.view')}
          </Button>
        )}
        {isOut && receipt?.remoteId === '' ? (
          <Button variant="ghost" icon={CalendarX} onClick={() => void publishing.withdraw(site.id)}>
            {t('timing.cancel')}
          </Button>
        ) : (
          isOut && <Withdraw publishing={publishing} site={site} />
        )}
      </div>
      {site.target === 'local' && <Folder site={site} />}
      <Outcome site={site} publishing={publishing} />
    </section>
  )
}

function ReceiptLines({ publishing, site }: { publishing: Publishing; site: Site }) {
  const { t, date } = useI18n()
  const { receipt } = publishing.on(site.id)
  if (!receipt) return null
  const isScheduled = receipt.state === 'scheduled'
  return (
    <>
      <dl className="receipt">
        <div>
          <dt>{t(isScheduled ? 'publishing.shown-from' : 'publishing.first')}</dt>
          <dd>{date(receipt.firstPublished, SHORT)}</dd>
        </div>
        <div>
          <dt>{t(receipt.state === 'withdrawn' ? 'publishing.withdrawn-at' : 'publishing.updated')}</dt>
          <dd data-testid="receipt-updated">{date(receipt.updated, SHORT)}</dd>
        </div>
        {receipt.takedown && (
          <div>
            <dt>{t('publishing.withdraw.reason')}</dt>
            <dd>{[receipt.takedown.reason, receipt.takedown.by].filter(Boolean).join(' · ')}</dd>
          </div>
        )}
      </dl>
      {receipt.differences.length > 0 && (
        <details className="differences">
          <summary>{t('publishing.differences', { count: receipt.differences.length })}</summary>
          <ul>
            {receipt.differences.map((difference) => (
              <li key={difference}>{differenceWords(difference, t)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Folder({ site }: { site: Site }) {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const choose = async () => {
    const chosen = await desk.publish.chooseFolder({ site: site.id })
    if (!chosen.ok) show({ text: words(chosen.fault), tone: 'bad' })
  }
  return (
    <button type="button" className="site-folder" onClick={() => void choose()} title={site.folder}>
      <FolderOpen size={14} aria-hidden="true" />
      <span>{site.folder}</span>
      <em>{t('publishing.change-folder')}</em>
    </button>
  )
}

import { Check, TriangleAlert, Undo2 } from 'lucide-react'
import type { TextHitsOfArticle } from '../../../shared/ipc/textContract'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import type { Outcome } from './useReplace'

/** One article in which the text stands: its places with what they become, and afterwards what was done. */
export function FoundArticle({
  article,
  replacement,
  chosen,
  outcome,
  busy,
  onToggle,
  onTakeBack,
}: {
  article: TextHitsOfArticle
  /** Null while nothing is to be replaced. */
  replacement: string | null
  chosen: boolean
  outcome: Outcome | undefined
  busy: boolean
  onToggle: () => void
  onTakeBack: () => void
}) {
  const { t } = useI18n()
  const { headline, status, count, hits } = article
  const isOut = status === 'published' || status === 'corrected'
  return (
    <li className="replace-article" data-left={(!chosen && !outcome) || undefined}>
      <div className="replace-head">
        <label>
          <input
            type="checkbox"
            checked={chosen}
            disabled={busy || outcome !== undefined}
            onChange={onToggle}
          />
          <strong>{headline || t('common.untitled')}</strong>
        </label>
        <small>{t('replace.places', { count })}</small>
        {outcome && <Done outcome={outcome} onTakeBack={onTakeBack} />}
      </div>
      <ul className="replace-hits">
        {hits.map((hit) => (
          <li key={hit.nth}>
            {hit.where !== 'body' && <em>{t(`writing.field.${hit.where}`)}</em>}
            <span>
              {hit.before}
              {replacement === null || outcome?.kind === 'undone' ? (
                <mark>{hit.found}</mark>
              ) : (
                <>
                  <del>{hit.found}</del>
                  {replacement && <ins>{replacement}</ins>}
                </>
              )}
              {hit.after}
            </span>
          </li>
        ))}
      </ul>
      {count > hits.length && (
        <p className="replace-note">{t('replace.more', { count: count - hits.length })}</p>
      )}
      {isOut && <p className="replace-note">{t('replace.published')}</p>}
    </li>
  )
}

function Done({ outcome, onTakeBack }: { outcome: Outcome; onTakeBack: () => void }) {
  const { t, fault } = useI18n()
  if (outcome.kind === 'failed')
    return (
      <span className="replace-failed">
        <TriangleAlert size={14} aria-hidden="true" /> {fault(outcome.fault)}
      </span>
    )
  if (outcome.kind === 'undone') return <span className="replace-done">{t('replace.undone')}</span>
  return (
    <>
      <span className="replace-done">
        <Check size={14} aria-hidden="true" /> {t('find.replaced', { count: outcome.done.count })}
      </span>
      <Button size="small" icon={Undo2} onClick={onTakeBack}>
        {t('common.undo')}
      </Button>
    </>
  )
}

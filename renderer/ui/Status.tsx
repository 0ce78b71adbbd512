import type { Status } from '../../shared/article/article'
import { useI18n } from '../i18n/i18n'
import './status.css'

/** Colour and shape of a status; decorative, always beside its words. */
export function StatusDot({ status }: { status: Status }) {
  return <span className="ui-status-dot" data-status={status} aria-hidden="true" />
}

export function StatusBadge({ status }: { status: Status }) {
  const { t } = useI18n()
  return (
    <span className="ui-status-badge" data-status={status}>
      <StatusDot status={status} />
      {t(`common.status.${status}`)}
    </span>
  )
}

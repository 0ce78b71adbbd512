import { CircleAlert, Info } from 'lucide-react'
import type { Rights } from '../../shared/publish/rights'
import { useI18n } from '../i18n/i18n'

/** What the account may not do on a site, before it is tried; nothing where it may do all. */
export function RightsLine({ rights, hasPictures }: { rights: Rights; hasPictures: boolean }) {
  const { t } = useI18n()
  const who = { user: rights.user, role: rights.role }
  if (rights.right === 'none')
    return (
      <p className="rights rights-none" role="note">
        <CircleAlert className="rights-mark" size={15} aria-hidden="true" />
        <span>{t('rights.none', who)}</span>
      </p>
    )
  const lines = [
    rights.right === 'review' && t('rights.review', who),
    hasPictures && rights.limits.includes('pictures') && t('rights.no-pictures'),
  ].filter((line) => line !== false)
  if (lines.length === 0) return null
  return (
    <p className="rights" role="note">
      <Info className="rights-mark" size={15} aria-hidden="true" />
      <span>{lines.join(' ')}</span>
    </p>
  )
}

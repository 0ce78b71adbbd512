import { Link2 } from 'lucide-react'
import { useI18n } from '../i18n/i18n'
import { useNow } from '../library/useNow'
import { Button } from '../ui/Button'
import type { Publishing } from './usePublishing'

/** Whether the addresses the article leads to are still there, as far as anybody has tried. */
export function LinksLine({ publishing }: { publishing: Publishing }) {
  const { t, ago } = useI18n()
  const now = useNow()
  const { links, trying } = publishing
  const count = (state: string) => links.filter((link) => link.state === state).length
  const oldest = links.map(({ at }) => at).toSorted()[0]
  return (
    <div className="links-line" role="status">
      <span>
        {oldest === undefined
          ? t('checks.links.never')
          : t('checks.links.result', {
              when: ago(oldest, now),
              there: count('there'),
              gone: count('gone'),
              unclear: count('unclear'),
            })}
      </span>
      <Button size="small" icon={Link2} busy={trying} onClick={() => void publishing.tryLinks()}>
        {t('checks.links')}
      </Button>
    </div>
  )
}

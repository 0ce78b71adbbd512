import { FileWarning } from 'lucide-react'
import { useEffect, useState } from 'react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { useSession } from './useSession'
import './writing.css'
import { WritingDesk } from './WritingDesk'

/** One article, opened from the library. */
export function WritingScreen({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, fault: words } = useI18n()
  const opening = useSession(id)
  const waiting = useSlow(opening.state === 'opening')
  // Nothing is written yet, so the window may go at once.
  useEffect(() => {
    if (opening.state === 'open') return
    return desk.on('closing', () => void desk.shell.closed({}))
  }, [opening.state])
  if (opening.state === 'open') return <WritingDesk session={opening.session} onClose={onClose} />
  if (opening.state === 'opening')
    return <div className="writing-opening">{waiting && <p role="status">{t('common.loading')}</p>}</div>
  return (
    <div className="writing-opening">
      <EmptyState
        icon={FileWarning}
        title={t('writing.not-opened')}
        text={words(opening.fault)}
        actions={<Button onClick={onClose}>{t('writing.back')}</Button>}
      />
    </div>
  )
}

/** True once `busy` has lasted long enough to be worth a word. */
function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), 400)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [busy])
  return slow
}

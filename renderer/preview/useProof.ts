import { useCallback } from 'react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'
import type { Session } from '../writing/session'
import type { Site } from '../writing/useSites'

/** Saves the article as a proof, after everything in it is on disk, and says what came of it. */
export function useProof(site: Site | null, session: Session): (as: 'html' | 'pdf') => Promise<void> {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  return useCallback(
    async (as) => {
      if (!site || !(await session.flush())) return
      const done = show({ text: t('preview.proof.making') })
      const saved = await desk.preview.saveProof({ articleId: session.id, site: site.id, as })
      done()
      if (!saved.ok) show({ text: words(saved.fault), tone: 'bad' })
      else if (saved.value) {
        const size = Math.max(1, Math.round(saved.value.bytes / 1024))
        show({ text: t('preview.proof.saved', { name: saved.value.name, size }), tone: 'good' })
      }
    },
    [site, session, show, t, words],
  )
}

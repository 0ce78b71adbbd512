import { useCallback } from 'react'
import { applyFix } from '../../shared/article/fixes'
import type { Fix } from '../../shared/article/problem'
import { useI18n } from '../i18n/i18n'
import { copies } from '../intake/pictures/copiesOfWindow'
import { useToasts } from '../ui/Toasts'
import { useWriting } from '../writing/context'

/** Puts a problem right in the open article: fields and text as one deed, which undo takes back. */
export function useFix(): (fix: Fix, where: string) => void {
  const { session, goTo } = useWriting()
  const { show } = useToasts()
  const { t } = useI18n()
  return useCallback(
    (fix, where) => {
      if (session.readOnly !== '') return
      if (fix.kind === 'copy-picture') {
        copies.retry(fix.src)
        show({ text: t('checks.picture-copying') })
        return
      }
      const next = applyFix(session.whole(), fix)
      if (!next) {
        show({ text: t('checks.fix-gone'), tone: 'bad' })
        return
      }
      session.become(next, where)
      show({ text: t('checks.fixed'), tone: 'good' })
      if (fix.kind === 'add-source' && fix.url === '') goTo(`sources.${next.sources.length - 1}`)
    },
    [session, show, t, goTo],
  )
}

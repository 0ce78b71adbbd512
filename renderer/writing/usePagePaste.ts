import { useCallback, useRef } from 'react'
import type { BodyJson } from '../../shared/article/article'
import { withoutOriginal } from '../../shared/intake/provenance'
import { desk } from '../desk'
import { looksLikePage } from '../editor/paste'
import { useI18n } from '../i18n/i18n'
import { readPaste } from '../intake/readPaste'
import { useToasts } from '../ui/Toasts'
import type { Session } from './session'

/** An article nobody has put anything into: no headline, and nothing but empty paragraphs. */
export function isBlank(session: Session): boolean {
  const { headline } = session.fields()
  return headline.trim() === '' && session.bodyIsEmpty()
}

/**
 * Takes a page pasted into an empty article through intake, as one change that undo takes back. Answers true at once
 * when it takes the paste; what cannot be read as a page goes in as text.
 */
export function usePagePaste(session: Session, setReportOpen: (open: boolean) => void) {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const busy = useRef(false)
  return useCallback(
    (data: DataTransfer): boolean => {
      if (session.readOnly || busy.current || !isBlank(session) || !looksLikePage(data)) return false
      busy.current = true
      const plain = data.getData('text/plain')
      const slow = setTimeout(() => show({ text: t('intake.reading') }), 1000)
      void readPaste(data).then(async (read) => {
        clearTimeout(slow)
        if (!read.ok) {
          show({ text: words(read.fault), tone: 'bad' })
          session.become({ ...session.whole(), body: textBody(plain) }, 'body')
          busy.current = false
          return
        }
        const kept = await desk.intake.keep({ article: read.value.article })
        busy.current = false
        if (!kept.ok) show({ text: words(kept.fault), tone: 'bad' })
        // The story goes in all the same: it is worth more than its original.
        const article = kept.ok ? kept.value.article : withoutOriginal(read.value.article)
        const { id, stamps, status, receipts } = session.fields()
        session.become({ ...article, id, stamps, status, receipts }, 'body')
        setReportOpen(true)
      })
      return true
    },
    [session, setReportOpen, show, t, words],
  )
}

/** Lines as paragraphs: what intake could not read is kept as text. */
function textBody(text: string): BodyJson {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return {
    type: 'doc',
    content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  }
}

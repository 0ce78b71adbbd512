import { useCallback, useRef } from 'react'
import type { BodyJson } from '../../shared/article/article'
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
      void readPaste(data).then((read) => {
        clearTimeout(slow)
        busy.current = false
        if (!read.ok) {
          show({ text: words(read.fault), tone: 'bad' })
          session.become({ ...session.whole(), body: textBody(plain) }, 'body')
          return
        }
        const { id, stamps, status, receipts } = session.fields()
        session.become({ ...read.value.article, id, stamps, status, receipts }, 'body')
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

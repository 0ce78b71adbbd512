import { useCallback, useRef } from 'react'
import type { Article, BodyJson } from '../../shared/article/article'
import { isOnlyAddresses } from '../../shared/intake/addressList'
import { withoutOriginal } from '../../shared/intake/provenance'
import type { Reading } from '../../shared/intake/taken'
import { desk } from '../desk'
import { looksLikePage } from '../editor/paste'
import { useI18n } from '../i18n/i18n'
import { binIfBlank } from '../intake/blank'
import type { Choice } from '../intake/bulletin/BulletinDialog'
import { fetchPicturesFor } from '../intake/pictures/fetchFor'
import { readPaste } from '../intake/readPaste'
import { useIntake } from '../intake/useIntake'
import { useNavigation } from '../navigation'
import { useToasts } from '../ui/Toasts'
import type { Session } from './session'

/** An article nobody has put anything into: no headline, and nothing but empty paragraphs. */
export function isBlank(session: Session): boolean {
  const { headline } = session.fields()
  return headline.trim() === '' && session.bodyIsEmpty()
}

/**
 * Takes a page pasted into an empty article through intake, as one change that undo takes back. Answers true at once
 * when it takes the paste; what cannot be read as a page goes in as text. Addresses alone are offered as pages to take
 * in, and a bulletin as its articles.
 */
export function usePagePaste(session: Session, setReportOpen: (open: boolean) => void) {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const { go } = useNavigation()
  const { askForAddresses, bulletins } = useIntake()
  const busy = useRef(false)
  return useCallback(
    (data: DataTransfer): boolean => {
      if (session.readOnly || busy.current || !isBlank(session)) return false
      const plain = data.getData('text/plain')
      const pasteText = () => session.become({ ...session.whole(), body: textBody(plain) }, 'body')
      if (isOnlyAddresses(plain)) {
        askForAddresses({ text: plain, leaving: session.id, refused: pasteText })
        return true
      }
      if (!looksLikePage(data)) return false

      async function fill(read: Article): Promise<void> {
        const kept = await desk.intake.keep({ article: { ...read, id: session.id } })
        if (!kept.ok) show({ text: words(kept.fault), tone: 'bad' })
        // The story goes in all the same: it is worth more than its original.
        const article = kept.ok ? kept.value.article : withoutOriginal(read)
        const { id, stamps, status, receipts } = session.fields()
        const filled = { ...article, id, stamps, status, receipts }
        session.become(filled, 'body')
        setReportOpen(true)
        void fetchPicturesFor(filled)
      }

      async function divide(reading: Reading, choice: Choice): Promise<void> {
        const stored = await bulletins.store(reading, choice)
        const [first] = stored.ok ? stored.value : []
        if (!stored.ok) show({ text: words(stored.fault), tone: 'bad' })
        if (!first) return
        const open = (id: string) => go({ name: 'writing', id })
        open(first.id)
        bulletins.offerOther(reading, choice, open)
        await binIfBlank(session.id)
      }

      async function take(): Promise<void> {
        const slow = setTimeout(() => show({ text: t('intake.reading') }), 1000)
        const read = await reading
        clearTimeout(slow)
        if (!read.ok) {
          show({ text: words(read.fault), tone: 'bad' })
          pasteText()
          return
        }
        const { article, parts } = read.value
        const choice = parts.length > 1 ? await bulletins.ask(read.value) : ({ as: 'one' } as const)
        if (choice?.as === 'one') await fill(article)
        else if (choice) await divide(read.value, choice)
      }

      busy.current = true
      // The clipboard is only readable while the event lasts.
      const reading = readPaste(data)
      void take().finally(() => {
        busy.current = false
      })
      return true
    },
    [session, setReportOpen, show, t, words, go, askForAddresses, bulletins],
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

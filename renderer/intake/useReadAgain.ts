import { useCallback } from 'react'
import type { Article } from '../../shared/article/article'
import { withoutOriginal } from '../../shared/intake/provenance'
import type { IntakeType } from '../../shared/intake/taken'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'
import { useWriting } from '../writing/context'
import { fetchPicturesFor } from './pictures/fetchFor'

export interface AnotherReading {
  readonly type?: IntakeType
  readonly language?: string
  readonly useProfile?: boolean
}

/**
 * Reads the kept original of the open article once more. What comes of it takes the article's place as one change,
 * which the message offers to undo. Answers whether it worked; what went wrong is said.
 */
export function useReadAgain(): (reading: AnotherReading, done: string) => Promise<boolean> {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const { session, goTo } = useWriting()
  return useCallback(
    async (reading, done) => {
      // Main reads the original of the article as it is stored.
      await session.flush()
      const answer = await desk.intake.again({ id: session.id, ...reading })
      if (!answer.ok) {
        show({ text: words(answer.fault), tone: 'bad' })
        return false
      }
      const read = answer.value.article
      const kept = await desk.intake.keep({ article: read })
      // The reading goes in all the same: it is worth more than its original.
      if (!kept.ok) show({ text: words(kept.fault), tone: 'bad' })
      const article = readAnew(session.fields(), kept.ok ? kept.value.article : withoutOriginal(read))
      session.become(article, 'intake')
      requestAnimationFrame(focusReport)
      void fetchPicturesFor(article)
      const undo = () => {
        const deed = session.undo()
        if (deed) goTo(deed.where)
      }
      show({ text: done, tone: 'good', action: { label: t('common.undo'), onSelect: undo } })
      return true
    },
    [session, goTo, show, t, words],
  )
}

/** The report is drawn anew: whoever stood in it goes on at its top. */
function focusReport(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('.report h2')?.focus()
}

/** A new reading, with what belongs to the article and not to its text. */
function readAnew(now: Article, read: Article): Article {
  const { id, stamps, status, receipts, layout, embargo, schedule, corrections } = now
  const slug = stamps.firstPublished === '' ? read.slug : now.slug
  return { ...read, id, stamps, status, receipts, layout, embargo, schedule, corrections, slug }
}

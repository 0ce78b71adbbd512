import { type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { Article } from '../../shared/article/article'
import type { Reading } from '../../shared/intake/taken'
import { ok, type Result } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'
import type { Choice } from './bulletin/BulletinDialog'
import { BulletinDialog } from './lazyDialogs'
import { putAway, welcome } from './putAway'

export interface Bulletins {
  /** Asks what is made of a reading that holds several articles; null when the person wants nothing of it now. */
  ask(reading: Reading): Promise<Choice | null>
  /** Stores what was chosen; the first article is the one to open. */
  store(reading: Reading, choice: Choice): Promise<Result<readonly Article[]>>
  /** Says what was made, and offers the other. `open` shows an article. */
  offerOther(reading: Reading, choice: Choice, open: (id: string) => void): void
  /** The dialog, while somebody is asked. */
  readonly dialog: ReactNode
}

export const articlesOf = (reading: Reading, choice: Choice): readonly Article[] =>
  choice.as === 'one' ? [reading.article] : choice.articles

/** Bulletins: several articles in one paste, file or page. Either way of taking them in can be exchanged for the other. */
export function useBulletins(): Bulletins {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const [asked, setAsked] = useState<Reading | null>(null)
  const answer = useRef<(choice: Choice | null) => void>(() => {})
  const settle = useCallback((choice: Choice | null) => {
    setAsked(null)
    answer.current(choice)
  }, [])

  const calls = useMemo(() => {
    const store = async (reading: Reading, choice: Choice): Promise<Result<readonly Article[]>> => {
      const kept: Article[] = []
      for (const article of articlesOf(reading, choice)) {
        const saved = await putAway(article)
        if (!saved.ok) return saved
        kept.push(saved.value)
      }
      welcome(kept)
      return ok(kept)
    }
    const offerOther = (reading: Reading, choice: Choice, open: (id: string) => void): void => {
      const all: Choice = { as: 'several', articles: reading.parts.map(({ article }) => article) }
      const other: Choice = choice.as === 'one' ? all : { as: 'one' }
      const exchange = async () => {
        const made = await store(reading, other)
        const [first] = made.ok ? made.value : []
        if (!made.ok || !first) {
          if (!made.ok) show({ text: words(made.fault), tone: 'bad' })
          return
        }
        open(first.id)
        await desk.library.bin({ ids: articlesOf(reading, choice).map(({ id }) => id) })
        offerOther(reading, other, open)
      }
      show({
        text:
          choice.as === 'one'
            ? t('intake.bulletin-kept')
            : t('intake.bulletin-made', { count: choice.articles.length }),
        tone: 'good',
        action: {
          label:
            choice.as === 'one'
              ? t('intake.bulletin-go', { count: reading.parts.length })
              : t('intake.bulletin-one'),
          onSelect: () => void exchange(),
        },
      })
    }
    return {
      ask: (reading: Reading) =>
        new Promise<Choice | null>((resolve) => {
          answer.current(null)
          answer.current = resolve
          setAsked(reading)
        }),
      store,
      offerOther,
    }
  }, [show, t, words])

  const dialog = asked && (
    <Suspense>
      <BulletinDialog reading={asked} onChoose={settle} onClose={() => settle(null)} />
    </Suspense>
  )
  return { ...calls, dialog }
}

import { useCallback, useMemo, useRef, useState } from 'react'
import type { Article } from '../../shared/article/article'
import type { Wish } from '../../shared/intake/decide/change'
import { alike, lessonsOf, type ProfileEntry, pageHost } from '../../shared/intake/profile'
import { type Decision, IntakeReport } from '../../shared/intake/report'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'

interface Lesson {
  readonly host: string
  readonly keys: readonly string[]
  /** What the profile said about such lines before. */
  readonly before: readonly ProfileEntry[]
}

export interface Lessons {
  /** The host a decision was remembered for while the report was open; empty when it was not. */
  hostOf(decisionId: string): string
  /** Remembers what a person wants of such pieces on pages of this host; nothing where no page can repeat it. */
  learn(article: Article, decision: Decision, wish: Wish): void
  /** Takes back what was remembered of a decision while the report was open. */
  forget(decisionId: string): void
}

/** What decisions teach about the site they were taken on. Each lesson shows on its card and can be taken back. */
export function useLessons(): Lessons {
  const { fault: words } = useI18n()
  const { show } = useToasts()
  const [lessons, setLessons] = useState<ReadonlyMap<string, Lesson>>(new Map())
  const latest = useRef(lessons)
  latest.current = lessons

  const learn = useCallback(
    async (article: Article, decision: Decision, wish: Wish) => {
      const report = IntakeReport.safeParse(article.intakeReport)
      const host = report.success ? pageHost(article, report.data) : ''
      const entries = lessonsOf(decision, wish)
      if (host === '' || entries.length === 0) return
      const known = await desk.profiles.get({ host })
      const learned = known.ok ? await desk.profiles.learn({ host, lessons: entries }) : known
      if (!known.ok || !learned.ok) {
        if (!learned.ok) show({ text: words(learned.fault), tone: 'bad' })
        return
      }
      const keys = entries.map(({ key }) => key)
      const own = new Set(keys.map(alike))
      // What was learned twice on one card goes back to what was known before the first time.
      const before =
        latest.current.get(decision.id)?.before ??
        known.value.entries.filter(({ key }) => own.has(alike(key)))
      setLessons((all) => new Map(all).set(decision.id, { host, keys, before }))
    },
    [show, words],
  )

  const forget = useCallback(
    async (id: string) => {
      const lesson = latest.current.get(id)
      if (!lesson) return
      setLessons((all) => new Map([...all].filter(([one]) => one !== id)))
      const { host, keys, before } = lesson
      const done = await desk.profiles.learn({ host, forgotten: [...keys], lessons: [...before] })
      if (!done.ok) show({ text: words(done.fault), tone: 'bad' })
    },
    [show, words],
  )

  return useMemo(
    () => ({
      hostOf: (id) => lessons.get(id)?.host ?? '',
      learn: (...lesson) => void learn(...lesson),
      forget: (id) => void forget(id),
    }),
    [lessons, learn, forget],
  )
}

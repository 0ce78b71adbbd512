import { useEffect, useRef, useState } from 'react'
import type { TextQuery } from '../../../shared/article/replaceText'
import type { ReplacedText, TextHitsOfArticle } from '../../../shared/ipc/textContract'
import type { Fault } from '../../../shared/result'
import { desk } from '../../desk'
import { readAll } from '../rowStore'

/** Articles looked through with one call: far enough apart to show progress and to be stopped. */
const AT_ONCE = 100

/** What became of one article that was to be changed. */
export type Outcome =
  | { readonly kind: 'replaced'; readonly done: ReplacedText }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly fault: Fault }

export type Phase = 'asking' | 'looking' | 'found' | 'replacing' | 'done'

const NOWHERE: readonly TextHitsOfArticle[] = []
const NOTHING: ReadonlyMap<string, Outcome> = new Map()

/** Finds a text in articles of the library, replaces it in those that were chosen, and takes single ones back. */
export function useReplace() {
  const [phase, setPhase] = useState<Phase>('asking')
  const [asked, setAsked] = useState<TextQuery | null>(null)
  const [articles, setArticles] = useState(NOWHERE)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [outcomes, setOutcomes] = useState(NOTHING)
  const [fault, setFault] = useState<Fault | null>(null)
  const [looked, setLooked] = useState(0)
  const [total, setTotal] = useState(0)
  const round = useRef(0)
  useEffect(
    () => () => {
      round.current += 1
    },
    [],
  )

  async function look(query: TextQuery): Promise<void> {
    round.current += 1
    const mine = round.current
    setAsked(query)
    setPhase('looking')
    setArticles(NOWHERE)
    setOutcomes(NOTHING)
    setLeft(new Set())
    setFault(null)
    setLooked(0)
    setTotal(0)
    // Asked anew: the list on the screen may still be coming in.
    const read = await readAll(() => undefined)
    if (round.current !== mine) return
    if (!read.ok) {
      setFault(read.fault)
      setPhase('asking')
      return
    }
    const ids = read.value.flatMap(({ id, binned }) => (binned ? [] : [id]))
    setTotal(ids.length)
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const found = await desk.library.findText({ ...query, ids: ids.slice(at, at + AT_ONCE) })
      if (round.current !== mine) return
      if (!found.ok) {
        setFault(found.fault)
        break
      }
      setArticles((before) => [...before, ...found.value])
      setLooked(Math.min(ids.length, at + AT_ONCE))
    }
    setPhase('found')
  }

  /** What was found is of another question now. */
  function forget(): void {
    round.current += 1
    setPhase('asking')
  }

  const tell = (id: string, outcome: Outcome) => setOutcomes((before) => new Map(before).set(id, outcome))

  async function replace(replacement: string): Promise<void> {
    if (!asked) return
    setPhase('replacing')
    for (const { id, seq } of articles.filter((one) => !left.has(one.id))) {
      const batch = crypto.randomUUID()
      const done = await desk.library.replaceText({ ...asked, id, after: seq, batch, replacement })
      tell(id, done.ok ? { kind: 'replaced', done: done.value } : { kind: 'failed', fault: done.fault })
    }
    setPhase('done')
  }

  async function takeBack(id: string): Promise<void> {
    const outcome = outcomes.get(id)
    if (outcome?.kind !== 'replaced') return
    const { seq, undo } = outcome.done
    const batch = crypto.randomUUID()
    const back = await desk.articles.journal({ id, after: seq, batch, entries: undo })
    tell(id, back.ok ? { kind: 'undone' } : { kind: 'failed', fault: back.fault })
  }

  const toggle = (id: string) =>
    setLeft((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))
  const chosen = articles.filter(({ id }) => !left.has(id))
  return {
    phase,
    articles,
    chosen,
    outcomes,
    fault,
    looked,
    total,
    look,
    forget,
    replace,
    toggle,
    takeBack,
    takeAllBack: async () => {
      for (const { id } of articles) await takeBack(id)
    },
    chooseAll: (all: boolean) => setLeft(new Set(all ? [] : articles.map(({ id }) => id))),
  }
}

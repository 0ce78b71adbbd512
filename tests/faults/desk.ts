import { type ChildProcess, fork } from 'node:child_process'
import type { ConfiguredSite } from '../../electron/publish/target'
import type { Article, FieldPatch, Receipt } from '../../shared/article/article'
import type { Services } from '../../shared/ipc/contract'
import type { Notice } from '../../shared/ipc/notice'

/** What the process understands. */
export type Call =
  | { do: 'open'; folder: string; site: ConfiguredSite }
  /** From now on its clock is so many ms ahead of the computer's: what waits is due. */
  | { do: 'goAhead'; ms: number }
  /** Whatever it waits for has taken too long. */
  | { do: 'expire' }
  | { do: 'add'; article: Article; pictures: string[] }
  | { do: 'write'; id: string; patch: FieldPatch; typed: string }
  | { do: 'send'; id: string; over?: string }
  | { do: 'withdraw'; id: string }
  | { do: 'resume' }
  | { do: 'read'; id: string }
  | { do: 'jobs' }

export interface Answers {
  open: null
  goAhead: null
  expire: null
  /** The content hash of what the library now has. */
  add: string
  write: string
  send: Awaited<ReturnType<Services['publish']['send']>>
  withdraw: Awaited<ReturnType<Services['publish']['withdraw']>>
  resume: Notice[]
  read: Receipt | null
  jobs: { phase: string; notBefore: string }[]
}

export const KILLED = 'killed'

/** Galley's publishing in a process of its own: it can be killed at any moment, and what it leaves is taken up again. */
export function startDesk(script: string) {
  let child: ChildProcess | null = null
  let opened: Extract<Call, { do: 'open' }> | null = null
  let last = 0
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()

  function start(): ChildProcess {
    const started = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    started.on('message', (answer: { id: number; value?: unknown; error?: string }) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.error !== undefined) asked?.reject(new Error(answer.error))
      else asked?.resolve(answer.value)
    })
    started.on('exit', () => {
      if (child === started) child = null
      for (const { resolve } of waiting.values()) resolve(KILLED)
      waiting.clear()
    })
    return started
  }

  function tell<C extends Call>(call: C): Promise<Answers[C['do']] | typeof KILLED> {
    child ??= start()
    last += 1
    const id = last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      child?.send({ id, call })
    })
  }

  return {
    /** Answers `killed` when the process is killed meanwhile; the next call starts it again on the same library. */
    async ask<C extends Call>(call: C): Promise<Answers[C['do']] | typeof KILLED> {
      if (call.do === 'open') opened = call
      else if (!child && opened) await tell(opened)
      return tell(call)
    },
    /** The line it waits on is silent, and stays so: nobody waits for that by the clock. */
    expire: () => void child?.send({ id: 0, call: { do: 'expire' } }),
    /** As a pulled plug would: nothing is finished, nothing is said. */
    async kill(): Promise<void> {
      const dying = child
      if (!dying) return
      const gone = new Promise((resolve) => dying.once('exit', resolve))
      dying.kill('SIGKILL')
      await gone
    },
  }
}

export type Desk = ReturnType<typeof startDesk>

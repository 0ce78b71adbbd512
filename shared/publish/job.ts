import * as z from 'zod'
import { ArticleId, Instant, Takedown } from '../article/article'

/**
 * One intention to publish or withdraw, as the outbox keeps it. `queued` is written before the target is called;
 * `unknown` means the target may or may not have done it, so it must be looked up before anything is sent again.
 */
export const Job = z.object({
  id: z.string().min(1).max(100),
  articleId: ArticleId,
  site: z.string().min(1).max(100),
  kind: z.enum(['publish', 'withdraw']),
  phase: z.enum(['queued', 'sending', 'verifying', 'done', 'unknown', 'failed', 'paused']),
  contentHash: z.string().max(80),
  attempts: z.number().int().nonnegative(),
  updated: Instant,
  /** Nothing is tried before this instant: the site asked for it, or the article is to be shown only then. */
  notBefore: Instant.optional(),
  /** A person stopped it: the site is asked whether it came too late, and nothing is sent again. */
  cancelled: z.boolean().optional(),
  /** Why it is withdrawn: it has to outlive a lost answer. */
  takedown: Takedown.optional(),
  /** The site's version a person has seen and agreed to write over. */
  over: z.string().max(200).optional(),
})
export type Job = z.infer<typeof Job>

export type JobEvent =
  | { readonly type: 'start' }
  | { readonly type: 'sent' }
  | { readonly type: 'verified' }
  /** The answer did not come, or did not say what happened. */
  | { readonly type: 'unclear' }
  /** Looked up after `unclear`: the site has it, or has it not. */
  | { readonly type: 'found'; readonly there: boolean }
  /** The other side cannot be reached; nothing was sent. */
  | { readonly type: 'offline' }
  /** The target said no, or a person stopped it. */
  | { readonly type: 'refused' }
  /** The app was killed or closed while the job was under way. */
  | { readonly type: 'interrupted' }
  /** A person asks again. */
  | { readonly type: 'again' }

type Phase = Job['phase']

/** After how many tries a job waits for a person. */
export const MAX_ATTEMPTS = 5

const moves: Readonly<Record<Phase, Partial<Record<JobEvent['type'], Phase>>>> = {
  queued: { start: 'sending', refused: 'failed', offline: 'paused', interrupted: 'queued' },
  sending: {
    sent: 'verifying',
    unclear: 'unknown',
    offline: 'paused',
    refused: 'failed',
    interrupted: 'unknown',
  },
  verifying: {
    verified: 'done',
    unclear: 'unknown',
    offline: 'unknown',
    refused: 'failed',
    interrupted: 'unknown',
  },
  unknown: {
    found: 'verifying',
    offline: 'unknown',
    unclear: 'unknown',
    refused: 'failed',
    interrupted: 'unknown',
  },
  paused: { start: 'sending', again: 'queued', refused: 'failed', interrupted: 'paused' },
  failed: { again: 'queued', interrupted: 'failed' },
  done: { interrupted: 'done' },
}

/** The job after an event. An event that makes no sense in its phase changes nothing. */
export function advance(job: Job, event: JobEvent, now: string): Job {
  const phase = nextPhase(job, event)
  if (phase === null) return job
  const attempts = phase === 'sending' ? job.attempts + 1 : job.attempts
  return { ...job, phase, attempts, updated: now }
}

function nextPhase(job: Job, event: JobEvent): Phase | null {
  const phase = moves[job.phase][event.type] ?? null
  if (phase === null) return null
  if (event.type === 'found' && !event.there) return job.attempts >= MAX_ATTEMPTS ? 'failed' : 'queued'
  return phase
}

/** What has to happen next. `look` asks the site before anything is sent a second time. */
export function nextAction(job: Job): 'send' | 'look' | 'verify' | 'wait' | 'none' {
  switch (job.phase) {
    case 'queued':
      return 'send'
    case 'sending':
    case 'unknown':
      return 'look'
    case 'verifying':
      return 'verify'
    case 'paused':
      return 'wait'
    case 'failed':
    case 'done':
      return 'none'
  }
}

/** Between two tries by itself, in minutes: doubled each time, and never more than an hour. */
const LONGEST_PAUSE = 60

/** The instant from which a job may be tried again without anybody asking, in ms. */
export function dueAt(job: Job): number {
  const pause = Math.min(2 ** job.attempts, LONGEST_PAUSE) * 60_000
  return Math.max(Date.parse(job.updated) + pause, Date.parse(job.notBefore ?? job.updated))
}

/** True while the outbox must not forget the job. */
export const isOpen = (job: Job): boolean => job.phase !== 'done' && job.phase !== 'failed'

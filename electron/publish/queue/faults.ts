import { fail } from '../../../shared/result'

/** A person stopped it, and the site was asked: it does not have it. */
export const cancelled = fail(
  'conflict',
  'publish.cancelled',
  'It was stopped before the site had it; nothing was changed there.',
)

/** A person stopped it, and whether that came too late is not known yet. */
export const cancelling = fail(
  'unexpected',
  'publish.cancelling',
  'It was stopped while it was being written; the site is asked whether it has it.',
)

/** The queue is paused; what was wanted waits in it. */
export const waitsInQueue = fail(
  'offline',
  'publish.queue-paused',
  'The queue is paused; this goes out when it is resumed.',
)

/** The queue is paused, and this cannot wait in it. */
export const queuePaused = fail(
  'offline',
  'publish.paused',
  'The queue is paused; nothing was sent. Resume it first.',
)

export const notInQueue = fail('missing', 'queue.gone', 'There is nothing of this article in the queue.')

/** The errors that the checks found, for a publication that nobody watched. */
export const hasErrors = (count: number) =>
  fail('invalid', 'article.problems', 'The article has errors; nothing was sent.', { count })

import type { Receipt } from '../../shared/article/article'
import { holdUntil } from '../../shared/publish/hold'
import type { MessageKey } from '../i18n/catalogue'

/** What is said about a story's hour on one site: who sees to it, and what is still to be done. */
export interface Hour {
  /** An instant. */
  readonly when: string
  readonly who: MessageKey
  /** What the person has to do; null when it is arranged. */
  readonly todo: MessageKey | null
  readonly isArranged: boolean
}

/**
 * Null where the story goes out at the press of the button. `ahead` is what the site's clock is ahead of ours, in
 * seconds.
 */
export function hourOf(
  given: { readonly schedule: string; readonly embargo: string },
  site: { readonly schedules: boolean },
  receipt: Receipt | null,
  now: string,
  ahead = 0,
): Hour | null {
  const isAhead = (instant: string) => instant !== '' && Date.parse(instant) > Date.parse(now)
  const arranged = receipt?.state === 'scheduled' ? receipt : null
  // A minute for Galley to notice that the hour has come; a site goes by its own clock.
  const isHere = arranged?.remoteId === ''
  const late = (isHere ? 0 : ahead * 1000) - 120_000
  const isMissed = arranged !== null && Date.parse(arranged.firstPublished) < Date.parse(now) + late
  if (arranged && isMissed && !isAhead(given.schedule)) {
    const who = isHere ? 'timing.missed' : 'timing.missed-there'
    return { when: arranged.firstPublished, who, todo: null, isArranged: false }
  }
  if (receipt?.state === 'published')
    return isAhead(given.schedule)
      ? { when: given.schedule, who: 'timing.already-out', todo: null, isArranged: false }
      : null
  if (!isAhead(given.schedule))
    return arranged && Date.parse(arranged.firstPublished) > Date.parse(now)
      ? { when: arranged.firstPublished, who: whoOf(arranged), todo: 'timing.changed', isArranged: true }
      : null
  const held = holdUntil(given, { schedulesItself: site.schedules, isShown: false, now })
  const who = !held ? 'timing.by-site' : site.schedules ? 'timing.under-embargo' : 'timing.by-galley'
  const isSame = arranged && Date.parse(arranged.firstPublished) === Date.parse(given.schedule)
  return {
    when: given.schedule,
    who,
    todo: isSame ? null : arranged ? 'timing.changed' : 'timing.not-yet',
    isArranged: arranged !== null,
  }
}

const whoOf = (arranged: Receipt): MessageKey =>
  arranged.remoteId === '' ? 'timing.by-galley' : 'timing.by-site'

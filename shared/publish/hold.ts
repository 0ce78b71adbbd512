import type { Article } from '../article/article'

/**
 * The instant until which Galley keeps a story instead of sending it; null when it goes out now. A site that schedules
 * gets the story before its hour, except under an embargo: then nothing leaves the house. A site that does not schedule
 * gets it at its hour, from a Galley that is open then. What is shown already is updated at once.
 */
export function holdUntil(
  { schedule, embargo }: Pick<Article, 'schedule' | 'embargo'>,
  given: { readonly schedulesItself: boolean; readonly isShown: boolean; readonly now: string },
): string | null {
  const isAhead = (instant: string) => instant !== '' && Date.parse(instant) > Date.parse(given.now)
  if (given.isShown || !isAhead(schedule)) return null
  return isAhead(embargo) || !given.schedulesItself ? schedule : null
}

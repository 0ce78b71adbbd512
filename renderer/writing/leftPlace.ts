import type { Place } from '../../shared/ipc/place'

let left: Place | null = null

/** Remembers where a crash has left somebody, for the article to be opened as it was. */
export const rememberPlace = (place: Place | null): void => {
  left = place
}

/** Whether a crash has left somebody in this article. */
export const isLeftIn = (id: string): boolean => left?.id === id

/** The place in this article, where it was left by a crash; answered once. */
export function takePlace(id: string): Place | null {
  const place = left?.id === id ? left : null
  if (place) left = null
  return place
}

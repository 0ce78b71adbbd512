import { useEffect } from 'react'
import type { Session } from '../../writing/session'
import { copies } from './copiesOfWindow'
import { noteOpen } from './fetchFor'
import { placeInBody, placeInFields } from './place'

/** Puts pictures in the place of their links as they come in, for as long as the article is open. */
export function useCopiedPictures(session: Session): void {
  useEffect(() => {
    if (session.readOnly !== '') return
    let timer: ReturnType<typeof setTimeout> | undefined
    const place = () => {
      const urls = copies.copied()
      if (urls.length > 0)
        session.amend(placeInFields(session.fields(), copies, urls), (tr) => placeInBody(tr, copies))
    }
    // Never inside somebody else's transaction; and several that come at once are one change.
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(place)
    }
    const offs = [noteOpen(session.id), copies.subscribe('', soon)]
    soon()
    return () => {
      clearTimeout(timer)
      for (const off of offs) off()
    }
  }, [session])
}

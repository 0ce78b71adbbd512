import { useEffect, useRef } from 'react'
import { pictureState } from '../editor/views/pictureState'
import { useI18n } from '../i18n/i18n'
import { copies } from '../intake/pictures/copiesOfWindow'

/** A picture of a field that is on the web: drawn as those of the body are. */
export function PictureOnWeb({ src, readOnly }: { src: string; readOnly: boolean }) {
  const { t, fault } = useI18n()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const state = pictureState({ copies, words: t, fault }, readOnly)
    state.show(src)
    place.current?.replaceChildren(state.dom)
    return () => state.destroy()
  }, [src, readOnly, t, fault])
  return <div ref={place} />
}

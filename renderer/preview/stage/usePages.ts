import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { viewOf } from '../../../shared/pictures/view'
import type { SiteProfile } from '../../../shared/publish/site'
import { previewLinks } from '../../../shared/render/links'
import { renderPage } from '../../../shared/render/page'
import type { Pictures } from '../../../shared/render/pictures'
import { pictureAddress } from '../../editor/views/pictureAddress'
import type { Session } from '../../writing/session'
import type { Look } from '../look'
import type { Stage } from './stage'

/** Wait after a change. It is not begun anew by the next key: a page follows while the writing goes on. */
const WAIT = 12
/** Of the window's time a page may take while somebody writes: one part in so many. */
const SHARE = 4

export const previewPictures: Pictures = (src, wish) => {
  const href = pictureAddress(src)
  if (href === '') return null
  return wish?.shape ? { href, view: viewOf(wish.framing, wish.shape) } : { href }
}

/** Draws the article once for all frames, again and again while it is written. */
export function usePages(
  stage: Stage,
  given: {
    session: Session
    editor: Editor | null
    site: SiteProfile
    comments: Look['comments']
    isOn: boolean
  },
): void {
  const latest = useRef(given)
  latest.current = given
  const { session, editor, site, comments, isOn } = given
  const drawSoon = useRef<() => void>(() => undefined)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let spent = 0
    let ended = Number.NEGATIVE_INFINITY
    const draw = () => {
      timer = undefined
      const { session, site, comments, isOn } = latest.current
      if (!isOn) return
      const start = performance.now()
      const whole = session.whole()
      const article = comments === 'own' ? whole : { ...whole, comments }
      stage.show(
        'next',
        renderPage(article, site, { links: previewLinks, preview: true, pictures: previewPictures }),
      )
      ended = performance.now()
      spent = ended - start
    }
    const soon = () => {
      timer ??= setTimeout(draw, Math.max(WAIT, ended + spent * SHARE - performance.now()))
    }
    drawSoon.current = soon
    draw()
    const off = session.subscribe(soon)
    editor?.on('update', soon)
    return () => {
      clearTimeout(timer)
      off()
      editor?.off('update', soon)
    }
  }, [stage, session, editor])

  useEffect(() => {
    latest.current = { ...latest.current, site, comments, isOn }
    drawSoon.current()
  }, [site, comments, isOn])
}

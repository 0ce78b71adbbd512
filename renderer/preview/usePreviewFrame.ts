import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useRef } from 'react'
import { viewOf } from '../../shared/pictures/view'
import type { SiteProfile } from '../../shared/publish/site'
import { previewLinks } from '../../shared/render/links'
import { renderPage } from '../../shared/render/page'
import { pictureAddress } from '../editor/views/pictureAddress'
import type { Session } from '../writing/session'

export interface Look {
  readonly theme: 'light' | 'dark'
  readonly ads: boolean
}

/** Shortest wait after a change; a long text that takes longer to draw waits in proportion. */
const SHORTEST = 60

/** Draws the article into a sandboxed frame, again after every pause in the writing. */
export function usePreviewFrame(
  frame: RefObject<HTMLIFrameElement | null>,
  given: { session: Session; editor: Editor | null; site: SiteProfile; look: Look; width: string },
): void {
  const latest = useRef(given)
  latest.current = given
  const { session, editor, site, look } = given
  const draw = useRef<() => void>(() => undefined)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let ready = false
    let spent = 0
    const post = () => {
      const { session, site, look, width } = latest.current
      const start = performance.now()
      const html = renderPage(session.whole(), site, {
        links: previewLinks,
        preview: true,
        pictures: (src, wish) => {
          const href = pictureAddress(src)
          if (href === '') return null
          return wish?.shape ? { href, view: viewOf(wish.framing, wish.shape) } : { href }
        },
      })
      spent = performance.now() - start
      // The frame's origin is opaque, so no origin can be named; it holds nothing but this page.
      frame.current?.contentWindow?.postMessage({ html, width, ...look }, '*')
    }
    const later = () => {
      if (!ready) return
      clearTimeout(timer)
      timer = setTimeout(post, Math.max(SHORTEST, spent * 4))
    }
    draw.current = later
    const onMessage = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow || event.data !== 'ready') return
      ready = true
      post()
    }
    window.addEventListener('message', onMessage)
    const off = session.subscribe(later)
    editor?.on('update', later)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('message', onMessage)
      off()
      editor?.off('update', later)
    }
  }, [frame, session, editor])

  useEffect(() => {
    latest.current = { ...latest.current, site, look }
    draw.current()
  }, [site, look])
}

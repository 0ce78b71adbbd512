import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { type RefObject, useEffect, useRef } from 'react'
import type { Place } from '../../shared/ipc/place'
import { desk } from '../desk'
import { focusField } from './goTo'

type Layout = Pick<Place, 'id' | 'tab' | 'report' | 'preview' | 'outline'>

/**
 * Milliseconds between two messages about where the caret is. Each costs as much as a key's own to the journal, and what is
 * typed says with each key where it stands (`undoLog.ts`).
 */
const EVERY = 400

/**
 * Tells main where the caret is and what is open around the page, so that both are there again after a crash; and puts the
 * caret back where `left` has it, once the editor is there.
 */
export function useKeptPlace(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  editor: Editor | null,
  layout: Layout,
  left: Place | null,
): void {
  const now = useRef(layout)
  now.current = layout
  const wanted = useRef(left)
  const tell = useRef<() => void>(() => {})

  useEffect(() => {
    const place = wanted.current
    if (!editor || !place || !root.current) return
    wanted.current = null
    putBack(root.current, editor, place)
    if (scroller.current) scroller.current.scrollTop = place.scroll
  }, [root, scroller, editor])

  useEffect(() => {
    const screen = root.current
    if (!editor || !screen) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const send = () => {
      timer = undefined
      const place = { ...now.current, ...caretIn(screen, editor), scroll: scroller.current?.scrollTop ?? 0 }
      void desk.shell.setPlace({ place })
    }
    const soon = () => {
      timer ??= setTimeout(send, EVERY)
    }
    tell.current = soon
    // At once: a window that ends right after an article was opened comes back to it.
    send()
    editor.on('selectionUpdate', soon)
    screen.addEventListener('focusin', soon)
    screen.addEventListener('input', soon)
    screen.addEventListener('scroll', soon, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      tell.current = () => {}
      editor.off('selectionUpdate', soon)
      screen.removeEventListener('focusin', soon)
      screen.removeEventListener('input', soon)
      screen.removeEventListener('scroll', soon, { capture: true })
      void desk.shell.setPlace({ place: null })
    }
  }, [root, scroller, editor])

  const around = JSON.stringify(layout)
  useEffect(() => {
    if (around !== '') tell.current()
  }, [around])
}

function caretIn(screen: HTMLElement, editor: Editor): Pick<Place, 'where' | 'anchor' | 'head'> {
  const active = document.activeElement
  const where = active?.closest<HTMLElement>('[data-field]')?.dataset.field ?? ''
  if (!active || !screen.contains(active) || where === '') return { where: '', anchor: 0, head: 0 }
  if (where === 'body') {
    const { anchor, head } = editor.state.selection
    return { where, anchor, head }
  }
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)
    return { where, anchor: active.selectionStart ?? 0, head: active.selectionEnd ?? 0 }
  return { where, anchor: 0, head: 0 }
}

function putBack(screen: HTMLElement, editor: Editor, { where, anchor, head }: Place): void {
  if (where === '') return
  if (where === 'body') {
    const { doc, tr } = editor.state
    const within = (at: number) => doc.resolve(Math.min(at, doc.content.size))
    editor.view.dispatch(tr.setSelection(TextSelection.between(within(anchor), within(head))))
    editor.view.focus()
    return
  }
  // The tab's content has to be there before its field can take the focus.
  requestAnimationFrame(() => {
    if (!focusField(screen, where)) return
    const active = document.activeElement
    const isText =
      active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && isPlain(active))
    if (isText) active.setSelectionRange(anchor, head)
  })
}

/** Inputs of other types have no selection to be set. */
const isPlain = ({ type }: HTMLInputElement): boolean => /^(text|search|url|tel|password)$/.test(type)

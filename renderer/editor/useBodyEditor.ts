import { Editor, type JSONContent } from '@tiptap/core'
import type { EditorView } from '@tiptap/pm/view'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Fault } from '../../shared/result'
import { copies } from '../intake/pictures/copiesOfWindow'
import type { Session } from '../writing/session'
import { type BodyEvents, editorExtensions } from './extensions'
import './body.css'
import { fewerPlugins } from './fewerPlugins'
import { rememberCopy, transformPastedHTML } from './paste'
import { numberCitations } from './views/citation'
import type { EditorWords, SlotHeights } from './words'

export interface BodyEditorOptions {
  session: Session
  words: EditorWords
  faultWords: (fault: Fault) => string
  heights: SlotHeights
  label: string
  /** Language to set signs by while typing; empty while that is switched off. */
  typography: string
  /** Answers true when it took the paste. */
  onPaste: (view: EditorView, data: DataTransfer) => boolean
  /** Asks for one more picture of the gallery at `pos`. */
  addPicture: (pos: number) => void
  /** Answers true when it used the key. */
  onKeyDown: (editor: Editor, event: KeyboardEvent) => boolean
}

/** Blocks from which on the browser is told to lay out only what is on screen. */
const LONG = 150

/** Makes the editor of one session inside `host` and connects the two. React draws nothing in it. */
export function useBodyEditor(
  host: RefObject<HTMLElement | null>,
  options: BodyEditorOptions,
): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null)
  const latest = useRef(options)
  latest.current = options
  const { session } = options

  useEffect(() => {
    if (!host.current) return
    const { heights, label } = latest.current
    const words: EditorWords = (key, values) => latest.current.words(key, values)
    const pictures = { copies, words, fault: (fault: Fault) => latest.current.faultWords(fault) }
    let numbering = 0
    // Once for each frame, and after whatever is drawn now.
    const number = () => {
      numbering ||= requestAnimationFrame(() => {
        numbering = 0
        numberCitations(made.view.dom, session.fields().sources, words)
      })
    }
    const offSources = session.subscribe(number)
    const told: BodyEvents = {
      citationsChanged: number,
      addPicture: (pos) => latest.current.addPicture(pos),
    }
    const body = session.startingBody()
    const made: Editor = new Editor({
      element: host.current,
      extensions: editorExtensions(words, heights, pictures, () => latest.current.typography, told),
      content: body as JSONContent,
      editable: session.readOnly === '',
      injectCSS: false,
      // Deletions are not announced to anybody, and texts have one direction.
      enableCoreExtensions: { delete: false, textDirection: false, drop: false, paste: false },
      editorProps: {
        attributes: {
          class: 'body-editor',
          'aria-label': label,
          'aria-multiline': 'true',
          'data-arm': 'galley',
          ...((body.content?.length ?? 0) > LONG ? { 'data-long': '' } : {}),
          // Checking long texts makes Chromium slow; spelling has its own place.
          spellcheck: 'false',
        },
        transformPastedHTML,
        handlePaste: (view, event) =>
          event.clipboardData !== null && latest.current.onPaste(view, event.clipboardData),
        handleKeyDown: (_view, event) => latest.current.onKeyDown(made, event),
        handleDOMEvents: {
          copy: rememberCopy,
          cut: rememberCopy,
          // The menu's undo and a phone's shake belong to the screen's one history.
          beforeinput: (_view, event) => {
            if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false
            event.preventDefault()
            return true
          },
        },
      },
      onTransaction: ({ transaction, appendedTransactions, editor: { state } }) =>
        session.onTransactions([transaction, ...appendedTransactions], state),
    })
    const { view } = made
    view.updateState(view.state.reconfigure({ plugins: fewerPlugins(view.state.plugins) }))
    session.attach({
      get state() {
        return view.state
      },
      dispatch: (tr) => view.dispatch(tr),
      focus: () => view.focus(),
    })
    setEditor(made)
    return () => {
      offSources()
      cancelAnimationFrame(numbering)
      session.detach()
      made.destroy()
      setEditor(null)
    }
  }, [host, session])

  return editor
}

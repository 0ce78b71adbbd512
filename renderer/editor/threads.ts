import type { Editor } from '@tiptap/core'
import type { Mark, Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { useEffect } from 'react'
import type { Thread } from '../../shared/article/thread'

const markOf = (node: Node, id: string): Mark | undefined =>
  node.marks.find(({ type, attrs }) => type.name === 'comment' && attrs.thread === id)

/** Selects the words a comment is about and brings them on the screen. Answers false when they are gone. */
export function selectThread(editor: Editor, id: string): boolean {
  let from = -1
  let to = -1
  editor.state.doc.descendants((node, pos) => {
    if (!node.isInline || !markOf(node, id)) return
    if (from < 0) from = pos
    to = pos + node.nodeSize
  })
  if (from < 0) return false
  const { tr, doc } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)).scrollIntoView())
  editor.view.focus()
  return true
}

/** Takes the marks of a comment off the text. */
export function takeThreadOff(tr: Transaction, id: string): void {
  tr.doc.descendants((node, pos) => {
    const mark = node.isInline ? markOf(node, id) : undefined
    if (mark) tr.removeMark(pos, pos + node.nodeSize, mark)
  })
}

/** Words whose comment is resolved look like any others. A sheet of its own: the text itself is not drawn again. */
export function useResolvedThreads(threads: readonly Thread[] | undefined): void {
  useEffect(() => {
    const quiet = (threads ?? []).filter(({ resolved }) => resolved)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      quiet
        .map(
          ({ id }) =>
            `.body-editor .commented[data-thread="${CSS.escape(id)}"] { background: none; border-bottom-color: transparent; }`,
        )
        .join('\n'),
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [threads])
}

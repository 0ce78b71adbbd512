import type { EditorView } from '@tiptap/pm/view'

let lastCopied = ''

/** Remembers what this window put on the clipboard, once ProseMirror has written it. */
export function rememberCopy(_view: EditorView, event: ClipboardEvent): boolean {
  queueMicrotask(() => {
    lastCopied = event.clipboardData?.getData('text/html') ?? lastCopied
  })
  return false
}

/**
 * HTML of another editor may carry ProseMirror's own attribute with a context of foreign node types; only what was
 * copied here keeps it. Everything else is limited by the schema's own reading.
 */
export function transformPastedHTML(html: string): string {
  if (lastCopied !== '' && html.includes(lastCopied)) return html
  return html.replace(/\sdata-pm-slice=("[^"]*"|'[^']*'|[^\s>]*)/gi, '')
}

/** Whether a paste looks like a page and not like a word: several lines, or long. */
export const looksLikePage = (data: DataTransfer): boolean => {
  const text = data.getData('text/plain').trim()
  return text.includes('\n') || text.length > 300
}

import type { Node } from '@tiptap/pm/model'
import { noteDate } from '../body/blocks/correctionNote'
import { printDate } from '../dateline/printDateline'
import { html, type Markup } from './markup'
import type { SiteWords } from './words'

export function renderCorrectionNote(
  note: Node,
  content: Markup,
  { words, language }: { words: SiteWords; language?: string | undefined },
): string {
  if (content.text === '') return ''
  const date = noteDate(note.attrs.date)
  const day = date && html` (<time datetime="${date}">${language ? printDate(date, language) : date}</time>)`
  return html`<p class="correction-note"><strong>${words.correction}</strong>${day}: ${content}</p>`.text
}

import { mergeAttributes, Node } from '@tiptap/core'
import { PartialDate } from '../../article/article'

/** A day as an article writes it, or nothing. */
export const noteDate = (raw: unknown): string => (PartialDate.safeParse(raw).success ? String(raw) : '')

/** What was wrong here and is now right, with the day of the correction (`2026-11-26`, or empty). */
export const CorrectionNote = Node.create({
  name: 'correctionNote',
  group: 'block',
  content: 'inline*',
  defining: true,
  draggable: true,
  addAttributes: () => ({
    date: {
      default: '',
      validate: 'string',
      parseHTML: (element) => noteDate(element.getAttribute('data-date')),
      renderHTML: (attributes: Record<string, unknown>) => {
        const date = noteDate(attributes.date)
        return date ? { 'data-date': date } : {}
      },
    },
  }),
  parseHTML: () => [{ tag: 'p[data-correction-note]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes({ class: 'correction-note', 'data-correction-note': '' }, HTMLAttributes),
    0,
  ],
})

import { Blockquote } from '@tiptap/extension-blockquote'

/** Words of somebody else, with who said them. */
export const Quote = Blockquote.extend({
  name: 'quote',
  content: 'paragraph+',
  addAttributes() {
    return {
      speaker: {
        default: '',
        validate: 'string',
        parseHTML: (element: { getAttribute(name: string): string | null }) =>
          element.getAttribute('data-speaker') ?? '',
        renderHTML: (attributes: Record<string, unknown>) =>
          attributes.speaker ? { 'data-speaker': String(attributes.speaker) } : {},
      },
    }
  },
})

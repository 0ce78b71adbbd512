import { Blockquote } from '@tiptap/extension-blockquote'
import { textAttribute } from '../textAttribute'

/** Words of somebody else, with who said them. */
export const Quote = Blockquote.extend({
  name: 'quote',
  content: 'paragraph+',
  addAttributes() {
    return {
      speaker: textAttribute('speaker'),
    }
  },
})

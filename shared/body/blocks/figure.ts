import { mergeAttributes, Node } from '@tiptap/core'
import { pictureSource } from '../pictureSource'
import { textAttribute as text } from '../textAttribute'

/** A picture in the story: what it shows (alt), what is said about it (caption) and who made it (credit). */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return { src: text('src'), alt: text('alt'), caption: text('caption'), credit: text('credit') }
  },
  parseHTML: () => [
    {
      tag: 'figure[data-src]',
      getAttrs: (element) => (pictureSource(element.getAttribute('data-src')) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes({ class: 'figure' }, HTMLAttributes)],
  renderText: ({ node }) => String(node.attrs.caption ?? ''),
})

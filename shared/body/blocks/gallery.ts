import { mergeAttributes, Node } from '@tiptap/core'

/** Several pictures that belong together, each a figure with its own caption, description and credit. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: '(figure | opaqueBlock)+',
  isolating: true,
  draggable: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'div',
    mergeAttributes({ class: 'gallery', 'data-gallery': '' }, HTMLAttributes),
    0,
  ],
})

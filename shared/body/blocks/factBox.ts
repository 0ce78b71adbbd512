import { mergeAttributes, Node } from '@tiptap/core'
import { textAttribute } from '../textAttribute'

/** Facts beside the story: a title and a few blocks. It holds no pictures, ads or boxes, so that it stays small. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: '(paragraph | heading | bulletList | orderedList | table | divider | opaqueBlock)+',
  defining: true,
  draggable: true,
  addAttributes: () => ({ title: textAttribute('title') }),
  parseHTML: () => [
    {
      tag: 'aside[data-fact-box]',
      contentElement: 'div[data-facts]',
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'aside',
    mergeAttributes({ class: 'fact-box', 'data-fact-box': '' }, HTMLAttributes),
    // Written out as well, for programs that only read text.
    ['p', {}, ['strong', {}, String(node.attrs.title)]],
    ['div', { 'data-facts': '' }, 0],
  ],
})

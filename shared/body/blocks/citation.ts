import { mergeAttributes, Node } from '@tiptap/core'

/**
 * A place in the text that rests on one of the article's sources. `source` is the source's `id`; the number is never
 * stored, it follows from the order of the text.
 */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    source: {
      default: '',
      validate: 'string',
      parseHTML: (element) => element.getAttribute('data-citation') ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-citation': String(attributes.source) }),
    },
  }),
  // Before the rule that reads `sup` as a mark.
  parseHTML: () => [{ tag: 'sup[data-citation]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['sup', mergeAttributes({ class: 'citation' }, HTMLAttributes), '[*]'],
  renderText: () => '',
})

import { mergeAttributes, Node } from '@tiptap/core'
import { safeHref } from '../safeHref'

/** A line inside the story that names where its material came from, beside the article's own source line. */
export const SourceLine = Node.create({
  name: 'sourceLine',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes() {
    return {
      href: {
        default: '',
        validate: 'string',
        parseHTML: (element) => safeHref(element.getAttribute('data-href')) ?? '',
        renderHTML: (attributes: Record<string, unknown>) => {
          const href = safeHref(attributes.href)
          return href ? { 'data-href': href } : {}
        },
      },
    }
  },
  parseHTML: () => [{ tag: 'p[data-source-line]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes({ class: 'source-line', 'data-source-line': '' }, HTMLAttributes),
    0,
  ],
})

import { Mark } from '@tiptap/core'

/**
 * Words that a comment of the newsroom is about. `thread` names an entry of the article's `threads`; nothing of it is
 * published.
 */
export const Comment = Mark.create({
  name: 'comment',
  excludes: '',
  inclusive: false,
  addAttributes: () => ({
    thread: {
      default: '',
      validate: 'string',
      parseHTML: (element) => element.getAttribute('data-thread') ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-thread': String(attributes.thread) }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-thread]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { class: 'commented', ...HTMLAttributes }, 0],
})

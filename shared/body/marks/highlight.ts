import { Mark, markInputRule } from '@tiptap/core'

/** Words marked as with a pen. Typed as `==words==`. */
export const Highlight = Mark.create({
  name: 'highlight',
  parseHTML: () => [{ tag: 'mark' }],
  renderHTML: () => ['mark', {}, 0],
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(==([^=\n]{1,500})==)$/, type: this.type })]
  },
})

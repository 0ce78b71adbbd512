import { Mark, Node } from '@tiptap/core'

/**
 * Content this version does not know, kept whole. `json` is the original node, mark or attribute set as a JSON
 * string, so that it is written back untouched; see `parse.ts`.
 */
const json = { default: '{}', validate: 'string', rendered: false }

export const OpaqueBlock = Node.create({
  name: 'opaqueBlock',
  group: 'block',
  atom: true,
  addAttributes: () => ({ json }),
  renderHTML: () => ['div', { class: 'opaque', 'data-opaque': '' }],
  renderText: () => '',
})

export const OpaqueInline = Node.create({
  name: 'opaqueInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ json }),
  renderHTML: () => ['span', { class: 'opaque', 'data-opaque': '' }],
  renderText: () => '',
})

export const OpaqueMark = Mark.create({
  name: 'opaqueMark',
  excludes: '',
  addAttributes: () => ({ json }),
  renderHTML: () => ['span', { class: 'opaque-mark' }, 0],
})

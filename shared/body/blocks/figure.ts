import { mergeAttributes, Node } from '@tiptap/core'
import { framingOf } from '../../pictures/framing'
import { pictureSource } from '../pictureSource'
import { textAttribute as text } from '../textAttribute'

/** Part of how the picture is cut, as JSON where it goes through HTML. Null where nobody said. */
const framing = (name: 'focus' | 'crops' | 'shape') => ({
  default: null,
  validate(value: unknown) {
    if (value !== null && !(name in framingOf({ [name]: value })))
      throw new RangeError(`This is no ${name} of a picture.`)
  },
  parseHTML: (element: { getAttribute(name: string): string | null }) =>
    framingOf({ [name]: fromJson(element.getAttribute(`data-${name}`)) })[name] ?? null,
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] ? { [`data-${name}`]: JSON.stringify(attributes[name]) } : {},
})

function fromJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * A picture in the story: what it shows (alt), what is said about it (caption), who made it (credit), and how it is
 * cut (`pictures/framing.ts`).
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      src: text('src'),
      alt: text('alt'),
      caption: text('caption'),
      credit: text('credit'),
      focus: framing('focus'),
      crops: framing('crops'),
      shape: framing('shape'),
    }
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

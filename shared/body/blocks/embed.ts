import { mergeAttributes, Node } from '@tiptap/core'
import { embedUrl } from '../embedPlayer'
import { textAttribute } from '../textAttribute'

/** Something on another site, by its address: a post, a video, or a card with a link. Never foreign code. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: {
      default: '',
      validate: 'string',
      parseHTML: (element) => embedUrl(element.getAttribute('data-embed')) ?? '',
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-embed': embedUrl(attributes.url) ?? '' }),
    },
    title: textAttribute('title'),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-embed]',
      priority: 60,
      getAttrs: (element) => (embedUrl(element.getAttribute('data-embed')) ? null : false),
    },
  ],
  renderHTML({ node, HTMLAttributes }) {
    const url = embedUrl(node.attrs.url)
    const text = String(node.attrs.title || url || '')
    return [
      'figure',
      mergeAttributes({ class: 'embed' }, HTMLAttributes),
      url ? ['a', { href: url }, text] : ['span', {}, text],
    ]
  },
  renderText: ({ node }) => [node.attrs.title, node.attrs.url].filter(Boolean).join(' '),
})

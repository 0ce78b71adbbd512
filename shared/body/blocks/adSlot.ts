import { mergeAttributes, Node } from '@tiptap/core'

/** A place inside the story where the site may put an ad. It names a slot of the inventory, never ad code. */
export const AdSlot = Node.create({
  name: 'adSlot',
  group: 'block',
  atom: true,
  draggable: true,
  selectable: true,
  addAttributes() {
    return {
      slot: {
        default: 'in-story',
        validate: 'string',
        parseHTML: (element) => element.getAttribute('data-ad-slot') || 'in-story',
        renderHTML: (attributes: Record<string, unknown>) => ({ 'data-ad-slot': String(attributes.slot) }),
      },
    }
  },
  parseHTML: () => [{ tag: 'aside[data-ad-slot]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes({ class: 'ad-slot' }, HTMLAttributes)],
  renderText: () => '',
})

import { Extension, type Extensions } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Heading } from '@tiptap/extension-heading'
// The commands these bring are typed by their packages.
import type {} from '@tiptap/extension-horizontal-rule'
import { Italic } from '@tiptap/extension-italic'
import type {} from '@tiptap/extension-link'
import { BulletList, OrderedList } from '@tiptap/extension-list'
import { Strike } from '@tiptap/extension-strike'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions'
import { AdSlot } from '../../shared/body/blocks/adSlot'
import { Figure } from '../../shared/body/blocks/figure'
import { OpaqueBlock, OpaqueInline } from '../../shared/body/blocks/opaque'
import { Quote } from '../../shared/body/blocks/quote'
import { SourceLine } from '../../shared/body/blocks/sourceLine'
import { bodyExtensions } from '../../shared/body/schema'
import { arrivalsPlugin } from './arrivals/arrivalsPlugin'
import { findPlugin } from './find/findPlugin'
import { highlightPlugin } from './highlight'
import { siteAdsPlugin } from './siteAds'
import { slashPlugin } from './slash/slashPlugin'
import { adSlotView } from './views/adSlot'
import { figureView } from './views/figure'
import { opaqueView } from './views/opaque'
import type { PictureDesk } from './views/pictureState'
import { quoteView } from './views/quote'
import { sourceLineView } from './views/sourceLine'
import type { EditorWords, SlotHeights } from './words'

const noKeys = { addKeyboardShortcuts: () => ({}) }
/** Their shortcuts are in `blockCommands`, matched on every layout, and leave Mod+Alt+digit to the inspector. */
const withoutKeys: Extensions = [
  Heading.configure({ levels: [2, 3, 4] }).extend(noKeys),
  Bold.extend(noKeys),
  Italic.extend(noKeys),
  Strike.extend(noKeys),
  BulletList.extend(noKeys),
  OrderedList.extend(noKeys),
  Subscript.extend(noKeys),
  Superscript.extend(noKeys),
]

/**
 * The body's own extensions, with plain views for blocks that have something to edit besides text, and what only an
 * editor needs. Running text keeps ProseMirror's own drawing.
 */
export function editorExtensions(
  words: EditorWords,
  heights: SlotHeights,
  pictures: PictureDesk,
): Extensions {
  const views: Extensions = [
    Figure.extend({ addNodeView: () => figureView(pictures) }),
    AdSlot.extend({ addNodeView: () => adSlotView(words, heights) }),
    Quote.extend({ addNodeView: () => quoteView(words), addKeyboardShortcuts: () => ({}) }),
    SourceLine.extend({ addNodeView: () => sourceLineView(words) }),
    OpaqueBlock.extend({ addNodeView: () => opaqueView(words, 'block') }),
    OpaqueInline.extend({ addNodeView: () => opaqueView(words, 'inline') }),
  ]
  const viewed = new Map([...views, ...withoutKeys].map((extension) => [extension.name, extension]))
  return [
    ...bodyExtensions.map((extension) => viewed.get(extension.name) ?? extension),
    // The keys belong to the screen's one history.
    UndoRedo.extend({ addKeyboardShortcuts: () => ({}) }).configure({ depth: 500, newGroupDelay: 600 }),
    Dropcursor.configure({ color: false, class: 'drop-cursor', width: 2 }),
    Gapcursor,
    Placeholder.configure({ placeholder: () => words('writing.body.placeholder') }),
    Extension.create({
      name: 'desk',
      addProseMirrorPlugins: () => [
        slashPlugin(),
        highlightPlugin(),
        findPlugin(),
        siteAdsPlugin(words, heights),
        arrivalsPlugin(pictures),
      ],
    }),
  ]
}

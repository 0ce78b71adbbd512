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
import { Citation } from '../../shared/body/blocks/citation'
import { CorrectionNote } from '../../shared/body/blocks/correctionNote'
import { Divider } from '../../shared/body/blocks/divider'
import { Embed } from '../../shared/body/blocks/embed'
import { FactBox } from '../../shared/body/blocks/factBox'
import { Figure } from '../../shared/body/blocks/figure'
import { Gallery } from '../../shared/body/blocks/gallery'
import { OpaqueBlock, OpaqueInline } from '../../shared/body/blocks/opaque'
import { Quote } from '../../shared/body/blocks/quote'
import { SourceLine } from '../../shared/body/blocks/sourceLine'
import { Table } from '../../shared/body/blocks/table'
import { Link } from '../../shared/body/marks/link'
import { bodyExtensions } from '../../shared/body/schema'
import { siteAdsPlugin } from './ads/siteAds'
import { arrivalsPlugin } from './arrivals/arrivalsPlugin'
import { dragHandlePlugin } from './dragHandle'
import { findPlugin } from './find/findPlugin'
import { highlightPlugin } from './highlight'
import { HISTORY } from './historyOptions'
import { pastedParserPlugin } from './pastedParser'
import { inEmptyBlocks, plainLetterPlugin, withoutLetters } from './plainLetter'
import { dividerRule, linkRule, loweredRule, raisedRule } from './shorthands'
import { slashPlugin } from './slash/slashPlugin'
import { spellingPlugin } from './spelling/spellingPlugin'
import { toEdgesPlugin } from './toEdges'
import { typographyPlugin } from './typography/typographyPlugin'
import { adSlotView } from './views/adSlot'
import { citationPlugin, citationView } from './views/citation'
import { embedView } from './views/embed'
import { figureView } from './views/figure'
import { galleryView } from './views/gallery'
import { opaqueView } from './views/opaque'
import type { PictureDesk } from './views/pictureState'
import { quoteView } from './views/quote'
import { sourceLineView } from './views/sourceLine'
import { correctionNoteView, factBoxView } from './views/titled'
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
  Subscript.extend({
    ...noKeys,
    addInputRules() {
      return [loweredRule(this.type)]
    },
  }),
  Superscript.extend({
    ...noKeys,
    addInputRules() {
      return [raisedRule(this.type)]
    },
  }),
  Divider.extend({
    addInputRules() {
      return [dividerRule(this.type)]
    },
  }),
]

/** What the blocks of a body tell the screen. */
export interface BodyEvents {
  /** The text has changed while there are citations in it. */
  citationsChanged(): void
  /** Somebody wants one more picture in the gallery at `pos`. */
  addPicture(pos: number): void
}

/**
 * The body's own extensions, with plain views for blocks that have something to edit besides text, and what only an
 * editor needs. Running text keeps ProseMirror's own drawing.
 */
export function editorExtensions(
  words: EditorWords,
  heights: SlotHeights,
  pictures: PictureDesk,
  typography: () => string,
  told: BodyEvents,
): Extensions {
  const views: Extensions = [
    Figure.extend({ addNodeView: () => figureView(pictures) }),
    // Pulled by its own hand (`ads/pullAd.ts`), as the site's ads are.
    AdSlot.extend({ draggable: false, addNodeView: () => adSlotView(words, heights) }),
    Quote.extend({ addNodeView: () => quoteView(words), addKeyboardShortcuts: () => ({}) }),
    SourceLine.extend({ addNodeView: () => sourceLineView(words) }),
    // Its own drawing of columns, so that their edges can be pulled.
    Table.configure({ resizable: true, cellMinWidth: 56, allowTableNodeSelection: true }),
    FactBox.extend({ addNodeView: () => factBoxView(words) }),
    CorrectionNote.extend({ addNodeView: () => correctionNoteView(words) }),
    Embed.extend({ addNodeView: () => embedView(words) }),
    Gallery.extend({ addNodeView: () => galleryView(words, told.addPicture) }),
    Link.extend({
      addProseMirrorPlugins() {
        return (this.parent?.() ?? []).map(withoutLetters)
      },
      addInputRules() {
        return [linkRule(this.type)]
      },
    }),
    Citation.extend({ addNodeView: () => citationView(told.citationsChanged) }),
    OpaqueBlock.extend({ addNodeView: () => opaqueView(words, 'block') }),
    OpaqueInline.extend({ addNodeView: () => opaqueView(words, 'inline') }),
  ]
  const viewed = new Map([...views, ...withoutKeys].map((extension) => [extension.name, extension]))
  return [
    ...bodyExtensions.map((extension) => viewed.get(extension.name) ?? extension),
    // The keys belong to the screen's one history.
    UndoRedo.extend({ addKeyboardShortcuts: () => ({}) }).configure(HISTORY),
    Dropcursor.configure({ color: false, class: 'drop-cursor', width: 2 }),
    Gapcursor,
    Placeholder.extend({
      addProseMirrorPlugins() {
        return (this.parent?.() ?? []).map(inEmptyBlocks)
      },
    }).configure({ placeholder: () => words('writing.body.placeholder') }),
    Extension.create({
      name: 'desk',
      addProseMirrorPlugins() {
        return [
          pastedParserPlugin(this.editor.schema),
          slashPlugin(),
          highlightPlugin(),
          findPlugin(),
          siteAdsPlugin(words, heights),
          spellingPlugin(),
          typographyPlugin(typography),
          // Behind what reads single letters, before what reads none.
          plainLetterPlugin(),
          citationPlugin(told.citationsChanged),
          dragHandlePlugin(() => words('writing.block.drag')),
          arrivalsPlugin(pictures),
          toEdgesPlugin(),
        ]
      },
    }),
  ]
}

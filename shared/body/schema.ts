import { Extension, type Extensions, getSchema } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Subscript } from '@tiptap/extension-subscript'
import { Superscript } from '@tiptap/extension-superscript'
import { Text } from '@tiptap/extension-text'
import { LanguageTag } from '../article/article'
import { AdSlot } from './blocks/adSlot'
import { Citation } from './blocks/citation'
import { CorrectionNote } from './blocks/correctionNote'
import { Divider } from './blocks/divider'
import { Embed } from './blocks/embed'
import { FactBox } from './blocks/factBox'
import { Figure } from './blocks/figure'
import { Gallery } from './blocks/gallery'
import { OpaqueBlock, OpaqueInline, OpaqueMark } from './blocks/opaque'
import { Quote } from './blocks/quote'
import { SourceLine } from './blocks/sourceLine'
import { Table, TableCell, TableHeader, TableRow } from './blocks/table'
import { Comment } from './marks/comment'
import { Highlight } from './marks/highlight'
import { Link } from './marks/link'

const BLOCKS = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'quote',
  'figure',
  'divider',
  'adSlot',
  'sourceLine',
  'hardBreak',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'factBox',
  'correctionNote',
  'embed',
  'gallery',
  'citation',
]

/** Attributes of a newer version ride along in `extra` (a JSON string) and are written back untouched. */
const Extra = Extension.create({
  name: 'extraAttributes',
  addGlobalAttributes: () => [
    { types: BLOCKS, attributes: { extra: { default: null, rendered: false, keepOnSplit: false } } },
  ],
})

/** The language of a block that is written in another one than the article: BCP 47, or null. */
const Language = Extension.create({
  name: 'blockLanguage',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading', 'quote', 'factBox'],
      attributes: {
        lang: {
          default: null,
          keepOnSplit: true,
          parseHTML: (element) => languageOf(element.getAttribute('lang')),
          renderHTML: (attributes) => {
            const lang = languageOf(attributes.lang)
            return lang ? { lang } : {}
          },
        },
      },
    },
  ],
})

/** A language tag that may be printed as an attribute, or null. */
export const languageOf = (raw: unknown): string | null =>
  LanguageTag.safeParse(raw).success ? String(raw) : null

/** Everything an article's body may contain, in schema order. The only such list. */
export const bodyExtensions: Extensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3, 4] }),
  BulletList,
  OrderedList,
  ListItem,
  Quote,
  Figure,
  Divider,
  AdSlot,
  SourceLine,
  HardBreak,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  FactBox,
  CorrectionNote,
  Embed,
  Gallery,
  Citation,
  OpaqueBlock,
  OpaqueInline,
  Link,
  Bold,
  Italic,
  Strike,
  Subscript,
  Superscript,
  Highlight,
  Comment,
  OpaqueMark,
  Extra,
  Language,
]

export const bodySchema = getSchema(bodyExtensions)

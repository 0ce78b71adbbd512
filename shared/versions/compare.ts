import type { Article, BodyJson, Picture } from '../article/article'
import { align } from '../text/align'
import { diffWords, type Part, wordsInCommon } from '../text/wordDiff'
import { RESTORABLE, type RestorableField } from './restore'

type FieldName = Exclude<RestorableField, 'body'>

/** A field that differs, word by word. `isForm`: its words are the same and something else of it is not. */
export interface FieldChange {
  readonly field: FieldName
  readonly parts: readonly Part[]
  readonly isForm: boolean
}

/** A block beside its counterpart. `form`: the same words with other marks or attributes. */
export interface BlockChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'form'
  /** The block's name in the body's schema. */
  readonly type: string
  readonly parts: readonly Part[]
}

export interface Comparison {
  /** Only fields that differ, in the order of the page. */
  readonly fields: readonly FieldChange[]
  /** The whole body, unchanged blocks included, so that a change is seen where it stands. */
  readonly blocks: readonly BlockChange[]
  readonly wordsAdded: number
  readonly wordsRemoved: number
}

/** What became of an article from one version to another: fields and blocks, each word by word. */
export function compareArticles(before: Article, after: Article): Comparison {
  const fields = RESTORABLE.filter((field): field is FieldName => field !== 'body').flatMap(
    (field): FieldChange[] => {
      if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return []
      const parts = diffWords(fieldText(before, field), fieldText(after, field))
      return [{ field, parts, isForm: parts.every(({ kind }) => kind === 'same') }]
    },
  )
  const blocks = compareBodies(before.body, after.body)
  const all = [...fields, ...blocks].flatMap(({ parts }) => parts)
  return { fields, blocks, wordsAdded: wordsOf(all, 'new'), wordsRemoved: wordsOf(all, 'gone') }
}

const wordsOf = (parts: readonly Part[], kind: Part['kind']): number =>
  parts.reduce(
    (sum, part) => sum + (part.kind === kind ? (part.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0),
    0,
  )

interface Block {
  readonly type: string
  readonly text: string
  readonly json: string
}

/** Two bodies block by block; a block that was reworded stands beside its other wording. */
export function compareBodies(before: BodyJson, after: BodyJson): BlockChange[] {
  const one = blocksOf(before)
  const other = blocksOf(after)
  const changes: BlockChange[] = []
  let gone: Block[] = []
  const stretches = align(
    one.map(({ json }) => json),
    other.map(({ json }) => json),
  )
  for (const { kind, from, to, otherFrom, otherTo } of stretches) {
    if (kind === 'gone') {
      gone = one.slice(from, to)
      continue
    }
    changes.push(...pairUp(gone, kind === 'new' ? other.slice(otherFrom, otherTo) : []))
    gone = []
    if (kind === 'same')
      changes.push(
        ...one
          .slice(from, to)
          .map(({ type, text }): BlockChange => ({ kind, type, parts: plain('same', text) })),
      )
  }
  changes.push(...pairUp(gone, []))
  return changes
}

/** Less than this share of words in common, and two blocks are two blocks. */
const ALIKE = 0.35

/** Blocks that went and blocks that came in one place: those alike are one that was changed. */
function pairUp(gone: readonly Block[], fresh: readonly Block[]): BlockChange[] {
  const changes: BlockChange[] = []
  let next = 0
  for (const block of gone) {
    const twin = fresh.findIndex(
      (one, index) =>
        index >= next &&
        index < next + 20 &&
        one.type === block.type &&
        wordsInCommon(one.text, block.text) >= ALIKE,
    )
    if (twin < 0) {
      changes.push({ kind: 'removed', type: block.type, parts: plain('gone', block.text) })
      continue
    }
    changes.push(...fresh.slice(next, twin).map(added))
    const { text } = fresh[twin] ?? block
    const parts = diffWords(block.text, text)
    changes.push({ kind: text === block.text ? 'form' : 'changed', type: block.type, parts })
    next = twin + 1
  }
  return [...changes, ...fresh.slice(next).map(added)]
}

const added = ({ type, text }: Block): BlockChange => ({ kind: 'added', type, parts: plain('new', text) })

const plain = (kind: Part['kind'], text: string): Part[] => (text === '' ? [] : [{ kind, text }])

interface NodeJson {
  readonly type: string
  readonly text?: unknown
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly NodeJson[]
}

const blocksOf = (body: BodyJson): Block[] =>
  ((body.content ?? []) as unknown as NodeJson[]).map((node) => ({
    type: node.type,
    text: nodeText(node).trim(),
    json: JSON.stringify(node),
  }))

/** Attributes a reader reads, or a writer knows a block by. */
const WORDS = ['title', 'speaker', 'alt', 'caption', 'credit', 'url', 'src', 'slot'] as const
const INLINE: ReadonlySet<string> = new Set(['text', 'hardBreak', 'citation'])

function nodeText(node: NodeJson): string {
  if (node.type === 'hardBreak') return '\n'
  const own = String(node.text ?? '')
  const words = WORDS.flatMap((name) => {
    const value = node.attrs?.[name]
    return typeof value === 'string' && value !== '' && !value.startsWith('sha256-') ? [value] : []
  })
  const inner = (node.content ?? []).map((child) => nodeText(child) + (INLINE.has(child.type) ? '' : '\n'))
  return [...words, own + inner.join('')].filter((text) => text.trim() !== '' || text === ' ').join('\n')
}

const lines = (...texts: readonly string[]): string => texts.filter(Boolean).join('\n')
const pictureText = (picture: Picture | null): string =>
  picture
    ? lines(
        picture.src.startsWith('sha256-') ? '' : picture.src,
        picture.alt,
        picture.caption,
        picture.credit,
      )
    : ''

/** A field as plain text, for reading and comparing. */
export function fieldText(article: Article, field: FieldName): string {
  switch (field) {
    case 'headlines':
      return lines(article.headlines.web, article.headlines.short, article.headlines.social)
    case 'bylines':
      return lines(...article.bylines.map(({ name }) => name))
    case 'dateline': {
      const { asPrinted, place, region, date, agency } = article.dateline
      return asPrinted || [place, region, date, agency].filter(Boolean).join(', ')
    }
    case 'rubrics':
    case 'tags':
      return article[field].join(', ')
    case 'sources':
      return lines(
        ...article.sources.map(({ publisher, title, url }) =>
          [publisher, title, url].filter(Boolean).join(' · '),
        ),
      )
    case 'lead':
      return pictureText(article.lead)
    case 'ads':
      return article.ads.placements.map(({ slot }) => slot).join(', ')
    case 'seo':
      return lines(article.seo.title, article.seo.description)
    case 'corrections':
      return lines(...article.corrections.map(({ text }) => text))
    default:
      return article[field]
  }
}

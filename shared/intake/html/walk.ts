import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'
import { pictureSource } from '../../body/pictureSource'
import type { Hint } from '../page/piece'
import { holdsSeen } from './adBox'
import { attributeOf, named } from './attributes'
import { type Builder, createBuilder } from './builder'
import { type Context, enter, OUTSIDE } from './context'
import { BLOCKS, TABLE_PARTS } from './elements'
import { fromElement, fromLink, fromMeta, type Statement, saidWithin } from './evidence'
import { fromJsonLd } from './jsonLd'
import { fileName, type Weight } from './mainText'
import { type Attributes, backgroundOf, largest, readPicture } from './pictures'
import { resolve } from './resolve'
import { skipCode } from './skipCode'
import { createSubscriptions, isMailField } from './subscribeBox'
import { type Cell, cellOf } from './tables'
import { readTextAtOnce } from './textAtOnce'
import { createPlanter } from './tree/plant'
import type { Tree } from './tree/tree'

/** Deeper elements are read as if they stood at this depth, so that no page can exhaust us. */
const DEEPEST = 400

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
}
const NO_STYLES: ReadonlyMap<string, string> = new Map()
/** No page has more elements than this: what follows is read as text. */
const MOST_ELEMENTS = 60_000
const MOST_STATEMENTS = 100

/** A new one closes an open one of these, up to the given ancestors. */
const CLOSES: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['ul', 'ol', 'menu']),
  dt: new Set(['dl']),
  dd: new Set(['dl']),
  tr: new Set(['table']),
  td: new Set(['tr', 'table']),
  th: new Set(['tr', 'table']),
  option: new Set(['select']),
}
const NOT_IN_A_PARAGRAPH = new Set(
  [...BLOCKS].filter((tag) => !/^(button|label|option|iframe|body|html)$/.test(tag)),
)

export interface Walked {
  readonly builder: Builder
  readonly statements: readonly Statement[]
  /** Scripts, styles and comments by kind. */
  readonly code: Readonly<Record<string, number>>
  /** Cells of the page's tables, empty ones too, in the page's order. */
  readonly cells: readonly Cell[]
  readonly weight: Weight
  /** The page as general extraction reads it; null where there is too much for that. */
  readonly tree: Tree | null
  /** Text after the last element that was read; empty on any page people made. */
  readonly unread: string
}

interface Open {
  readonly tag: string
  readonly context: Context
  /** How many pieces there were when an ad's container opened; -1 for other elements. */
  readonly adFrom: number
  /** A credit inside a caption is a piece of its own. */
  readonly isCredit: boolean
}

/**
 * Reads HTML once, front to back: every element hands its context down a stack of bounded depth, and the tree that grows
 * beside it is for general extraction alone. Takes time in proportion to the input whatever it holds, and runs nothing of it. `styles`: those of an office
 * document's classes.
 */
export function walk(html: string, url: string, styles: ReadonlyMap<string, string> = NO_STYLES): Walked {
  let base = url
  const builder = createBuilder()
  const planter = createPlanter()
  const subscriptions = createSubscriptions()
  const statements: Statement[] = []
  const code: Record<string, number> = {}
  const cells: Cell[] = []
  const stack: Open[] = []
  const open = new Map<string, number>()
  let overflow = 0
  let numbers = 0
  let raw: { tag: string; type: string; text: string } | null = null

  const context = (): Context => stack.at(-1)?.context ?? OUTSIDE
  const count = (kind: string) => {
    code[kind] = (code[kind] ?? 0) + 1
  }
  const pop = () => {
    const top = stack.pop()
    if (!top) return
    open.set(top.tag, (open.get(top.tag) ?? 1) - 1)
    if (top.isCredit || top.adFrom >= 0) builder.end()
    if (top.adFrom >= 0 && !holdsSeen(builder, top.adFrom)) builder.add('code', 'ad', null, top.context, 'ad')
  }
  const closeTo = (tag: string, boundary?: ReadonlySet<string>) => {
    if (!open.get(tag)) return
    const at = stack.findLastIndex((entry) => entry.tag === tag || boundary?.has(entry.tag) === true)
    if (at < 0 || stack[at]?.tag !== tag) return
    while (stack.length > at) pop()
  }

  let elements = 0
  let depths = 0
  const startTag = (token: Token.TagToken) => {
    const tag = token.tagName
    elements += 1
    depths += stack.length
    if (elements > MOST_ELEMENTS) {
      tokenizer.pause()
      return
    }
    planter.open(tag, token.attrs, token.selfClosing)
    const attribute = (name: string) => attributeOf(token, name)
    if (tag === 'textarea') subscriptions.field(builder.built, context(), false)
    const mode = RAW[tag]
    if (mode !== undefined) {
      tokenizer.state = mode
      raw = { tag, type: attribute('type'), text: '' }
      if (tag === 'style' || (tag === 'script' && !/ld\+json/i.test(raw.type))) skipCode(tokenizer, tag)
      if (tag === 'iframe')
        builder.add('code', `frame ${attribute('src').slice(0, 300)}`.trim(), null, context())
      return
    }
    if (tag === 'meta' || tag === 'link' || tag === 'base') return stateHead(tag, attribute)
    const stated = token.attrs.length > 0 ? fromElement(tag, attribute) : null
    // A licence in a figure is the picture's.
    const isOurs = stated?.name !== 'licence' || context().figure === 0
    if (stated && isOurs && statements.length <= MOST_STATEMENTS)
      statements.push(saidWithin(stated, context().hints))
    // As browsers do: a block inside a drawing or a formula ends the drawing.
    if (BLOCKS.has(tag)) {
      closeTo('svg')
      closeTo('math')
    }
    if (NOT_IN_A_PARAGRAPH.has(tag)) closeTo('p', TABLE_PARTS)
    if (CLOSES[tag]) closeTo(tag, CLOSES[tag])
    if (BLOCKS.has(tag)) builder.end()
    else builder.seam()
    if (tag === 'br') return breakLine(attribute)
    if (tag === 'hr' && context().isHidden) return
    if (tag === 'hr') return builder.add('divider', '', { type: 'divider' }, context())
    if (tag === 'img' || tag === 'amp-img' || tag === 'source') return picture(tag, named(attribute, token))
    if (tag === 'input') asked(attribute)
    if (VOID.has(tag) || token.selfClosing) return
    if (stack.length >= DEEPEST) {
      overflow += 1
      return
    }
    numbers += 1
    const inside = enter(context(), tag, token.attrs.length > 0, attribute, { number: numbers, base, styles })
    if (token.attrs.some(({ name }) => name === 'style' || name.startsWith('data-')))
      cover(inside, named(attribute, token))
    if (tag === 'td' || tag === 'th') cells.push(cellOf(tag, inside, attribute))
    const isNew = (hint: Hint) => inside.hints.includes(hint) && !context().hints.includes(hint)
    const isCredit = isNew('credit') && (inside.figure > 0 || inside.hints.includes('caption'))
    const isAd = isNew('ad')
    if (isCredit || isAd) builder.end()
    stack.push({ tag, context: inside, adFrom: isAd ? builder.built.length : -1, isCredit })
    open.set(tag, (open.get(tag) ?? 0) + 1)
  }

  const asked = (attribute: (name: string) => string) => {
    if (/^(?:hidden|submit|button|radio|checkbox|image|search)$/i.test(attribute('type'))) return
    const isMail = isMailField(attribute)
    if (isMail) builder.end()
    builder.hint(subscriptions.field(builder.built, context(), isMail), 'newsletter')
  }

  const stateHead = (tag: string, attribute: (name: string) => string) => {
    const stated = tag === 'meta' ? fromMeta(attribute) : tag === 'link' ? fromLink(attribute) : null
    if (statements.length > MOST_STATEMENTS) return
    if (stated?.name === 'canonical') statements.push({ ...stated, text: resolve(stated.text, base) })
    else if (stated) statements.push(saidWithin(stated, context().hints))
    const own = statements.findLast(({ name, text }) => name === 'canonical' && /^https?:/i.test(text))
    if (base === '' && own) base = own.text
    if (tag === 'base' && attribute('href')) base = resolve(attribute('href'), base)
  }

  const breakLine = (attribute: (name: string) => string) => {
    if (attribute('class') !== 'Apple-interchange-newline') builder.breakLine(context())
  }

  let offered = ''
  const shown = new Set<string>()
  const doubles = new Set<string>()
  const picture = (tag: string, attribute: Attributes) => {
    if (tag === 'source') {
      // Of a picture's several sources the first is the one its page prefers.
      if (open.get('picture')) offered ||= largest(attribute('srcset') || attribute('data-srcset'))
      return
    }
    const { alt, node, address } = readPicture(attribute, base, open.get('picture') ? offered : '')
    offered = ''
    // A small picture with a sign as its text is an emoji, and the sign is what the writer meant.
    if (!node && /^\P{ASCII}{1,8}$/u.test(alt)) return builder.text(alt, context())
    // What a page shows without scripts is mostly what it shows with them.
    if (open.get('noscript') ? node === null || shown.has(address) : doubles.has(address)) return
    // The same in a part of the page that is not shown: in another language, for another screen.
    if (context().isHidden && shown.has(address)) return
    if (open.get('noscript')) doubles.add(address)
    shown.add(address)
    builder.add('picture', node ? alt : `picture ${address || alt}`.trim(), node, context())
  }

  /** A cover shows its picture behind the headline: it is one where the page states that picture for itself. */
  const cover = (inside: Context, attribute: Attributes) => {
    const file = fileName(backgroundOf(attribute, base))
    const stated = statements.find(({ name, text }) => name === 'image' && fileName(text) === file)
    // What stands behind text is often a small copy; the page states the whole picture.
    const src = pictureSource(resolve(stated?.text ?? '', base))
    if (file === '' || !src || shown.has(src)) return
    shown.add(src)
    builder.add('picture', '', { type: 'figure', attrs: { src, alt: '', caption: '', credit: '' } }, inside)
  }

  const endTag = (token: Token.TagToken) => {
    const tag = token.tagName
    planter.close(tag)
    if (raw) {
      closeRaw(raw)
      raw = null
      return
    }
    if (overflow > 0) {
      if (BLOCKS.has(tag)) builder.end()
      overflow -= 1
      return
    }
    if (BLOCKS.has(tag)) builder.end()
    else builder.seam()
    if (tag === 'br') builder.breakLine(context())
    closeTo(tag)
  }

  const closeRaw = ({ tag, type, text }: { tag: string; type: string; text: string }) => {
    if (tag === 'title') {
      if (text.trim())
        statements.push({ name: 'title', text: text.trim().replace(/\s+/g, ' ').slice(0, 2000) })
    } else if (tag === 'xmp' || tag === 'plaintext') builder.text(text, { ...context(), isPre: true })
    else if (tag === 'script' && /ld\+json/i.test(type)) {
      statements.push(...fromJsonLd(text, statements.length).slice(0, MOST_STATEMENTS))
    } else if (tag === 'textarea') builder.text(text, { ...context(), isHidden: true })
    else count(tag)
  }

  const read = (chars: string) => {
    if (!raw || /^(?:title|textarea|xmp|plaintext)$/.test(raw.tag)) planter.text(chars)
    if (raw) {
      if (raw.text.length < 1_000_000) raw.text += chars
    } else builder.text(chars, context())
  }
  const characters = ({ chars }: Token.CharacterToken) => read(chars)

  const handler: TokenHandler = {
    onStartTag: startTag,
    onEndTag: endTag,
    onCharacter: characters,
    onWhitespaceCharacter: characters,
    onNullCharacter: () => {},
    onComment: ({ data }) => {
      count('comment')
      planter.comment(data)
    },
    onDoctype: () => {},
    onEof: () => {
      if (raw) closeRaw(raw)
      builder.end()
    },
  }
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, handler)
  readTextAtOnce(tokenizer, read)
  tokenizer.write(html, true)
  const isPaused = elements > MOST_ELEMENTS
  if (isPaused) builder.end()
  const unread = isPaused ? html.slice(tokenizer.preprocessor.offset + 1) : ''
  return {
    builder,
    statements,
    code,
    cells,
    weight: { elements, depths },
    tree: planter.end(),
    unread: unread.replace(/<[^<>]*>?/g, '\n').replace(/\n{2,}/g, '\n'),
  }
}

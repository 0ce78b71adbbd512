import { safeHref } from '../../body/safeHref'
import type { Hint } from '../page/piece'
import { hintsOf } from './hints'
import { isMailQuote } from './mailHints'
import { styleOfClasses } from './officeClasses'
import { officeElement } from './officeStyles'
import { withoutRedirect } from './redirects'
import { resolve } from './resolve'

/** A box and the boxes around it. */
export interface Boxes {
  readonly box: number
  /** Its class names without numbers, bounded; boxes of one kind share them. */
  readonly sign: string
  /** Number of the row a cell stands in; 0 for other boxes. */
  readonly row: number
  readonly around: Boxes | null
}

/** The numbers of the innermost boxes, at most so many. */
export function innermost(boxes: Boxes | null, most: number): number[] {
  const found: number[] = []
  for (let one = boxes; one && found.length < most; one = one.around) found.push(one.box)
  return found
}

/** What an element hands down to everything inside it. Shared between elements that change nothing. */
export interface Context {
  readonly bold: boolean
  readonly italic: boolean
  readonly strike: boolean
  readonly script: '' | 'subscript' | 'superscript'
  readonly href: string
  /** What the link's own page says of it. */
  readonly rel: string
  /** Number of the link around, 0 for none. */
  readonly link: number
  readonly hints: readonly Hint[]
  readonly isHidden: boolean
  /** The sign or number Word prints before an item of a list. */
  readonly isMarker: boolean
  /** In the look Word gives its running heads and feet. */
  readonly isRunning: boolean
  /** 1 to 6 inside a heading. */
  readonly heading: number
  /** Number of the outermost list, 0 outside lists. */
  readonly list: number
  readonly isOrdered: boolean
  readonly depth: number
  /** Number of the innermost list item. */
  readonly item: number
  readonly quote: number
  readonly figure: number
  /** Numbers of the table, row and cell around, 0 outside. */
  readonly table: number
  readonly row: number
  readonly cell: number
  /** The box in which the innermost table stands. */
  readonly tableBox: number
  /** Tables around the innermost one. */
  readonly outerTables: readonly number[]
  readonly isPre: boolean
  /** Height of the letters in points, 0 when nothing says so. */
  readonly size: number
  /** Number of the innermost element that holds blocks: a division, a section, a cell. */
  readonly box: number
  /** That box and those around it, innermost first. */
  readonly boxes: Boxes | null
  /** Numbers of the `article` and `main` elements around. */
  readonly articles: readonly number[]
}

export const OUTSIDE: Context = {
  bold: false,
  italic: false,
  strike: false,
  script: '',
  href: '',
  rel: '',
  link: 0,
  hints: [],
  isHidden: false,
  isMarker: false,
  isRunning: false,
  heading: 0,
  list: 0,
  isOrdered: false,
  depth: -1,
  item: 0,
  quote: 0,
  figure: 0,
  table: 0,
  row: 0,
  cell: 0,
  tableBox: 0,
  outerTables: [],
  isPre: false,
  size: 0,
  box: 0,
  boxes: null,
  articles: [],
}

/** Elements whose inside readers do not see as text, or that need their own program. */
const UNSEEN = new Set(
  'noscript template object video audio canvas svg math select datalist map applet frameset xml script style'.split(
    ' ',
  ),
)
/** Elements that say something without any attribute. */
const TELLING = new Set([
  ...UNSEEN,
  ...'h1 h2 h3 h4 h5 h6 b strong i em cite s strike del sub sup blockquote ul ol li figure table tr td th pre article main'.split(
    ' ',
  ),
  ...'nav menu footer aside form button label figcaption time'.split(' '),
])
const BOXES = new Set(
  'div section article main td body aside nav header footer form center dd details'.split(' '),
)
/** The sizes of `font` in points, as browsers draw them. */
const FONT_SIZES: Readonly<Record<string, number>> = { 1: 7.5, 2: 10, 3: 12, 4: 13.5, 5: 18, 6: 24, 7: 36 }
const NO_PRINT = /(?:^|\s)(?:noprint|no-print)(?:\s|$)/i
const LONGEST_SIGN = 80
const LONGEST_STYLE = 600

type Change = { -readonly [K in keyof Context]?: Context[K] }

/** The context inside a new element; the parent's own when the element changes nothing. */
export function enter(
  parent: Context,
  tag: string,
  hasAttributes: boolean,
  attribute: (name: string) => string,
  given: { number: number; base: string; styles: ReadonlyMap<string, string> },
): Context {
  if (!hasAttributes && !TELLING.has(tag) && !BOXES.has(tag)) return parent
  const change: Change = {}
  byTag(change, parent, tag, attribute, given)
  if (hasAttributes) {
    const style =
      styleOfClasses(attribute('class'), given.styles) + attribute('style').slice(0, LONGEST_STYLE)
    if (style) byStyle(change, style.toLowerCase())
    officeElement(change, tag, attribute, given.number)
  }
  if (attribute('hidden-present') === 'yes' || UNSEEN.has(tag)) change.isHidden = true
  // A dialog nobody has opened.
  if (attribute('aria-hidden') === 'true' && /^(?:alert)?dialog$/.test(attribute('role')))
    change.isHidden = true
  // A note within a line that the page itself would not print: `[citation needed]`.
  if ((tag === 'sup' || tag === 'span') && NO_PRINT.test(attribute('class'))) change.isHidden = true
  const hints = hintsOf(tag, attribute)
  // In a box about a person or a reader's comment `ad` is Turkish for a name.
  const isNamed = parent.hints.includes('author') || parent.hints.includes('comments')
  const fresh = hints.filter((hint) => !parent.hints.includes(hint) && !(hint === 'ad' && isNamed))
  if (fresh.length > 0) change.hints = [...parent.hints, ...fresh]
  for (const _ in change) return { ...parent, ...change }
  return parent
}

function byTag(
  change: Change,
  parent: Context,
  tag: string,
  attribute: (name: string) => string,
  { number, base }: { number: number; base: string },
): void {
  if (BOXES.has(tag)) {
    change.box = number
    change.boxes = {
      box: number,
      sign: attribute('class')
        .slice(0, LONGEST_SIGN)
        .replace(/[\d_-]+/g, ''),
      row: tag === 'td' ? parent.row : 0,
      around: parent.boxes,
    }
  }
  const heading = /^h([1-6])$/.exec(tag)
  if (heading) change.heading = Number(heading[1])
  else if (tag === 'b' || tag === 'strong') change.bold = true
  else if (tag === 'i' || tag === 'em' || tag === 'cite') change.italic = true
  else if (tag === 'del' && (attribute('datetime') !== '' || /msoDel/i.test(attribute('class')))) {
    // Text somebody took out while Word was watching; what is struck out on purpose has no date.
    change.isHidden = true
  } else if (tag === 's' || tag === 'strike' || tag === 'del') change.strike = true
  else if (tag === 'sub') change.script = 'subscript'
  else if (tag === 'sup') change.script = 'superscript'
  else if (tag === 'a') {
    change.href = safeHref(withoutRedirect(resolve(attribute('href'), base))) ?? ''
    change.rel = attribute('rel')
    change.link = number
  } else if (tag === 'blockquote' || tag === 'q') {
    if (tag === 'blockquote' && !isMailQuote(tag, attribute)) change.quote = parent.quote || number
  } else if (tag === 'ul' || tag === 'ol') {
    change.list = parent.list || number
    change.isOrdered = tag === 'ol'
    change.depth = Math.min(parent.depth + 1, 5)
  } else if (tag === 'li') {
    change.item = number
    if (!parent.list) {
      change.list = number
      change.depth = 0
    }
  } else if (tag === 'figure') change.figure = number
  else if (tag === 'table') {
    change.table = number
    change.tableBox = parent.box
    change.row = 0
    change.cell = 0
    if (parent.table) change.outerTables = [...parent.outerTables.slice(-8), parent.table]
  } else if (tag === 'tr') change.row = number
  else if (tag === 'td' || tag === 'th') change.cell = number
  else if (tag === 'pre') change.isPre = true
  else if (tag === 'font' && Object.hasOwn(FONT_SIZES, attribute('size')))
    change.size = FONT_SIZES[attribute('size')] ?? 0
  else if (tag === 'article' || tag === 'main') change.articles = [...parent.articles.slice(-8), number]
}

function byStyle(change: Change, style: string): void {
  const weight = /font-weight:\s{0,4}(normal|bold|bolder|[1-9]00)/.exec(style)?.[1]
  if (weight) change.bold = weight.startsWith('bold') || Number(weight) >= 600
  const size = /(?<![a-z-])font(?:-size)?:[^;]{0,60}?(\d{1,3}(?:\.\d{1,3})?)(pt|px)/.exec(style)
  if (size) change.size = Number(size[1]) * (size[2] === 'px' ? 0.75 : 1)
  const slant = /font-style:\s{0,4}(normal|italic|oblique)/.exec(style)?.[1]
  if (slant) change.italic = slant !== 'normal'
  if (/text-decoration[a-z-]{0,10}:[^;]{0,40}line-through/.test(style)) change.strike = true
  const align = /vertical-align:\s{0,4}(sub|super)(?![a-z])/.exec(style)?.[1]
  if (align) change.script = align === 'sub' ? 'subscript' : 'superscript'
  if (/display:\s{0,4}none|visibility:\s{0,4}hidden|mso-hide:\s{0,4}all/.test(style)) {
    change.isHidden = true
  }
  if (/mso-list:\s{0,4}ignore/.test(style)) change.isMarker = true
}

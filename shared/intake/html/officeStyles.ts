import type { Context } from './context'

const LONGEST_STYLE = 600

type Change = { -readonly [K in keyof Context]?: Context[K] }

/** Word's names of what is not the text: editors' comments, deletions it watched, contents. */
const UNSEEN =
  /(?:^|\s)(?:MsoCommentReference|MsoCommentText|msocomtxt|msocomanchor|msoDel|MsoToc\d|MsoTocHeading)(?=\s|$)/i
const RUNNING = /^Mso(?:Header|Footer)(?=\s|$)/
const ITEMS = new Set(['p', 'li', 'pre', 'div'])
const UNSEEN_PART = /mso-element:\s{0,4}(?:comment|header|footer|field-begin|field-separator)/
/** Lists that a program writes as paragraphs, or item by item, get numbers of their own. */
const WORD_LISTS = 1_000_000
const ITEM_LISTS = 2_000_000
const WORD_QUOTES = 3_000_000
const DOCS_LISTS = 4_000_000

/** What the classes, styles and roles of office programs say of an element. */
export function officeElement(
  change: Change,
  tag: string,
  attribute: (name: string) => string,
  number: number,
): void {
  const name = attribute('class')
  const style = attribute('style').slice(0, LONGEST_STYLE).toLowerCase()
  if (name !== '' && UNSEEN.test(name.slice(0, 200))) change.isHidden = true
  if (style.includes('mso-element') && UNSEEN_PART.test(style)) change.isHidden = true
  if (tag === 'p' || tag === 'div') paragraph(change, name, attribute)
  if (ITEMS.has(tag) && style.includes('mso-list')) wordItem(change, style, number)
  if (tag === 'li') onlineItem(change, attribute)
  if (tag === 'ul' || tag === 'ol') docsList(change, name)
}

function paragraph(change: Change, name: string, attribute: (name: string) => string): void {
  const level = attribute('role') === 'heading' ? Number(attribute('aria-level') || 2) : 0
  if (RUNNING.test(name)) change.isRunning = true
  const styled = /^MsoHeading([1-9])$/.exec(name)?.[1]
  if (/^MsoTitle(?:CxSp[A-Z][a-z]{2,8})?$/.test(name)) change.heading = 1
  else if (styled) change.heading = Math.min(Number(styled), 6)
  else if (level >= 1 && level <= 9) change.heading = Math.min(level, 6)
  if (/^Mso(?:Intense)?Quote(?:CxSp[A-Z][a-z]{2,8})?$/.test(name)) change.quote = WORD_QUOTES
}

/** Word's own lists are paragraphs, or items of several lists in turns, with one list's number and a level. */
function wordItem(change: Change, style: string, number: number): void {
  const list = /mso-list:\s{0,4}l(\d{1,5})\s{1,4}level(\d)/.exec(style)
  if (!list || change.heading) return
  change.list = WORD_LISTS + Number(list[1])
  change.depth = Math.min(Number(list[2]) - 1, 5)
  change.item = number
}

/** Word in a browser makes a list of each item, and says its list and level beside. */
function onlineItem(change: Change, attribute: (name: string) => string): void {
  const list = /^\d{1,6}$/.exec(attribute('data-listid'))?.[0]
  const level = Number(attribute('data-aria-level'))
  if (!list || !(level >= 1 && level <= 9)) return
  change.list = ITEM_LISTS + Number(list)
  change.depth = Math.min(level - 1, 5)
}

/** Google Docs' pages write each level of a list as a list of its own, named by the whole list and the level. */
function docsList(change: Change, name: string): void {
  const list = /(?:^|\s)lst-kix_([\w-]{1,40})-(\d)(?=\s|$)/.exec(name.slice(0, 200))
  if (!list) return
  let number = 0
  for (const letter of list[1] ?? '') number = (number * 31 + letter.charCodeAt(0)) % 1_000_000
  change.list = DOCS_LISTS + number
  change.depth = Math.min(Number(list[2]), 5)
}

import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { HOME } from '../words/labels'
import { MENU_WORDS, RUBRICS } from '../words/rubrics'
import type { Reading } from './rule'

const LONGEST = 40
const menus = new WeakMap<readonly Piece[], ReadonlySet<string>>()

/** Whether a short text is an entry of the page's own menu that may be a section: the site calls it so itself. */
export function isMenuSection(text: string, { pieces, keys }: Reading): boolean {
  if (text.length > LONGEST || text.length < 3) return false
  const key = keyOf(text)
  if (HOME.has(key) || (MENU_WORDS.has(key) && !RUBRICS.has(key))) return false
  const known = menus.get(pieces) ?? entriesOf(pieces, keys)
  menus.set(pieces, known)
  return known.has(key)
}

function entriesOf(pieces: readonly Piece[], keys: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [index, { hints, links, text, linked }] of pieces.entries()) {
    // A row of links between bars is a menu too.
    const isRow = links.length >= 4 && linked > 0.6 && text.length <= 300
    if (!hints.includes('nav') && !isRow) continue
    if (text.length <= LONGEST) found.add(keys[index] as string)
    for (const link of links) if (link.length <= LONGEST) found.add(keyOf(link))
  }
  return found
}

import type { Piece } from '../page/piece'
import { HOME } from '../words/labels'
import { MENU_WORDS } from '../words/rubrics'
import type { Rule } from './rule'

const LONGEST = 240
/** How many lines below the first the menu may be recognised in, and by how many of its words. */
const BELOW = 8
const FEWEST = 2

const LANGUAGES = /^(?:(?:ru|en|kz|uz|kk|tr|рус|қаз|eng|қаз|o'z|ўз)[\s|/]{0,4}){2,5}$/iu
const SEARCH = /^(?:поиск(?: по сайту)?|сайттан іздеу|іздеу|site içi arama|arama|search)\s?\.{0,3}$/iu

const isCopied = ({ kind, box, main }: Piece): boolean => kind === 'line' && box === 0 && main === null

/** `Мы пишем о реке, мостах и людях.` as the first line of a copy, over the site's languages, search and menu. */
export const siteMotto: Rule = {
  name: 'site-motto',
  weight: 0.7,
  reason: 'A sentence over the menu of the site: what the site says of itself.',
  read: ({ pieces, keys, url, isFree, isProse }) => {
    const at = pieces.findIndex(({ kind }) => kind !== 'meta')
    const first = pieces[at]
    if (!first || url === '' || !isCopied(first) || !isFree(at) || !isProse(at)) return []
    if (first.text.length > LONGEST || /[.!?]\s/.test(first.text)) return []
    const isOfMenu = (index: number) => {
      const { text = '' } = pieces[index] ?? {}
      const key = keys[index] ?? ''
      return HOME.has(key) || MENU_WORDS.has(key) || LANGUAGES.test(text) || SEARCH.test(text)
    }
    const below = Array.from({ length: BELOW }, (_, step) => at + 1 + step)
    const menu = below.filter((index) => index < pieces.length && isOfMenu(index))
    return isOfMenu(at + 1) && menu.length >= FEWEST ? [{ pieces: [at], action: 'dropped' }] : []
  },
}

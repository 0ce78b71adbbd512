import { findDates } from '../../dateline/dates'
import { keyOf, unrepeated } from '../page/key'
import type { Piece } from '../page/piece'
import { firstWords } from '../words/finders'
import { AD_LABELS, FONT_CONTROLS, NETWORKS, PAGE_CONTROLS, RETURN_LINKS } from '../words/labels'
import { COUNTER_PHRASES } from '../words/phrases'
import { MENU_WORDS } from '../words/rubrics'
import { zoneOfPage } from './pageZone'
import { type Finding, isInside, type Reading, type Rule, runRule, runsOf } from './rule'
import { stampsIn } from './stamps'

const FONT_BUTTON = /^([AaАа][-+−–±]{1,2}|[-+−–][AaАа])$/
const FONT_LETTER = /^([AaАа]{1,2}|Тт)$/

/** `A+`, `A-`, `A- A A+`, `Yazı Boyutu A- A+`. */
export const fontControls: Rule = runRule(
  {
    name: 'font-size-controls',
    weight: 0.97,
    reason: 'Buttons that change the size of the text; the page gets its own.',
  },
  ({ text }, index, reading) => {
    if (text.length > 60) return false
    const parts = /[-+−–±]/.test(text)
      ? text
          .replace(/([AaАа])\(([-+−–])\)/gu, '$1$2')
          .replace(/([AaАа])\s([-+−–])(?=\s|$)/gu, '$1$2')
          .split(/\s+/)
      : []
    if (!parts.some((part) => FONT_BUTTON.test(part))) {
      const beside = [index - 1, index + 1].map((at) => reading.pieces[at]?.text ?? '')
      if (FONT_LETTER.test(text))
        return beside.some(
          (other) => FONT_LETTER.test(other) || FONT_BUTTON.test(other) || FONT_CONTROLS.has(keyOf(other)),
        )
      return FONT_CONTROLS.has(reading.keys[index] as string)
    }
    const rest = keyOf(parts.filter((part) => !FONT_BUTTON.test(part) && !FONT_LETTER.test(part)).join(' '))
    return rest === '' || FONT_CONTROLS.has(rest) || PAGE_CONTROLS.has(rest)
  },
)

const listsNetworks = (key: string): boolean => {
  const words = key.split(' ')
  if (words.length > 16) return false
  const isKnown = words.every((word) => NETWORKS.has(word) || PAGE_CONTROLS.has(word))
  return isKnown && words.some((word) => word.length > 3 && NETWORKS.has(word))
}

/** `[edit]`, `[ править | править код ]` beside a heading. */
const EDIT_LINK =
  /^\[\s?(?:edit|edit source|düzenle|kaynağı değiştir|править|править код|өңдеу|редактировать)(?:\s?\|\s?[\p{L} ]{3,24})?\s?\]$/iu

const CONTROL =
  /^(?:print|printer|e-?mail|send|share|save|comment|comments|back(?= to|$)|return to|text size|bookmark|tweet|like|recommend|rss|pdf|have your say|yazdır|paylaş|geri|yukarı|печать|распечатать|отправить|назад|наверх|артқа|басып шығару)(?!\p{L})/iu

const SET_APART = /[|·•\n[\]<>«»]|\s{3}/

/** `Print this story | E-mail this story | Back to the front page`. */
const listsControls = (text: string): boolean => {
  if (!SET_APART.test(text)) return false
  const parts = text
    .split(/[|·•\n[\]<>«»]+|\s{3,}/)
    .map((part) => part.trim())
    .filter(Boolean)
  const isControl = (part: string) => {
    const key = keyOf(part)
    return CONTROL.test(part) || PAGE_CONTROLS.has(key) || RETURN_LINKS.has(key)
  }
  return parts.length > 1 && parts.every((part) => isControl(part) && part.split(/\s+/).length <= 6)
}

const SHARED_BY = new Set(['x', 'e posta', 'email', 'e mail', 'mail', 'почта', 'пошта', 'link', 'vk', 'ok'])

/** A network's name or `X`, alone on a line beside another such button. */
const isBesideButtons = (key: string, index: number, { keys }: Reading): boolean => {
  const isButton = (one = '') => NETWORKS.has(one) || SHARED_BY.has(one)
  const isNear = (one = '') => isButton(one) || PAGE_CONTROLS.has(one)
  return isButton(key) && (isNear(keys[index - 1]) || isNear(keys[index + 1]))
}

const CONTROLS: readonly ReadonlySet<string>[] = [PAGE_CONTROLS, RETURN_LINKS, NETWORKS, FONT_CONTROLS]
const LONGEST_CONTROL = 5
const controlStarts = firstWords(...CONTROLS)

/** `Geri Dön Yazdır Yukarı`, `Предыдущая новость Следующая новость`: nothing but several buttons in a row. */
function isRowOfControls(key: string): boolean {
  const words = key.split(' ')
  if (words.length < 2 || words.length > 16) return false
  let buttons = 0
  for (let at = 0; at < words.length; ) {
    if (!controlStarts.has(words[at] as string)) return false
    let size = Math.min(LONGEST_CONTROL, words.length - at)
    const isKnown = () => CONTROLS.some((set) => set.has(words.slice(at, at + size).join(' ')))
    while (size > 0 && !isKnown()) size -= 1
    if (size === 0) return false
    buttons += 1
    at += size
  }
  return buttons >= 2
}

/** `Skip to contentSkip to search`: links that a copy set without a space between them. */
const listsGlued = (text: string): boolean => {
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  return parts.length > 1 && parts.every((part) => PAGE_CONTROLS.has(keyOf(part)))
}

/** `Google News'te Doğru Haber'e abone olun.` */
const GOOGLE_NEWS =
  /^(?:bizi\s)?google (?:news|haberler)[’'`]?(?:te|de|da|ten|den|dan)?\s.{0,40}(?:abone ol(?:un)?|takip e(?:t|din))[.!]?$/iu

/** Print, share, listen, save, sign in, and lists of networks. */
export const pageControls: Rule = runRule(
  {
    name: 'page-controls',
    weight: 0.93,
    reason: 'Buttons of the page (print, share, listen, sign in), not words of the story.',
  },
  (piece, index, reading) => {
    if (piece.text.length > 120) return false
    const key = unrepeated(reading.keys[index] as string)
    if (key === '') return false
    if (PAGE_CONTROLS.has(key) || listsNetworks(key) || EDIT_LINK.test(piece.text)) return true
    if (GOOGLE_NEWS.test(piece.text)) return true
    if (listsControls(piece.text) || listsGlued(piece.text) || isBesideButtons(key, index, reading))
      return true
    if (!isInside(reading, index) && isRowOfControls(key)) return true
    // A date among the buttons is the story's.
    return piece.hints.includes('share') && !reading.isProse(index) && stampsIn(piece).length === 0
  },
)

const AD_SIZE = /\d{2,4}\s?[x×х*]\s?\d{2,4}/giu
const SIZE_ONLY = /^[([]?\s?\d{2,4}\s?[x×х*]\s?\d{2,4}(?:\s?px)?\s?[)\]]?$/iu
/** A short line with a telephone at its end, under the label: the ad itself. */
const AD_TEXT = /^[^\n]{3,80}\s\+?\(?\d[\d\s()-]{7,18}\d$/u
const LONGEST_AD = 110
const AGE_MARK = /(?<!\d)(18|16|12|6|0)\+/g
/** `site_header_top_970_100`: what a program calls the place, with its size. */
const MACHINE_NAME = /^[a-z][a-z0-9]{0,20}(?:[_-][a-z0-9]{1,20}){0,6}[_-]\d{2,4}[_x-]\d{2,4}$/
const isAdLabel = (text: string, key: string): boolean =>
  text.length <= 80 &&
  (MACHINE_NAME.test(text) ||
    AD_LABELS.has(unrepeated(key)) ||
    (/[·•|]/.test(text) && text.split(/[·•|]/).every((part) => AD_LABELS.has(keyOf(part)))) ||
    (/\d/.test(text) && AD_LABELS.has(unrepeated(keyOf(text.replace(AD_SIZE, ' ').replace(AGE_MARK, ' '))))))

/** `Reklam` among `Künye` and `İletişim` leads to the site's price list. */
const isMenuItem = ({ keys, pieces }: Reading, index: number): boolean =>
  MENU_WORDS.has(keys[index] ?? '') &&
  [index - 1, index + 1].some(
    (at) => keys[at] !== keys[index] && MENU_WORDS.has(keys[at] ?? '') && pieces[at]?.kind !== 'meta',
  )

const isLabelled = ({ text, hints }: Piece, index: number, reading: Reading): boolean =>
  (isAdLabel(text, reading.keys[index] as string) && !isMenuItem(reading, index)) ||
  // In Turkish it is the label of a field for names.
  (/^(?:ad|ads)$/i.test(text) && !hints.includes('form') && zoneOfPage(reading) !== 'Europe/Istanbul') ||
  // Under its label an empty place says its size.
  (text.length <= LONGEST_AD &&
    /\d/.test(text) &&
    (SIZE_ONLY.test(text) || AD_TEXT.test(text)) &&
    isAdLabel(reading.pieces[index - 1]?.text ?? '', reading.keys[index - 1] ?? ''))

/** The banner of old pages is where the site's name stands. */
const isLogo = ({ kind, text, node }: Piece): boolean =>
  kind === 'picture' && /\/[^/?#]{0,40}logo[^/?#]{0,40}(?:[?#]|$)/i.test(String(node?.attrs?.src ?? text))

/** A picture out of the site's folder of ads, or one whose text says that it is one. */
const AD_FOLDER = /\/(?:reklam|reklamlar|reklama|adverts?|ads|banners?|bannerler)\/[^/\s]{1,80}$/i
export const isAdPicture = ({ kind, node, text }: Piece): boolean =>
  kind === 'picture' &&
  (AD_FOLDER.test(String(node?.attrs?.src ?? text).split(/[?#]/, 1)[0] ?? '') ||
    AD_LABELS.has(keyOf(String(node?.attrs?.alt ?? ''))))

/** What stands in a container the page calls an ad: pictures, short texts, or nothing at all. */
const isInAdBox = (piece: Piece, index: number, reading: Reading): boolean =>
  (piece.kind === 'code' && piece.name === 'ad') ||
  isAdPicture(piece) ||
  (piece.hints.includes('ad') &&
    piece.kind !== 'heading' &&
    piece.kind !== 'meta' &&
    !isLogo(piece) &&
    !reading.isProse(index))

/** Labels and containers that stand together are one place for an ad. */
const adPlaces = (reading: Reading, isWanted: (run: readonly number[]) => boolean): Finding[] =>
  runsOf(reading, (piece, index) => isLabelled(piece, index, reading) || isInAdBox(piece, index, reading))
    .filter(isWanted)
    .map((pieces) => ({ pieces, action: 'slot' }))

const holdsLabel = (run: readonly number[], reading: Reading): boolean =>
  run.some((index) => isLabelled(reading.pieces[index] as Piece, index, reading))

/** `REKLAM ALANI`, `На правах рекламы`, `Advertisement 300x250`. Each remembers a place for an ad. */
export const adLabel: Rule = {
  name: 'ad-label',
  weight: 0.97,
  reason: 'A label that stood over an ad; the place is remembered as a slot.',
  read: (reading) => adPlaces(reading, (run) => holdsLabel(run, reading)),
}

/** A banner of words alone, without a link, tells something of the site itself. */
const isWords = (run: readonly number[], { pieces }: Reading): boolean => {
  const own = run.map((index) => pieces[index] as Piece)
  const words = own.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  // Beside the site's logo it is the head of the page.
  const beside = [(run[0] ?? 0) - 1, (run.at(-1) ?? 0) + 1].map((at) => pieces[at])
  const isHead = beside.some((piece) => piece?.hints.includes('ad') && isLogo(piece))
  return (
    (words >= 8 || isHead) &&
    own.every(({ kind, linked }) => (kind === 'line' || kind === 'item') && linked < 0.5)
  )
}

/** A container the page calls an ad, without a label. */
export const adCode: Rule = {
  name: 'ad-box',
  weight: 0.8,
  reason: 'The page calls the box around it an ad; the place is remembered as a slot.',
  read: (reading) => adPlaces(reading, (run) => !holdsLabel(run, reading) && !isWords(run, reading)),
}

/** `Read more:` over lines that are links is a heading of theirs. */
const isOverLinks = (text: string, index: number, { pieces }: Reading): boolean =>
  /[:：]$/.test(text) && (pieces[index + 1]?.linked ?? 0) > 0.9

/** `Geri dön`, `Вернуться назад Вернуться назад`, `Devamı »`. */
export const returnLink: Rule = runRule(
  {
    name: 'return-link',
    weight: 0.95,
    reason: 'A link back, forward or onward on the old site.',
  },
  ({ text }, index, reading) =>
    text.length <= 120 &&
    RETURN_LINKS.has(unrepeated(reading.keys[index] as string)) &&
    !isOverLinks(text, index, reading),
)

const counters = new Set(COUNTER_PHRASES)
const PHOTO_COUNTER =
  /^[([]?((foto(ğraf)?|galeri|фото|сурет|photo|image|slide)\s?)?\d{1,3}\s?(\/|из|of)\s?\d{1,3}[)\]]?$/iu

/** `4.8 from 31 votes`, `4,8 (31 oy)`: also between two parts of the text. */
const RATING =
  /^\d(?:[.,]\d{1,2})?\s?(?:\/\s?5\s?|out of 5\s?)?(?:from|based on|\()?\s?\d{1,6}\s(?:votes?|ratings?|reviews?|oy|değerlendirme|голос(?:а|ов)?|оцен(?:ки|ок)|дауыс|баға)\)?$/iu

/** `Okunma: 1.234`, `5 dk okuma`, `Foto 3 / 20`, `0 yorum`. */
export const counter: Rule = runRule(
  {
    name: 'counter',
    weight: 0.85,
    reason: 'How often the page was read or commented, or how long it takes: numbers of the old site.',
  },
  ({ text }, index, reading) => {
    if (text.length > 60 || !/\d/.test(text)) return false
    if (RATING.test(text)) return true
    // The reading time may stand under a summary that reads like the first paragraph.
    const isUnderLead = index === (reading.story?.from ?? 0) + 1 && /^(?:okunma|okuma) süresi/iu.test(text)
    if (isInside(reading, index) && !isUnderLead) return false
    if (PHOTO_COUNTER.test(text)) return true
    const words = keyOf(text.replace(/\d[\d.,]*\s?(?:[кkmbмб](?!\p{L}))?/giu, ' '))
    // A date beside the counter is the story's.
    return counters.has(words) && !findDates(text).some(({ year, day }) => year > 0 && day > 0)
  },
)

import { monthNumber } from '../../dateline/months'
import { linksIn } from '../html/nodeLinks'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isSentence, isTitleLike } from '../page/prose'
import { isPersonName } from '../people'
import { BYLINE_LABELS, FONT_CONTROLS, HOME, phrases } from '../words/labels'
import { MENU_WORDS, RUBRICS } from '../words/rubrics'
import { isBeforeStory, isInside, pieceRule, type Reading, type Rule } from './rule'
import { besideDates, readStamps } from './stamps'

/** `Ana Sayfa > Gündem > Başlık`: the sections in it are the article's rubrics. */
export const breadcrumb: Rule = pieceRule(
  {
    name: 'breadcrumb',
    weight: 0.9,
    reason: 'The path to the page on the old site; its sections are the article’s rubrics.',
  },
  (piece, index, reading) => {
    const { text, hints } = piece
    if (text.length > 400 || isInside(reading, index) || reading.isProse(index)) return null
    const isNamed = hints.includes('breadcrumb')
    if (!isNamed && (text.includes('\n') || !isBeforeStory(reading, index))) return null
    const steps = stepsOf(piece)
    if (steps.length > 8 || hints.includes('comments') || hints.includes('related')) return null
    // Lines below each other are a menu, unless the page calls them a path.
    const isTrail = isNamed || leadsHere(steps, reading, index)
    // Some templates call the line of names and dates a path as well.
    const isSigned =
      isNamed && (besideDates(text).stamps.length > 0 || BYLINE_LABELS.has(keyOf(steps[0] ?? '')))
    if (!isTrail || isSigned) return null
    // A step that leads to the front page is the site, whatever it is called.
    const homes = new Set(linksIn(piece.node).flatMap((link) => (FRONT.test(link.href) ? [link.text] : [])))
    const rubrics = steps.filter(
      (step, at) =>
        isSection(step, reading) &&
        !(at === 0 && steps.length > 1 && ROOTS.has(keyOf(step))) &&
        !(at === 0 && homes.has(step) && (ROOTS.has(keyOf(step)) || !RUBRICS.has(keyOf(step)))) &&
        !(at === 0 && steps.length > 1 && isSite(step, reading)) &&
        // The last step may be the story itself.
        (at === 0 ||
          at < steps.length - 1 ||
          RUBRICS.has(keyOf(step)) ||
          piece.links.includes(step) ||
          step.split(/\s+/).length <= 2),
    )
    if (rubrics.length === 0) return { action: 'dropped' }
    return { action: 'moved', field: 'rubrics', value: rubrics.slice(0, 4).join(' > ') }
  },
)

/** What a site of news calls its own root. */
export const ROOTS = phrases('haberler | новости | news | жаңалықтар')

const FRONT = /^https?:\/\/[^/]+(?:\/(?:[a-z]{2}\/?)?)?$/i

const clean = (steps: readonly string[]): string[] =>
  steps.map((step) => step.trim()).filter((step) => /[\p{L}\p{N}]/u.test(step))

/** The steps of a trail: as they are printed, or as links and elements set them apart. */
function stepsOf({ text, links, parts = [] }: Piece): string[] {
  const printed = clean(text.replace(HERE, '').replace(QUOTED, '\u27ea$1\u27eb').split(STEP)).map((step) =>
    step.replace(/\u27ea/g, '«').replace(/\u27eb/g, '»'),
  )
  if (printed.length > 1) return printed
  const fromHome = stepsFromHome(text)
  if (fromHome.length > 1) return fromHome
  const apart = clean(parts)
  return apart.length > 1 ? apart : links.length > 1 ? clean(links) : printed
}

/** `Ana Sayfa - Çevre`, `Anasayfa Ekonomi Haberleri`: with no sign of a path between them, home's own name must come first. */
function stepsFromHome(text: string): string[] {
  const dashed = clean(text.split(/\s[-–—]\s/))
  if (dashed.length > 1 && HOME.has(keyOf(dashed[0] ?? ''))) return dashed
  const [, home = '', section = ''] =
    /^(\S{4,12}(?: \S{4,12})?) (\S{3,20}) Haberleri$/u.exec(text.trim()) ?? []
  return HOME.has(keyOf(home)) && RUBRICS.has(keyOf(section)) ? [home, section] : []
}

const HERE = /^(?:you are here|вы здесь|вы находитесь здесь|buradasınız|сіз осындасыз)\s?[:：]?\s?/iu
/** A name in quotation marks, of which one is also the sign between steps. */
const QUOTED = /«([^«»\n]{1,100})»/g
const STEP = /\s?(?:[>»›→⟩▸|/\\•]|::)\s?|\n/

/** A trail that says so itself: it starts at home, or ends in the page's headline. */
function leadsHere(steps: readonly string[], reading: Reading, index: number): boolean {
  const [first = '', last = ''] = [steps[0], steps.at(-1)]
  if (steps.length < 2 || !isBeforeStory(reading, index)) return false
  // A row of names between bars that begins at home is a menu, unless it ends here.
  const isRow =
    /\s\|\s/.test(reading.pieces[index]?.text ?? '') && steps.length > 3 && !isTitle(last, reading)
  // Links in a row with nothing printed between them are a menu as well.
  const isPrinted = clean(reading.pieces[index]?.text.replace(HERE, '').split(STEP) ?? []).length > 1
  if (isRow || (!isPrinted && steps.length > 3 && !isTitle(last, reading))) return false
  const front = linksIn(reading.pieces[index]?.node ?? null).find(({ text }) => text === first)
  // The site's name, which leads to its front page, over the headline.
  const isFromFront = isPrinted && front !== undefined && FRONT.test(front.href) && steps.length <= 4
  if (HOME.has(keyOf(first)) || isFromFront) return !steps.some((step) => isMenuOnly(step))
  if (isTitle(last, reading) && last.split(/\s+/).length >= 3) return true
  const sections = steps.slice(0, -1)
  const isMarked = /\s[>»›/]\s/.test(reading.pieces[index]?.text ?? '')
  return (
    isMarked &&
    steps.length <= 5 &&
    steps.some((step) => RUBRICS.has(keyOf(step))) &&
    sections.every((step) => step.split(/\s+/).length <= 3 && isSection(step, reading))
  )
}

const isMenuOnly = (step: string): boolean => {
  const key = keyOf(step)
  return MENU_WORDS.has(key) && !RUBRICS.has(key) && !HOME.has(key) && !PRESS_ROOMS.has(key)
}

const isTitle = (step: string, { pieces }: Reading): boolean => {
  const key = keyOf(step)
  return (
    key.length > 8 &&
    pieces.some(
      (one) =>
        // A copy has no headings; the headline is a line that says just this.
        (one.kind === 'line' && one.box === 0 && key.length > 24 && keyOf(one.text) === key) ||
        ((one.kind === 'heading' || (one.kind === 'meta' && /^(title|headline)$/.test(one.name))) &&
          keyOf(one.text).startsWith(key) &&
          // Some sites put the path itself into the title: `Пресс-служба / Новости / …`.
          !(
            one.kind === 'meta' &&
            key.split(' ').length <= 2 &&
            /^\s{0,2}[/>»|]/.test(one.text.slice(step.length))
          )),
    )
  )
}

const isSite = (step: string, { pieces }: Reading): boolean => {
  const key = keyOf(step)
  return pieces.some(
    ({ kind, name, text }) =>
      kind === 'meta' &&
      /^(site|title)$/.test(name) &&
      ` ${keyOf(text)} `.includes(` ${key} `) &&
      !RUBRICS.has(key),
  )
}

/** What programs call the page of one story. */
const PAGES = phrases(
  'haber detay | haber detayı | haber detayları | detay | duyuru detay | новость | подробнее | детальная страница | материал | news detail | news details | article | жаңалық | толығырақ',
)

const isSection = (step: string, reading: Reading): boolean =>
  !HOME.has(keyOf(step)) &&
  !PAGES.has(keyOf(step)) &&
  step.split(/\s+/).length <= 4 &&
  !isSentence(step) &&
  // `Navigate:`, `Email “`: what stands before a list, or a name.
  !/[:：“"«(]$/.test(step) &&
  !/^(?:edit|view|improve) (?:on|this|in)\b/i.test(step) &&
  !/^[\d.:]{1,5}$/.test(step) &&
  // Archives lead through a year, a month and a day.
  monthNumber(step) === 0 &&
  !isTitle(step, reading) &&
  !FONT_CONTROLS.has(keyOf(step)) &&
  !/^[aа]{2,4}$/iu.test(step)

const PRESS_ROOMS = phrases(
  'пресс центр | баспасөз орталығы | basın odası | basın merkezi | press centre | press center | newsroom | media centre | документы | құжаттар',
)

/** A trail that a copy broke into lines: home, one to three sections, the headline. */
export const trailLines: Rule = {
  name: 'trail-lines',
  weight: 0.85,
  reason: 'The path to the page on the old site; its sections are the article’s rubrics.',
  read: (reading) => {
    const { pieces, keys, story } = reading
    if (!story) return []
    const home = keys.findLastIndex(
      (key, index) => index < story.from && reading.isFree(index) && HOME.has(key),
    )
    if (home < 0) return []
    let end = home + 1
    const isAgain = (index: number) => keys.indexOf(keys[index] ?? '', index + 1) > index
    const isStep = (index: number) => {
      const { kind, text = '' } = pieces[index] ?? {}
      // A short headline ends the path, and stands again below it.
      if (index > home + 1 && isAgain(index) && !RUBRICS.has(keys[index] ?? '') && !isPersonName(text))
        return false
      const isName = text.length <= 40 && text.split(/\s+/).length <= 3 && !/[\d.!?:;,«»"]/.test(text)
      return (
        (kind === 'line' || kind === 'item') && reading.isFree(index) && isName && isSection(text, reading)
      )
    }
    while (end <= home + 4 && isStep(end)) end += 1
    // Signs between the steps may stand on lines of their own.
    const steps = clean(pieces.slice(home + 1, end).map(({ text }) => text))
    const isTitled =
      (pieces[end]?.kind !== 'item' || isTitle(pieces[end]?.text ?? '', reading)) &&
      readStamps(pieces[end]?.text ?? '').length === 0 &&
      end < story.from &&
      isTitleLike(pieces[end]?.text ?? '') &&
      ((pieces[end]?.text.split(/\s+/).length ?? 0) >= 3 || isAgain(end))
    // What stands over the path as it is printed is the menu.
    const below = pieces[end]
    if (below && HOME.has(keyOf(stepsOf(below)[0] ?? ''))) return []
    // The path to a columnist's text leads through the columnist.
    const isColumn = steps.some((step) => isPersonName(step))
    // What the real path stands under is the menu.
    if (reading.claimedBy(end) === 'breadcrumb') return []
    if (steps.length === 0 || steps.length > 3 || !isTitled || steps.some(isMenuOnly)) return []
    const run = Array.from({ length: end - home }, (_, step) => home + step)
    return isColumn
      ? [{ pieces: run, action: 'dropped' }]
      : [{ pieces: run, action: 'moved', field: 'rubrics', value: steps.join(' > ') }]
  },
}

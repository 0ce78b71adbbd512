import { splitCaption } from '../html/credits'
import { keyOf } from '../page/key'
import { isProse } from '../page/prose'
import { HOME } from '../words/labels'
import { isAdPicture } from './controls'
import { isInside, pieceRule, type Rule, runRule, runsOf } from './rule'

/** Scripts, styles, comments and the like, counted when the page was read. */
export const pageCode: Rule = runRule(
  {
    name: 'page-code',
    weight: 1,
    reason: 'Scripts, styles and other code of the page; none of it is ever kept.',
  },
  (piece) => piece.kind === 'code' && piece.name !== 'ad',
)

export const hiddenText: Rule = runRule(
  {
    name: 'hidden-text',
    weight: 0.9,
    reason: 'The page does not show this text to its readers.',
  },
  (piece) => piece.kind === 'hidden',
)

/** `Главная » Новости района` in a box called navigation: the path to the page. */
const isTrail = (text: string): boolean => {
  const [first = '', ...others] = text.split(/\s[»›>/→]\s/)
  return others.length > 0 && others.length <= 5 && text.length <= 200 && HOME.has(keyOf(first))
}

/** Navigation by the page's own word for it. */
export const navigationElement: Rule = runRule(
  {
    name: 'navigation-element',
    weight: 0.95,
    reason: 'It stands in the page’s navigation.',
  },
  (piece, index, reading) =>
    piece.hints.includes('nav') &&
    !piece.hints.includes('breadcrumb') &&
    !isTrail(piece.text) &&
    !reading.isProse(index),
)

export const pageFooter: Rule = runRule(
  {
    name: 'page-footer',
    weight: 0.9,
    reason: 'It stands in the page’s footer, outside the story.',
  },
  (piece, index, reading) =>
    piece.hints.includes('footer') && !piece.hints.includes('article') && !isInside(reading, index),
)

export const sideBox: Rule = runRule(
  {
    name: 'side-box',
    weight: 0.8,
    reason: 'It stands in a box beside the story and is no running text.',
  },
  (piece, index, reading) => piece.hints.includes('aside') && !reading.isProse(index) && !isProse(piece.text),
)

export const formControls: Rule = runRule(
  {
    name: 'form-controls',
    weight: 0.9,
    reason: 'A button or a field of a form.',
  },
  (piece, index, reading) => piece.hints.includes('form') && !reading.isProse(index),
)

/** Pictures nobody looks at: tracking pixels, icons, and pictures without an address that may be kept. */
export const uselessPicture: Rule = pieceRule(
  {
    name: 'useless-picture',
    weight: 0.95,
    reason: 'A counting pixel, an icon, or a picture that came without a web address.',
  },
  (piece) =>
    piece.kind === 'picture' && piece.node === null && !piece.hints.includes('ad') && !isAdPicture(piece)
      ? { action: 'dropped' }
      : null,
)

/** What stood under a picture that is not there says nothing to readers. */
export const lostCaption: Rule = pieceRule(
  {
    name: 'lost-caption',
    weight: 0.8,
    reason: 'The caption of a picture that came without a web address.',
  },
  ({ kind, hints, text }, index, reading) =>
    kind === 'line' &&
    reading.claimedBy(index - 1) === 'useless-picture' &&
    (hints.includes('caption') || (text.length <= 300 && splitCaption(text).credit !== ''))
      ? { action: 'dropped' }
      : null,
)

/** Emblems of teams, flags and icons, by the folder they lie in. */
const SIGNS = /\/(?:logos?|icons?|flags?|emblems?|badges?)\/[^/\s]{1,80}$/i

export const signPicture: Rule = pieceRule(
  {
    name: 'sign-picture',
    weight: 0.65,
    reason: 'An emblem, a flag or an icon, as the folder it lies in says.',
  },
  ({ kind, node }) =>
    kind === 'picture' && SIGNS.test(String(node?.attrs?.src ?? '').split(/[?#]/, 1)[0] ?? '')
      ? { action: 'dropped' }
      : null,
)

/** A picture above the headline belongs to the site, such as its logo. */
export const sitePicture: Rule = pieceRule(
  {
    name: 'site-picture',
    weight: 0.7,
    reason: 'A picture above the headline: the site’s own, such as its logo.',
  },
  (piece, index, reading) => {
    if (piece.kind !== 'picture' || !reading.headline || index > reading.headline.at) return null
    return piece.hints.includes('article') || piece.text.length > 40 ? null : { action: 'dropped' }
  },
)

/** What remains of the page's statements about itself once fields have taken what they need. */
export const pageMetadata: Rule = {
  name: 'page-metadata',
  weight: 1,
  reason: 'What the page says about itself for machines; fields have taken what they needed.',
  read: (reading) =>
    runsOf(reading, ({ kind }) => kind === 'meta').map((pieces) => ({ pieces, action: 'dropped' })),
}

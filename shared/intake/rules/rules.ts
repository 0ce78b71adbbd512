import { adLabel, breadcrumb, counter, fontControls, pageControls, returnLink } from './controls'
import { kicker, repeatedHeadline, rubricLine, standfirst } from './heads'
import { leadPicture, outsideMain } from './main'
import {
  adCode,
  formControls,
  hiddenText,
  navigationElement,
  pageCode,
  pageFooter,
  pageMetadata,
  sideBox,
  sitePicture,
  uselessPicture,
} from './markup'
import { NOTE_RULES } from './notes'
import { byline, photoCredit, signature, sourceLine } from './origin'
import type { Rule } from './rule'
import { outsideArticle, statedAuthor, statedSource } from './stated'
import { currencyReading, menuItem, menuLines, menuStrip, regionMenu, weatherReading } from './strips'
import {
  commentsBlock,
  commentsClosed,
  commentsHeading,
  cookieNotice,
  copyrightLine,
  emptyComments,
  newsletterBox,
  relatedBlock,
  tagsLine,
} from './surroundings'
import { dateConflict, dateFragment, dateLine, updateTime } from './when'
import { placeLine } from './where'

/** What the markup alone decides; holds even when nothing like a story is found. */
export const MARKUP_RULES: readonly Rule[] = [
  ...NOTE_RULES,
  pageCode,
  hiddenText,
  uselessPicture,
  navigationElement,
  pageFooter,
]

/** What can be told before the headline is known, in the order of trust. */
export const FURNITURE_RULES: readonly Rule[] = [
  fontControls,
  adLabel,
  regionMenu,
  weatherReading,
  emptyComments,
  commentsClosed,
  copyrightLine,
  currencyReading,
  breadcrumb,
  menuStrip,
  menuLines,
  pageControls,
  returnLink,
  kicker,
  standfirst,
  tagsLine,
  sourceLine,
  commentsHeading,
  commentsBlock,
  relatedBlock,
  cookieNotice,
  newsletterBox,
  counter,
  photoCredit,
  signature,
  byline,
  adCode,
  formControls,
  sideBox,
]

/** What needs the headline: fields that stand around it. */
export const FIELD_RULES: readonly Rule[] = [
  repeatedHeadline,
  menuItem,
  sitePicture,
  dateLine,
  updateTime,
  dateFragment,
  dateConflict,
  placeLine,
  rubricLine,
  statedSource,
  statedAuthor,
  leadPicture,
  outsideMain,
  outsideArticle,
  pageMetadata,
]

/** Rules whose finds say that a page, and not somebody's plain text, was pasted. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  [...MARKUP_RULES, ...FURNITURE_RULES, repeatedHeadline, menuItem]
    .filter((rule) => !NOTE_RULES.includes(rule))
    .map(({ name }) => name)
    .filter(
      (name) => !/^(kicker|standfirst|source-line|byline|signature|tags-line|photo-credit)$/.test(name),
    ),
)

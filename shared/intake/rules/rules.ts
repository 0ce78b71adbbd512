import { aboutSite } from './aboutSite'
import { agencyCode } from './agencyCode'
import { agencyMark } from './agencyMarks'
import { attachments } from './attachments'
import { backReference } from './backReference'
import { bareTags } from './bareTags'
import { belowFoot } from './belowFoot'
import { loneName, overline, underline } from './besideHeadline'
import { bodySignature } from './bodySignature'
import { byline, signature } from './bylines'
import { captionLine } from './captionLine'
import { captionMoment } from './captionMoment'
import { channelStrip } from './channel'
import { tableOfContents } from './contents'
import { adCode, adLabel, counter, fontControls, pageControls, returnLink } from './controls'
import { countedSignature } from './countedSignature'
import { datedTeaser, teaserBelow } from './datedTeaser'
import { endMark } from './endMark'
import { entryFooter, linkTags } from './entryFooter'
import { fileName } from './fileNames'
import { footSignature, nameAtEnd } from './footSignature'
import { hashtagLines } from './hashtags'
import { repeatedHeadline } from './heads'
import { hostLine } from './hostLine'
import { innerLink } from './innerLink'
import { forumReplies, issuedBy } from './issuers'
import { kicker } from './kickers'
import { authorBox, linkStrip, sourceMark, teaserCards } from './leftovers'
import { letterFoot } from './letterFoot'
import { statedLicence } from './licence'
import { linkCard, repeatedHeading } from './linkCards'
import { lostLabel } from './lostLabels'
import { MAIL_RULES, mailSender, mailSignature } from './mail'
import { leadPicture, outsideMain, outsideStory } from './main'
import {
  formControls,
  hiddenText,
  lostCaption,
  navigationElement,
  pageCode,
  pageFooter,
  pageMetadata,
  sideBox,
  signPicture,
  sitePicture,
  uselessPicture,
} from './markup'
import { gluedSections, mostRead } from './mostRead'
import { nextStory } from './nextStory'
import { NOTE_RULES } from './notes'
import { photoCredit, sourceLine } from './origin'
import { liveStamp, ornament } from './ornaments'
import { ownName } from './ownName'
import { pageMark } from './pageMark'
import { pictureLine } from './pictureLines'
import { pressContact } from './pressContact'
import { pageHistory, publisherLine } from './publisherLines'
import { pullQuote, repeatedParagraph } from './pullQuotes'
import { bareNumber, brokenCounter, readingTime } from './readers'
import { readOn } from './readOn'
import { relatedBlock } from './related'
import { reporterContact } from './reporterContact'
import { rubricLine } from './rubrics'
import type { Rule } from './rule'
import { shotList } from './shotList'
import { listHead, masthead, siteHead } from './siteHead'
import { siteMotto } from './siteMotto'
import { commentsProgram, feedbackBox, guestNotice, playerText, prayerTimes, stripParts } from './siteNotices'
import { commentRules, siteTalk } from './siteTalk'
import { sponsoredLines } from './sponsored'
import { standfirst } from './standfirst'
import { standings } from './standings'
import { outsideArticle, statedAuthor, statedSource, statedStandfirst } from './stated'
import { statedLead } from './statedLead'
import { storyCards } from './storyCards'
import { currencyReading, menuItem, menuLines, menuStrip, regionMenu, weatherReading } from './strips'
import { subscribePrompt } from './subscribePrompt'
import { cutSummary, deskLine, summaryAbove } from './summaryAbove'
import {
  commentsBlock,
  commentsClosed,
  commentsForm,
  commentsHeading,
  cookieNotice,
  copyrightLine,
  emptyComments,
  newsletterBox,
} from './surroundings'
import { statedTags, tagLinks, tagsLine } from './tags'
import { repeatedStandfirst, teaser } from './teasers'
import { ticker } from './ticker'
import { breadcrumb, trailLines } from './trails'
import { twinCaption } from './twinCaption'
import { underHeadline } from './underHeadline'
import { unlabelledCredit } from './unlabelledCredit'
import { stripPlace, weatherTable } from './weatherLines'
import { dateConflict, dateFragment, dateLine, relativeTime, timeFragment, updateTime } from './when'
import { placeBesideDate, placeLine } from './where'
import { wireSlug } from './wireSlug'
import { writerBox } from './writerBox'

/** What the markup alone decides; holds even when nothing like a story is found. */
export const MARKUP_RULES: readonly Rule[] = [
  ...NOTE_RULES,
  pageMark,
  pageCode,
  commentsProgram,
  hiddenText,
  uselessPicture,
  lostCaption,
  signPicture,
  navigationElement,
  pageFooter,
]

/** What can be told before the headline is known, in the order of trust. */
export const FURNITURE_RULES: readonly Rule[] = [
  siteMotto,
  ownName,
  standings,
  nextStory,
  commentRules,
  masthead,
  tableOfContents,
  channelStrip,
  wireSlug,
  fontControls,
  subscribePrompt,
  letterFoot,
  mostRead,
  gluedSections,
  shotList,
  newsletterBox,
  cookieNotice,
  adLabel,
  sponsoredLines,
  adCode,
  regionMenu,
  weatherTable,
  weatherReading,
  emptyComments,
  commentsClosed,
  guestNotice,
  playerText,
  copyrightLine,
  currencyReading,
  prayerTimes,
  ticker,
  breadcrumb,
  trailLines,
  listHead,
  stripParts,
  stripPlace,
  menuStrip,
  menuLines,
  pageControls,
  linkCard,
  writerBox,
  returnLink,
  kicker,
  standfirst,
  sourceLine,
  readOn,
  entryFooter,
  hashtagLines,
  tagsLine,
  tagLinks,
  teaser,
  commentsHeading,
  commentsForm,
  commentsBlock,
  storyCards,
  relatedBlock,
  counter,
  brokenCounter,
  readingTime,
  feedbackBox,
  endMark,
  fileName,
  captionMoment,
  captionLine,
  photoCredit,
  pictureLine,
  agencyCode,
  agencyMark,
  innerLink,
  backReference,
  datedTeaser,
  teaserBelow,
  attachments,
  publisherLine,
  pageHistory,
  aboutSite,
  siteTalk,
  mailSignature,
  pressContact,
  signature,
  countedSignature,
  byline,
  formControls,
  sideBox,
]

/** What needs the headline: fields that stand around it. */
export const FIELD_RULES: readonly Rule[] = [
  forumReplies,
  issuedBy,
  repeatedHeadline,
  repeatedStandfirst,
  twinCaption,
  menuItem,
  statedLead,
  sitePicture,
  placeBesideDate,
  dateLine,
  updateTime,
  dateFragment,
  timeFragment,
  dateConflict,
  relativeTime,
  bareNumber,
  unlabelledCredit,
  placeLine,
  linkTags,
  rubricLine,
  overline,
  underline,
  underHeadline,
  lostLabel,
  loneName,
  deskLine,
  cutSummary,
  summaryAbove,
  hostLine,
  statedSource,
  statedAuthor,
  statedStandfirst,
  statedLicence,
  footSignature,
  bodySignature,
  reporterContact,
  nameAtEnd,
  pullQuote,
  repeatedHeading,
  repeatedParagraph,
  statedTags,
  sourceMark,
  linkStrip,
  teaserCards,
  authorBox,
  ornament,
  liveStamp,
  siteHead,
  leadPicture,
  bareTags,
  belowFoot,
  outsideMain,
  outsideStory,
  outsideArticle,
  mailSender,
  pageMetadata,
]

/** Rules whose finds say that a page, and not somebody's plain text, was pasted. */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  [...MARKUP_RULES, ...FURNITURE_RULES, repeatedHeadline, menuItem]
    .filter((rule) => !NOTE_RULES.includes(rule) && !MAIL_RULES.includes(rule))
    .map(({ name }) => name)
    .filter(
      (name) =>
        !/^(kicker|standfirst|source-line|byline|signature|agency-code|press-contact|mail-signature|entry-footer|end-mark|page-mark|tags-line|hashtag-lines|caption-line|picture-line|foot-signature|agency-mark|photo-credit|wire-slug|back-reference)$/.test(
          name,
        ),
    ),
)

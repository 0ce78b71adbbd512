import { isSentence } from '../page/prose'
import { holding } from './finders'
import { COOKIE_PHRASES, COPYRIGHT_PHRASES, NEWSLETTER_PHRASES } from './phrases'

const holdsInvitation = holding(NEWSLETTER_PHRASES)
const holdsTerms = holding(COPYRIGHT_PHRASES)
const holdsCookies = holding(COOKIE_PHRASES)

/** A site's notice tells what is so; who told it, or what somebody did, stands in a report alone. */
const TOLD =
  /(?<![\p{L}\p{N}])(?:said|says|told|warned|ruled|argued|announced|recalled|сообщил[аи]?|сообщает|рассказал[аи]?|заявил[аи]?|отметил[аи]?|пояснил[аи]?|уточнил[аи]?|обнаружил[аи]?|сказал[аи]?|говорится|деді|айтты|хабарлады|мәлімдеді)(?![\p{L}\p{N}])/iu
/** A Turkish sentence ends in its verb: `söyledi`, `kurdu`. Notices end in `saklıdır`, `kullanılamaz`, `abone olun`. */
const TURKISH_PAST = /\p{L}{2}[dt][ıiuü](?:lar|ler)?[.!]["”»]?$/iu

const isReport = (text: string): boolean => isSentence(text) && (TOLD.test(text) || TURKISH_PAST.test(text))

const INVITATION =
  /\b(?:sign up (?:for the|here|to (?:follow|receive|get))|get unlimited access|download our app)\b/iu
/**
 * An invitation asks its reader, so that its verb begins a sentence or follows on a comma: `Want more? Download our app`. A
 * report tells of somebody who does it: `Residents can sign up for the scheme`.
 */
const ASKED = new RegExp(
  `(?:^|[^\\p{L}\\p{N}\\s]\\s{0,3}|\\n|\\b(?:please|you can|here to) )${INVITATION.source}`,
  'iu',
)
const ADDRESSED = /\b(?:you|your|our|us)\b/iu
const LETTER = /\b(?:newsletter|briefing|e-?mails?|alerts?|inbox)\b/iu

/** Words of an invitation to subscribe to the site or its channels. */
export const isInvitation = (text: string, key: string): boolean =>
  (holdsInvitation(key) ||
    ASKED.test(text) ||
    (INVITATION.test(text) && ADDRESSED.test(text) && LETTER.test(text))) &&
  !isReport(text)

/** Words of a notice about cookies or personal data. */
export const isCookieNotice = (text: string, key: string): boolean => holdsCookies(key) && !isReport(text)

/** The owner or the year directly beside the word: `Copyright 2026 The Saltmere Post`. A law or a dispute has neither. */
const OWNED =
  /\bcopyright\s{0,2}(?:©|\(c\)|notice\b|(?:19|20)\d{2}\b|by\s+\p{Lu})|(?:©|\(c\)|(?:19|20)\d{2})\s{0,2}copyright\b/iu
const WORD = /\b(?:copyright|powered by)\b/iu
const LONGEST_CLAIM = 6

/** Words of a copyright or of terms of use: a site's, not those of a law or of a lamp that a story tells about. */
export const isTermsOfUse = (text: string, key: string): boolean =>
  (holdsTerms(key) ||
    OWNED.test(text) ||
    (WORD.test(text) && (!isSentence(text) || text.split(/\s+/).length <= LONGEST_CLAIM))) &&
  !isReport(text)

import { isAfterStory, type Reading, type Rule, runRule } from './rule'

const LONGEST = 320

/** What publishers print with every story; anchored, so that a story may speak of such things. */
const LINES: readonly RegExp[] = [
  /^our standards:/i,
  /^(?:this|the|a version of this) (?:article|story|post|piece|essay|column|interview|episode) (?:was |is |has been )?(?:also )?(?:featured|appears|appeared|included) in (?!court)/i,
  /^(?:this|the) (?:article|story|post|page) (?:includes|contains|may include|may contain) (?:content|affiliate|product|links)/i,
  /^(?:allow|show) .{1,40} content\??$|^we ask for your permission before|^to (?:view|see|watch) this (?:content|video|post|embed)/i,
  /^(?:when|if) you (?:buy|purchase|shop|click|make a purchase) .{0,100}(?:commission|affiliate)|^we (?:may|might) (?:earn|receive|get|make) .{0,60}commission/i,
  /^(?:this (?:article|story) (?:is|was) )?(?:produced|narrated|voiced|read aloud|read) by .{0,60}(?:\bai\b|automated|synthetic|computer)|^listen to (?:this|more) (?:article|story|stories|post)/i,
  /^your browser does(?: not|n['’]t) support|^javascript (?:is|must be)|^(?:please )?enable javascript|^sorry, (?:your browser|this content|this video)/i,
  /^(?:do you )?(?:have|got) a(?:ny)? (?:news |story |confidential )?(?:tips?|story|question|information|comments?)\b.{0,80}\?/i,
  /^(?:follow|like) (?:us|him|her|them|me|our|the|@|ap|bbc|cnn|[\w’']+ )?.{0,60} on (?:x|twitter|facebook|instagram|linkedin|tiktok|youtube|threads|bluesky|google news|whatsapp|telegram|pinterest)\b/i,
  /^(?:click|tap) here (?:to|for)\b|^download (?:the|our) .{1,40} app\b|^(?:get|receive) .{1,60}(?:in|to|into) your inbox|^sign up (?:here|now|for|to)\b|^thanks? (?:you )?for (?:reading|subscribing)[^.!]{0,60}[.!]?\s?(?:subscribe|sign up|share)/i,
  /^you(?:['’]ve| have) .{0,40}(?:free (?:articles?|stor)|articles? (?:left|this|remaining)|limit)|^already (?:a |have an? )?(?:subscriber|member|account|registered)|^(?:want|wish) to (?:keep|continue) reading|^(?:to )?(?:continue|keep) reading\b.{0,60}(?:subscri|regist|sign|log|account|below)/i,
  /^(?:subscribe|register|log in|sign in)(?: now| today| here)? (?:to|for) (?:read|continue|access|unlock|unlimited|full|comment|leave|just|only|as little|less|[£$€]|\d)|^(?:get )?unlimited (?:digital )?access\b.{0,80}|^(?:view|see) (?:all )?(?:offers|subscription|plans)\b|\bcancel (?:at )?any ?time\.?$/i,
  /^(?:read or )?share (?:your|this) (?:thoughts|story|article|page|post|on)\b|^(?:let us|tell us) (?:know )?(?:what you think|your thoughts|in the comments)/i,
  /^(?:image|photo|video|media) (?:caption|source|credit)s?,?$|^play (?:video|audio)$|^hide caption$|^toggle caption$|^enlarge this image$|^view gallery$/i,
  /^this (?:video|audio|post|tweet|embed) (?:can ?not|can['’]t|has been|is no longer|is not)\b/i,
  /^\(?(?:reporting|writing|additional reporting|editing|compiled|graphics?|production|additional writing|interviewing) by .{3,220}(?:;|editing by|\)$)/i,
  /\[(?:hour|minute|ampm|timezone|monthfull|day|year)\]|^\{\{[^{}\n]{1,60}\}\}$/i,
  /^(?:last )?edited by .{2,60}(?: on |, edited)/i,
  /^(?:members?|subscribers?)[- ](?:only|exclusive)s?(?: (?:story|content|article|post))?$|^for (?:subscribers|members)(?: only)?$|^exclusive (?:for|to) (?:subscribers|members)$/i,
  /^(?:listing|header|lead|top|featured|cover|main|banner|thumbnail) (?:image|photo|picture|illustration)s? (?:by|via|credit|courtesy|from|:)/i,
  /^(?:the )?(?:story|article) continues (?:below|after|beneath)|^continue reading (?:below|after)/i,
  /^this (?:website|newspaper|site|publication)\b.{0,60}\b(?:adheres?|subscribes?|is a member)\b/i,
  /\b(?:sent|delivered|straight) to your inbox\b|\bin your inbox (?:every|each|on)\b/i,
  /^thank you for your patience while|\breader mode\b.{0,60}\b(?:exit|log in)/i,
  /(?:daha fazlası|devamı|detaylar|ayrıntılar)(?:nı)? için (?:buraya )?tıkla|^(?:читать|смотреть) (?:полностью|продолжение)|толық нұсқасын оқу/iu,
  /^this gallery contains \d{1,4} (?:photos?|images?|pictures?)\.?$/i,
  /^this (?:article|story|post|page) is (?:more than|over) .{1,24} old\.?$|^(?:all )?quotes (?:are )?delayed\b|\bfree,? real-time updates\b|^find out what['’]s happening in\b/i,
  /^(?:editorial standards|reprints?)(?:\s.{0,40})?$|^(?:stay (?:in the know|informed|connected|up to date)|never miss a story)\b.{0,40}$/i,
  /^support (?:local|our|independent|quality|this) (?:journalism|reporting|newspaper|newsroom|work)|^become a (?:member|supporter|subscriber)\b/i,
  /^get .{2,60} (?:stories|news|updates|headlines|briefings?) (?:sent|delivered|directly|straight)\b/i,
  /^no spam\b.{0,80}$|^unsubscribe (?:at )?any ?time/i,
  /^copyright (?:©\s?|\(c\)\s?)?(?:19|20)\d{2}\b.{0,160}(?:all rights reserved|may not be (?:published|reproduced))/i,
  /^all times (?:are )?(?:\w+ )?(?:gmt|utc|et|bst|local)/i,
]

/** `Jane Roe and Ali Kaya contributed to this report`, `Roe reported from Boston.` */
const HELPERS =
  /^(?:\p{Lu}[\p{L}'’.-]{0,25}(?:, and | and |, | )(?:writers? |reporters? |correspondents? |journalists? |video |in )?){1,12}(?:contributed (?:reporting|to this)|reported from \p{Lu})[^.]{0,80}\.?$/u

/** Codes of the desk that sent a story out, in small letters: `str-kml/jhb`. */
const DESK_CODE = /^[a-z]{2,5}(?:[-/][a-z]{1,5}){1,5}$/
/** `AHÇ (HK/CK)`, `(HK-CK-Y)`: the initials of reporter and desk at the end of a Turkish agency's copy. */
const INITIALS = /^(?:\p{Lu}{2,4}\s?)?\(\p{Lu}{1,4}(?:[-/]\p{Lu}{1,4}){1,4}\)$/u

function isLine(text: string, index: number, reading: Reading): boolean {
  if (text.length > LONGEST) return false
  if (LINES.some((line) => line.test(text))) return true
  if (/contributed|reported from/.test(text) && HELPERS.test(text)) return true
  return isAfterStory(reading, index) && (DESK_CODE.test(text) || INITIALS.test(text)) && /[/-]/.test(text)
}

/** Lines that a publisher adds to its stories: its standards, its offers, who edited, what a program asks. */
export const publisherLine: Rule = runRule(
  {
    name: 'publisher-line',
    weight: 0.85,
    reason: 'A line the publisher adds to its stories; it says nothing of this one’s news.',
  },
  ({ kind, text }, index, reading) =>
    (kind === 'line' || kind === 'heading' || kind === 'item') &&
    index !== reading.headline?.at &&
    isLine(text, index, reading),
)

const HISTORY =
  /^(?:updates to this page|(?:page|change|revision|publication|update) history|document history|history of changes|see all updates|version history)(?: \(?\d.*)?$/i
const STEPS = 14

/** `Updates to this page` of a government's site, with its dates and their reasons. */
export const pageHistory: Rule = {
  name: 'page-history',
  weight: 0.85,
  reason: 'When and why the old page was changed; it is no part of the text.',
  read: (reading) =>
    reading.pieces.flatMap(({ text, kind }, index) => {
      if (!reading.isFree(index) || kind === 'meta' || text.length > 60 || !HISTORY.test(text)) return []
      if (!isAfterStory(reading, index)) return []
      const pieces = [index]
      for (let below = index + 1; below <= index + STEPS; below += 1) {
        const piece = reading.pieces[below]
        if (!piece || !reading.isFree(below) || piece.kind === 'heading' || reading.isProse(below)) break
        if (piece.text.length > 600) break
        // Its dates tell when the page was changed and are read by the rules of dates.
        if (piece.kind === 'line' && piece.text.length < 60 && /\d{4}/.test(piece.text)) continue
        pieces.push(below)
      }
      return [{ pieces, action: 'dropped' as const }]
    }),
}

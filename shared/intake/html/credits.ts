import { findAgency } from '../agencies'
import { isPersonName } from '../people'
import { bareCredit } from './creditForms'

const LABEL =
  'фото(?:граф(?:ия)?)?|(?:стоп-)?кадр(?: из видео)?|источник(?: фото)?|дереккөз(?:і)?|иллюстрация|foto(?:ğraf)?(?:lar)?|görsel|kaynak|сурет|photo(?:graph)?(?:s)?(?: credit| by| courtesy)?|image(?: credit| source)?|picture|drawing|illustration|graphic|artwork|credit|courtesy of|©'
const CREDIT = new RegExp(
  `[\\s(—–|-]{0,3}(?:${LABEL})(?:\\s?[:：.…]{1,3}\\s?|\\s(?=by\\s))([^\\n]{2,120})$`,
  'iu',
)
const AGENCIES =
  'AP|AFP|AA|DHA|İHA|Reuters|EPA|EFE|DPA|PA|ANSA|ТАСС|РИА Новости|Getty Images|Anadolu|Shutterstock|Alamy|Bloomberg|Xinhua'
const AGENCY_CREDIT = new RegExp(
  `\\s?[([]((?:[\\p{L}.\\s’'-]{2,60}\\s?[/,]\\s?)?(?:${AGENCIES})(?:\\s(?:Photo|Images|Фото|Wire|Media))?(?:\\s?/\\s?[\\p{L}.\\s’'-]{2,60})?)[)\\]]\\.?$`,
  'iu',
)
const SLASHED = /\s((?:REUTERS|AFP|ТАСС|EPA)\/[\p{Lu}][\p{L}.’'-]{1,30}(?:\s\p{Lu}[\p{L}.’'-]{1,30}){0,2})$/u
/** `(Noor Haddad for The Review)`, `(Jane Roe/The Post)`, `(Photo Jane Roe. AFP)`. */
const BRACKETED =
  /\s?\((?:[Pp]hoto |[Ff]oto |[Фф]ото |[Сс]урет )?((?:by )?\p{Lu}[\p{L}.’'-]{0,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,3}(?:\s(?:for|via|of)\s(?:the\s)?\p{Lu}[^()\n]{2,50}|\s?[/|.,]\s?\p{Lu}[^()\n]{1,50}))\)\.?$/u
/** Behind the full stop of a caption: `(Batyr Ospan)`. Within a sentence such brackets say who is to be seen. */
const SIGNED = /(?<=[.!?…»”"])\s\((\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,2})\)\.?$/u
const LABELLED_BRACKET =
  /\s?\((?:[Pp]hoto|PHOTO|[Ff]oto|[Фф]ото|[Сс]урет)\s(?:by\s)?(\p{Lu}[^()\n]{2,80})\)\.?$/u
const BARRED = new RegExp(`\\s[|–—]\\s((?:${AGENCIES})(?:\\s(?:Photo|Images))?(?:/[^|\\n]{2,40})?)$`, 'u')
/** A caption that is a credit and nothing else. */
const WHOLE = new RegExp(
  `^(?!.*\\p{Ll}{3}\\.\\s)\\(?([\\p{L}.\\s’'-]{2,60}\\s?/\\s?(?:${AGENCIES})(?:\\s?/\\s?[\\p{L}.\\s’'-]{2,40})?)\\)?$`,
  'iu',
)
const WHOLE_BRACKET = /^\(([^()\n]{3,80})\)$/
const SOLD = /\s?(?:Purchase Licensing Rights|Купить фото|Satın al)[^\n]{0,40}$/i
/** Words that screen readers are told before a caption, and buttons beside it. */
const SPOKEN =
  /^(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Фф]ото|[Gg]örsel|(?:Image|Media|Video) (?:caption|source|credit)[,:]|What['’]s [Tt]his\?)\s(?=\p{Lu})/u
const ENLARGE = /^(?:enlarge|zoom)(?:\s\/)?\s/i
const BUTTON = /\s(?:close|hide caption|toggle caption|enlarge this image|view image in fullscreen)$/i
/** `1 of 2`, `Фото 3 из 5`: which picture of a gallery it is. */
const COUNTER =
  /^(?:foto(?:ğraf)?|фото|сурет|photo|image|slide|picture)?\s?\d{1,3}\s?(?:\/|of|из)\s?\d{1,3}$/iu

/** `Image source, Getty Images`, `Image copyrightGetty Images`: a credit by its own words. */
export const isSourceLine = (text: string): boolean =>
  /^(?:image|photo|picture|video) (?:source|credit|copyright)(?:[,:]|\s?(?=\p{Lu}))/iu.test(text)

/** `Image caption`, `Media playback…`: an element of its own that tells screen readers what comes. */
export const isSpokenLabel = (part: string): boolean =>
  /^(?:(?:image|media|video|photo|picture) (?:caption|copyright|source|credit)|перейти в медиабанк|перейти в фотобанк)[,:]?$/iu.test(
    part.trim(),
  )

/** `Photo: Elin Prys`, `Фото: пресс-служба`: a line that begins as credits do. */
export const isCreditLabelled = (text: string): boolean =>
  text.length <= 120 && /^(?:photo|image|picture|foto|fotoğraf|фото|сурет|©)[^:：\n]{0,20}[:：]/iu.test(text)

export const isCounter = (text: string): boolean => text.length <= 24 && COUNTER.test(text.trim())

const signedBy = (tail: string): RegExpExecArray | null => {
  const match = SIGNED.exec(tail)
  return match && isPersonName(match[1] ?? '') ? match : null
}

/** A sentence goes on: `cast from a photograph by students of the college`, `He took the photo: a blurred square`. */
const IN_SENTENCE = /^\s\p{Ll}/u
const labelledAtEnd = (tail: string): RegExpExecArray | null => {
  const match = CREDIT.exec(tail)
  const isTold =
    match !== null &&
    IN_SENTENCE.test(match[0]) &&
    /[\p{L}\p{N}]$/u.test(tail.slice(0, match.index)) &&
    /^(?:by\s)?(?!by\s)\p{Ll}/u.test(match[1] ?? '')
  return isTold ? null : match
}

const creditAtEnd = (tail: string): RegExpExecArray | null =>
  AGENCY_CREDIT.exec(tail) ??
  LABELLED_BRACKET.exec(tail) ??
  BRACKETED.exec(tail) ??
  signedBy(tail) ??
  labelledAtEnd(tail) ??
  BARRED.exec(tail) ??
  SLASHED.exec(tail)

const NAMED_END =
  /(?:^|\s)(?:photo|picture|image|photograph|foto|fotoğraf|фото|сурет)s?(?: by)?\s?[:：]\s?(?:\p{Lu}\.\s?){0,3}\p{Lu}[^.!?\n]{1,60}\.?$/iu

/** Whether a line ends in a credit: an agency's in brackets, or a name behind its label. */
export const endsInCredit = (text: string): boolean =>
  AGENCY_CREDIT.test(text.slice(-200)) || (text.length <= 300 && NAMED_END.test(text.slice(-120)))

/** A caption and the credit at its end. */
export function splitCaption(text: string): { caption: string; credit: string } {
  const sold = text.replace(SOLD, '').replace(BUTTON, '').replace(ENLARGE, '').trim()
  const whole = (bareCredit(sold)?.length === sold.length ? sold : sold.replace(SPOKEN, ''))
    .replace(/^[-–—]\s|\s[-–—]$/g, '')
    .trim()
  const only = WHOLE.exec(whole) ?? WHOLE_BRACKET.exec(whole)
  if (only) return { caption: '', credit: withoutLabel(only[1] ?? '') }
  if (whole.length <= 40 && findAgency(whole)) return { caption: '', credit: whole }
  const tail = whole.slice(-200)
  const match = creditAtEnd(tail)
  if (!match) {
    const bare = bareCredit(whole)
    return bare
      ? { caption: whole.slice(0, whole.length - bare.length).trim(), credit: bare.credit.slice(0, 300) }
      : { caption: whole, credit: '' }
  }
  const credit = (match[1] ?? '').replace(/^by\s/i, '').replace(/[)\s.]+$/, '')
  return { caption: whole.slice(0, whole.length - match[0].length).trim(), credit }
}

const LABELLED = new RegExp(`^\\s?[([]?(?:${LABEL})(?:\\s?[:：.…]{0,3})\\s?`, 'iu')

/** The name in a credit line: `Фото: akorda.kz` is `akorda.kz`. */
export const withoutLabel = (text: string): string =>
  text
    .replace(SOLD, '')
    .replace(/^(?:image|photo|picture|video) (?:source|credit|copyright)[,:]?\s?|^credit(?:\.\.\.|…)\s?/i, '')
    .replace(LABELLED, '')
    .replace(/[)\]\s.]+$/, '')
    .trim()

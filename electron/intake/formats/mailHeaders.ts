import type { Address, Email } from 'postal-mime'
import type { Statement } from '../../../shared/intake/html/evidence'
import { keyOf } from '../../../shared/intake/page/key'
import type { Note } from '../../../shared/intake/page/note'
import { KICKERS } from '../../../shared/intake/words/labels'

const LONGEST = 400_000
const PREFIX =
  /^\s{0,9}(re|fw|fwd|fwd?\.|ynt|ilt|i̇lt|yan|ha|отв|ответ|пересл|fyi|пер)\s{0,3}(\[\d{1,3}\])?\s{0,3}:\s{0,9}/iu
const TAGS = /^\s{0,9}\[(external|dış|внешн\p{L}*|spam|ext)[^\]]{0,40}\]\s{0,9}/iu
/** Subjects that say what a mail is and nothing of its news. */
const EMPTY_SUBJECTS = new Set(
  'haber|haberler|basin bulteni|bulten|duyuru|basin duyurusu|new|news|press release|release|news release|for immediate release|statement|пресс релиз|релиз|новость|новости|материал|баспасөз релизі|жаңалық|хабарлама|no subject|konu yok|без темы'.split(
    '|',
  ),
)
const PRIVATE_MAIL =
  /@(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|yandex|ya|mail|bk|list|inbox|rambler|mynet|proton|protonmail)\./i
const PERSON = /^\p{Lu}[\p{L}’'-]{1,30}( \p{Lu}\.)?( \p{Lu}[\p{L}’'-]{1,30}){1,2}$/u

/** HTML without its markup, for counting words and comparing lines. */
export const tells = (html: string): string =>
  html
    .slice(0, LONGEST)
    .replace(/<(style|script|title)\b[^<>]{0,2000}>[^<]{0,200000}/gi, ' ')
    .replace(/<[^<>]{0,20000}>/g, ' ')
    .replace(/&(?:nbsp|#160|zwnj|#8203);/g, ' ')

/**
 * What a mail's headers state: its subject without `Re:` and `Fwd:`, when it was sent, and who sent it. A sender is
 * the site the text comes from; a byline only when a person writes from an address of their own. A forwarded mail was
 * sent by somebody who has nothing to do with its text: of that only the subject is stated.
 */
export function mailHeaders(
  mail: Email,
  body: string,
): { stated: readonly Statement[]; notes: readonly Note[] } {
  const stated: Statement[] = []
  const { subject, isForward } = subjectOf(mail.subject ?? '', body)
  if (subject) stated.push({ name: 'title', text: subject })
  const sent = sentAt(mail)
  const from = oneOf(mail.from)
  if (sent && !isForward) stated.push({ name: 'published', text: sent })
  if (from.name && !isForward) {
    const isPerson = PERSON.test(from.name) && PRIVATE_MAIL.test(from.address)
    stated.push({ name: isPerson ? 'author' : 'site', text: from.name })
  }
  const told = [
    ['Subject', mail.subject ?? ''],
    ['From', [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ')],
    ['Date', sent],
  ].flatMap(([label, text]) => (text ? [`${label}: ${text.slice(0, 500)}`] : []))
  return { stated, notes: told.length > 0 ? [{ rule: 'document-properties', text: told.join('\n') }] : [] }
}

function subjectOf(raw: string, body: string): { subject: string; isForward: boolean } {
  let subject = raw.replace(/\s+/g, ' ').trim().slice(0, 1000)
  let isForward = false
  for (let round = 0; round < 6; round += 1) {
    const prefix = PREFIX.exec(subject) ?? TAGS.exec(subject)
    if (!prefix) break
    if (/^(fw|fwd|ilt|i̇lt|пересл|пер)/iu.test((prefix[1] ?? '').toLowerCase())) isForward = true
    subject = subject.slice(prefix[0].length)
  }
  const [head, ...tail] = subject.split(/\s?[:|]\s|\s[-–—]\s/)
  const rest =
    tail.length > 0
      ? subject
          .slice((head ?? '').length)
          .replace(/^\s?[:|–—-]\s/, '')
          .replace(/^\s?[–—-]\s/, '')
      : ''
  if (rest && isKind(head ?? '')) subject = rest.trim()
  const isShown =
    body !== '' &&
    keyOf(subject).length > 8 &&
    ` ${keyOf(tells(body).slice(0, 400))}`.includes(keyOf(subject))
  return { subject: isKind(subject) && !isShown ? '' : subject, isForward }
}

const isKind = (text: string): boolean => KICKERS.has(keyOf(text)) || EMPTY_SUBJECTS.has(keyOf(text))

const oneOf = (address: Address | undefined): { name: string; address: string } => ({
  name: (address?.name ?? '')
    .replace(/^["']|["']$/g, '')
    .trim()
    .slice(0, 200),
  address: address?.address ?? '',
})

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const DATE =
  /(\d{1,2})\s{1,4}([A-Za-z]{3})[a-z]{0,6}\s{1,4}(\d{4})\s{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,4}([+-]\d{4}|[A-Z]{1,4})?/

/** The `Date` header as an instant that keeps the sender's offset: `2023-06-04T14:30:00+03:00`. */
function sentAt(mail: Email): string {
  const raw = mail.headers.find(({ key }) => key === 'date')?.value ?? ''
  const found = DATE.exec(raw)
  if (!found) return ''
  const [, day = '', month = '', year, hour = '', minute, second = '00', zone = ''] = found
  const index = MONTHS.indexOf(month.toLowerCase())
  if (index < 0) return ''
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : /^(GMT|UT|UTC|Z)$/.test(zone)
      ? 'Z'
      : ''
  const two = (value: string | number) => String(value).padStart(2, '0')
  return `${year}-${two(index + 1)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`
}

import type { Address, Email } from 'postal-mime'
import type { Statement } from '../../../shared/intake/html/evidence'
import { statedSender } from '../../../shared/intake/mail/sender'
import { subjectOf } from '../../../shared/intake/mail/subject'
import type { Note } from '../../../shared/intake/page/note'

const LONGEST = 400_000
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
  const { subject, isForward } = subjectOf(mail.subject ?? '', tells(body).slice(0, 400))
  if (subject) stated.push({ name: 'title', text: subject })
  const sent = sentAt(mail)
  const from = oneOf(mail.from)
  if (sent && !isForward) stated.push({ name: 'published', text: sent })
  if (!isForward) stated.push(...statedSender(from))
  const told = [
    ['Subject', mail.subject ?? ''],
    ['From', [from.name, from.address && `<${from.address}>`].filter(Boolean).join(' ')],
    ['Date', sent],
  ].flatMap(([label, text]) => (text ? [`${label}: ${text.slice(0, 500)}`] : []))
  return { stated, notes: told.length > 0 ? [{ rule: 'document-properties', text: told.join('\n') }] : [] }
}

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

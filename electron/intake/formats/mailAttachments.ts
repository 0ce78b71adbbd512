import type { Attachment } from 'postal-mime'
import type { Note } from '../../../shared/intake/page/note'
import { isPicture } from '../embedded'

export const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string'
    ? new Uint8Array(Buffer.from(content, 'utf8'))
    : content instanceof Uint8Array
      ? content
      : new Uint8Array(content)

export const attachmentName = ({ filename }: Attachment): string =>
  (filename ?? '').replace(/^.*[/\\]/, '').slice(0, 200)

export const isDocx = (one: Attachment): boolean =>
  /\.(docx|docm)$/i.test(attachmentName(one)) ||
  one.mimeType === 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const isMessage = (one: Attachment): boolean =>
  one.mimeType === 'message/rfc822' || /\.eml$/i.test(attachmentName(one))

/** Signatures, calendar entries and visiting cards say nothing a newsroom misses. */
const UNIMPORTANT =
  /\.(ics|vcf|p7s|asc|sig)$|^(text\/calendar|text\/x?-?vcard|application\/(pkcs7|pgp)-signature)/i

/** A line of the report for a file that came along and is no picture; null for what is taken in or says nothing. */
export function attachmentNote(one: Attachment): Note | null {
  const bytes = bytesOf(one)
  if (isPicture(bytes)) return null
  const name = attachmentName(one) || one.mimeType
  const isUnimportant = UNIMPORTANT.test(name) || UNIMPORTANT.test(one.mimeType)
  return {
    rule: 'attachment',
    text: `${name} (${Math.max(1, Math.round(bytes.length / 1024))} KB)`,
    ...(isUnimportant ? {} : { check: true }),
  }
}

import { decodeText } from '../../../shared/intake/decodeText'
import { looksLikeHtml } from '../../../shared/intake/sniff'
import { ok, type Result } from '../../../shared/result'
import { takeOutPictures } from '../embedded'
import { type Document, isEmpty, notReadable, type OpenedDocument } from './opened'

/** A page or a plain text: its bytes as text, and the pictures a page carries inside itself taken out. */
export function openText(
  bytes: Uint8Array,
  { name, url, charset }: Document,
  kind: 'auto' | 'text' | 'html',
): Result<OpenedDocument> {
  const { text, encoding } = decodeText(bytes, charset)
  if (text.includes('\0')) return notReadable(name)
  if (text.trim() === '') return isEmpty(name)
  const isHtml = kind === 'html' || (kind === 'auto' && looksLikeHtml(text))
  const known = { name, encoding, ...(url ? { url } : {}) }
  if (!isHtml) return ok({ input: { kind: 'text', text, ...known }, pictures: [] })
  const { html, pictures } = takeOutPictures(text)
  return ok({ input: { kind: 'html', text: html, ...known }, pictures })
}

import { decodeText } from '../../../shared/intake/decodeText'
import { looksLikeHtml } from '../../../shared/intake/sniff'

export type DocumentKind =
  | 'text'
  | 'html'
  | 'docx'
  | 'eml'
  | 'md'
  | 'rtf'
  | 'mhtml'
  | 'pdf'
  | 'doc'
  | 'odt'
  | 'other'

const HEAD = 8192

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.max(0, Math.min(to, bytes.length) - from)).toString(
    'latin1',
  )

/** What a file is: its first bytes decide, and its name only between kinds of text. */
export function sniffDocument(bytes: Uint8Array, name: string): DocumentKind {
  const head = ascii(bytes, 0, HEAD)
  const start = head.replace(/^(ï»¿|\s){1,20}/, '')
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return inZip(bytes, extension)
  // The old container of Word, and of a .docx with a password: what is inside is looked at where it is opened.
  if (head.startsWith('\xd0\xcf\x11\xe0')) return isLockedPackage(bytes) ? 'docx' : 'doc'
  if (/^%PDF-/.test(start)) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (isMail(start)) return isWebArchive(start, extension) ? 'mhtml' : 'eml'
  const { text } = decodeText(bytes.subarray(0, HEAD * 4))
  if (looksLikeHtml(text)) return extension === 'md' || extension === 'markdown' ? 'md' : 'html'
  switch (extension) {
    case 'htm':
    case 'html':
    case 'xhtml':
      return 'html'
    case 'md':
    case 'markdown':
      return 'md'
    default:
      return 'text'
  }
}

function inZip(bytes: Uint8Array, extension: string): DocumentKind {
  const head = ascii(bytes, 0, HEAD)
  const tail = ascii(bytes, Math.max(0, bytes.length - 128 * 1024), bytes.length)
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'odt'
  const holds = (part: string) => head.includes(part) || tail.includes(part)
  if (holds('word/document') || holds('word/_rels')) return 'docx'
  return /^(docx|docm|dotx)$/.test(extension) ? 'docx' : 'other'
}

/** `EncryptedPackage` in the UTF-16 of the container's directory: an Office file with a password. */
const isLockedPackage = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )

const HEADER =
  /^(from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|reply-to|x-[a-z-]{2,40}|sender|dkim-signature|arc-[a-z-]{2,40}|content-[a-z-]{2,40}|snapshot-content-location|thread-[a-z]{2,20}|references|in-reply-to|list-[a-z-]{2,30}|authentication-results|importance|user-agent|precedence)\s{0,4}:/i
const TELLING = /^(mime-version|content-type|message-id|received|return-path|delivered-to|date)\s{0,4}:/i

/** Headers at the very top, at least three of them, one of which only mail programs write. */
function isMail(head: string): boolean {
  const lines = head.replace(/^From \S{1,200} [^\n]{1,100}\n/, '').split(/\r?\n/, 60)
  let headers = 0
  let isTelling = false
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line) && headers > 0) continue
    if (!HEADER.test(line) && !/^[A-Za-z][A-Za-z0-9-]{1,60}:/.test(line)) return false
    if (HEADER.test(line)) headers += 1
    if (TELLING.test(line)) isTelling = true
  }
  return headers >= 3 && isTelling
}

/** A saved page has a `multipart/related` body and no recipient. */
function isWebArchive(head: string, extension: string): boolean {
  if (/^mht(ml)?$/.test(extension)) return true
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? ''
  if (/^snapshot-content-location\s{0,4}:/im.test(headers)) return true
  return (
    /^content-type\s{0,4}:\s{0,4}multipart\/related/im.test(headers) &&
    !/^(to|received)\s{0,4}:/im.test(headers)
  )
}

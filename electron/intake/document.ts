import type { Result } from '../../shared/result'
import {
  type Document,
  isEmpty,
  notReadable,
  type OpenedDocument,
  saveAsDocx,
  tooLarge,
} from './formats/opened'
import { sniffDocument } from './formats/sniff'
import { openText } from './formats/web'

export type { EmbeddedPicture } from './embedded'
export type { OpenedDocument } from './formats/opened'

export type DocumentType = 'auto' | 'text' | 'html' | 'docx' | 'eml' | 'md' | 'rtf' | 'mhtml'

const MEGABYTES = { text: 10, document: 60 }
const MEGABYTE = 1024 * 1024

/**
 * Opens what somebody sent: bytes of a known or unknown kind become text or HTML for `readPage`, what the document
 * states about itself, and the pictures in it. `auto` believes the bytes first and the file's name after them.
 * Faults: `intake.empty`, `intake.damaged`, `intake.locked`, `intake.not-text`, `intake.save-as-docx`,
 * `intake.too-large`, `intake.unpacks-too-large`. Nothing is fetched and nothing is run.
 */
export async function openDocument(
  bytes: Uint8Array,
  given: { name: string; type: DocumentType; url?: string; charset?: string },
): Promise<Result<OpenedDocument>> {
  const document: Document = { name: given.name, url: given.url ?? '', charset: given.charset ?? '' }
  if (bytes.length === 0) return isEmpty(document.name)
  const kind = given.type === 'auto' ? sniffDocument(bytes, document.name) : given.type
  const isText = kind === 'text' || kind === 'html' || kind === 'md'
  const most = isText ? MEGABYTES.text : MEGABYTES.document
  if (bytes.length > most * MEGABYTE) return tooLarge(document.name, most)
  // Each format's packages are read when a document of it comes: a page must not wait for Word's.
  switch (kind) {
    case 'text':
    case 'html':
      return openText(bytes, document, kind)
    case 'md':
      return (await import('./formats/md')).openMarkdown(bytes, document)
    case 'eml':
      return (await import('./formats/eml')).openMail(bytes, document)
    case 'mhtml':
      return (await import('./formats/mhtml')).openMhtml(bytes, document)
    case 'docx':
      return (await import('./formats/docx')).openDocx(bytes, document)
    case 'rtf':
      return (await import('./formats/rtf')).openRtf(bytes, document)
    case 'pdf':
    case 'doc':
    case 'odt':
      return saveAsDocx(
        document.name,
        { pdf: 'PDF', doc: 'Word 97–2003 (.doc)', odt: 'OpenDocument (.odt)' }[kind],
      )
    default:
      return notReadable(document.name)
  }
}

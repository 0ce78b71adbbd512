import { hostOf } from '../../../shared/intake/address'
import type { IntakeType } from '../../../shared/intake/taken'
import { fail, ok, type Result } from '../../../shared/result'
import { pictureKind } from '../../pictures/kind'
import { type FetchOptions, fetchResource, type Resource } from './fetchResource'

/** What a page or a document may call itself, and what it is then read as. */
const READ_AS: Readonly<Record<string, IntakeType>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'md',
  'text/rtf': 'rtf',
  'application/rtf': 'rtf',
  'message/rfc822': 'eml',
  'multipart/related': 'mhtml',
  'application/x-mimearchive': 'mhtml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  // Servers that do not know what they have.
  'application/octet-stream': 'auto',
  'application/force-download': 'auto',
  '': 'auto',
}
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.5'

export interface FetchedPage extends Resource {
  readonly type: IntakeType
  /** Name of the file, for what is no web page; else empty. */
  readonly name: string
}

/** Fetches what intake can read: a page, a text or a document. A picture, a film or a PDF is refused by name. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Result<FetchedPage>> {
  const found = await fetchResource(address, {
    accept: ACCEPT,
    refuse: (contentType) => (Object.hasOwn(READ_AS, contentType) ? null : noPage(contentType)),
    ...options,
  })
  if (!found.ok) return found
  const resource = found.value
  const really = otherThanText(resource.bytes)
  if (really) return noPage(really)
  if (resource.bytes.length === 0)
    return fail('invalid', 'intake.empty', 'There is nothing on the page.', { file: hostOf(resource.url) })
  const type = READ_AS[resource.contentType] ?? 'auto'
  return ok({ ...resource, type, name: type === 'html' ? '' : fileName(resource.url) })
}

const noPage = (contentType: string) =>
  fail('invalid', 'fetch.not-a-page', `It is no page but ${contentType}.`, { type: contentType })

/** What a server passes off as a page; null when the bytes may be one. */
function otherThanText(bytes: Uint8Array): string | null {
  if (pictureKind(bytes)) return pictureKind(bytes)?.type ?? null
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-' ? 'application/pdf' : null
}

function fileName(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
      .replace(/[/\\\0]/g, '')
      .slice(0, 200)
  } catch {
    return last.slice(0, 200)
  }
}

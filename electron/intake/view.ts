import { INTAKE_TYPES } from '../../shared/intake/types'
import { ok, type Result } from '../../shared/result'
import { openDocument } from './document'

/** An original in a form a frame can show. */
export interface View {
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Originals a frame shows as they are, once their encoding is said. */
const AS_IT_IS: Readonly<Record<string, string>> = {
  html: 'text/html',
  text: 'text/plain',
  md: 'text/plain',
  eml: 'text/plain',
}

/** The original itself, where it is text or a page; null where it has to be opened first. */
export function plainView(bytes: Uint8Array, type: string, encoding: string): View | null {
  const media = Object.hasOwn(AS_IT_IS, type) ? AS_IT_IS[type] : undefined
  const charset = /^[\w.:-]{2,40}$/.test(encoding) ? encoding : 'utf-8'
  return media ? { contentType: `${media}; charset=${charset}`, bytes } : null
}

/** A document as the page or the text it was read as. */
export async function viewOriginal(original: {
  readonly bytes: Uint8Array
  readonly type: string
  readonly name: string
}): Promise<Result<View>> {
  const type = INTAKE_TYPES.find((one) => one === original.type) ?? 'auto'
  const opened = await openDocument(original.bytes, { name: original.name, type })
  if (!opened.ok) return opened
  const { kind, text, html } = opened.value.input
  const isHtml = kind === 'html' || (html ?? '') !== ''
  return ok({
    contentType: `${isHtml ? 'text/html' : 'text/plain'}; charset=utf-8`,
    bytes: new TextEncoder().encode(isHtml ? html || text : text),
  })
}

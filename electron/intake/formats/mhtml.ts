import { decodeText } from '../../../shared/intake/decodeText'
import { resolve } from '../../../shared/intake/html/resolve'
import { ok, type Result } from '../../../shared/result'
import { createPictureBox, takeOutPictures } from '../embedded'
import { headersOf, mimeParts } from './mime'
import { type Document, damaged, isEmpty, type OpenedDocument } from './opened'
import { cidOf, withPictureNames } from './parts'

/** A page somebody saved with everything on it (.mht, .mhtml): its HTML, its address, and its pictures. */
export function openMhtml(bytes: Uint8Array, { name, url }: Document): Result<OpenedDocument> {
  const parts = mimeParts(bytes)
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  if (!page) return damaged(name, 'there is no page in it')
  const { text, encoding } = decodeText(page.bytes, page.charset)
  if (text.trim() === '') return isEmpty(name)
  const head = headersOf(Buffer.from(bytes.subarray(0, 16_384)).toString('latin1'))
  const own =
    [url, head.get('snapshot-content-location') ?? '', page.location].find((one) => /^https?:/i.test(one)) ??
    ''
  const box = createPictureBox()
  const names = new Map<string, string>()
  for (const part of parts) {
    if (!part.type.startsWith('image/')) continue
    const picture = box.put(part.bytes)
    if (picture && part.location) names.set(part.location, picture)
    if (picture && part.id) names.set(`cid:${part.id}`, picture)
  }
  const named = withPictureNames(text, (address) => {
    const cid = cidOf(address)
    return (
      names.get(cid ? `cid:${cid}` : address) ?? names.get(resolve(address, page.location || own)) ?? null
    )
  })
  const { html, pictures } = takeOutPictures(named, box)
  const known = { name, type: 'mhtml', encoding, ...(own ? { url: own } : {}) }
  return ok({ input: { kind: 'html', text: html, ...known }, pictures })
}

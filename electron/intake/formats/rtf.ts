import { ok, type Result } from '../../../shared/result'
import { createPictureBox } from '../embedded'
import { type Document, damaged, isEmpty, type OpenedDocument } from './opened'
import { statedProperties } from './properties'
import { readRichText } from './rtf/reader'

/**
 * A rich text (.rtf) as HTML: headings, lists, tables, links, pictures and notes; insertions that were tracked are kept,
 * deletions, hidden text and comments are handed on as hidden. A file that is cut off gives what it still holds, and says
 * so. Objects of other programs and addresses outside are never opened.
 */
export function openRtf(bytes: Uint8Array, { name, url }: Document): Result<OpenedDocument> {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (!/^(?:ï»¿)?\s{0,20}\{\\rtf/.test(head)) return damaged(name, 'it does not begin as a rich text does')
  const box = createPictureBox()
  const { html, info, isCut } = readRichText(bytes, box)
  const seen = html.replace(/<span style="display:none">[^<]*<\/span>|<(?!img\s)[^<>]*>/g, '')
  if (seen.trim() === '') return isCut ? damaged(name, 'it is cut off before its text') : isEmpty(name)
  const told = (field: string) => info.get(field) ?? ''
  const { stated, notes } = statedProperties(
    {
      title: told('title'),
      author: told('author'),
      created: told('creatim'),
      modified: told('revtim'),
      keywords: told('keywords'),
    },
    html,
  )
  const cut = { rule: 'cut-off' as const, text: name }
  const known = { name, type: 'rtf', ...(url ? { url } : {}) }
  const input = {
    kind: 'html' as const,
    text: html,
    ...known,
    stated,
    notes: isCut ? [cut, ...notes] : notes,
  }
  return ok({ input, pictures: box.pictures })
}

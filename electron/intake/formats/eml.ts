import PostalMime, { type Email } from 'postal-mime'
import type { Note } from '../../../shared/intake/page/note'
import type { PageInput } from '../../../shared/intake/readPage'
import { ok, type Result } from '../../../shared/result'
import { createPictureBox, type PictureBox, takeOutPictures } from '../embedded'
import { openDocx } from './docx'
import { attachmentName, attachmentNote, bytesOf, isDocx, isMessage } from './mailAttachments'
import { mailHeaders, tells } from './mailHeaders'
import { announcesAttachment, wordsOf } from './mailText'
import { type Document, damaged, isEmpty, type OpenedDocument } from './opened'
import { cidOf, withPictureNames } from './parts'

const MOST_FORWARDED = 3
/** A part of a mail begins with a line of two hyphens; no mail has so many, and its parser is slow with them. */
const MOST_BOUNDARIES = 20_000

/**
 * A mail as an article's material: the better of its two texts, its pictures, and what its headers state. Quoted
 * mails, signatures and disclaimers are left in for the rules, which list what they drop. A mail that only carries a
 * Word document, or another mail, stands for that.
 */
export async function openMail(
  bytes: Uint8Array,
  document: Document,
  depth = 0,
): Promise<Result<OpenedDocument>> {
  const { name } = document
  if (hasTooManyParts(bytes)) return damaged(name, 'it has more parts than any mail')
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes, {
      maxNestingDepth: 30,
      maxRfc822NestingDepth: 3,
      maxHeadersSize: 1024 * 1024,
    })
  } catch (error) {
    return damaged(name, String(error).slice(0, 200))
  }
  const carried = depth < MOST_FORWARDED ? await openCarried(mail, document, depth) : null
  if (carried) return carried
  const box = createPictureBox()
  const body = bodyOf(mail, box)
  const attached = addPictures(mail, box)
  if (!body && attached.length === 0) return isEmpty(name)
  const { stated, notes } = mailHeaders(mail, body?.text ?? '')
  const input: PageInput = {
    ...(body ?? { kind: 'text', text: '' }),
    name,
    type: 'eml',
    stated,
    notes: [...notes, ...attachmentNotes(mail)],
    attached,
    ...(document.url ? { url: document.url } : {}),
  }
  return ok({ input, pictures: box.pictures })
}

function hasTooManyParts(bytes: Uint8Array): boolean {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let found = 0
  for (let at = mail.indexOf('\n--'); at >= 0 && found <= MOST_BOUNDARIES; at = mail.indexOf('\n--', at + 3))
    found += 1
  return found > MOST_BOUNDARIES
}

/** HTML when it says as much as the plain text does; a text that pictures stand in is HTML only. */
function bodyOf(mail: Email, box: PictureBox): { kind: 'text' | 'html'; text: string } | null {
  const text = (mail.text ?? '').replace(/\r\n?/g, '\n')
  const html = mail.html ?? ''
  const htmlWords = wordsOf(tells(html))
  const textWords = wordsOf(text)
  if (htmlWords === 0 && textWords === 0 && !/<img\s/i.test(html)) return null
  if (htmlWords === 0 || htmlWords < textWords * 0.6) return { kind: 'text', text }
  const cids = new Map(
    mail.attachments.flatMap((one) => {
      const picture = one.contentId ? box.put(bytesOf(one)) : null
      return picture ? [[(one.contentId ?? '').replace(/^<|>$/g, ''), picture] as const] : []
    }),
  )
  const named = withPictureNames(html, (address) => cids.get(cidOf(address) ?? '') ?? null)
  return { kind: 'html', text: takeOutPictures(named, box).html }
}

/** Pictures that hang at the mail and stand nowhere in it: they come after the text. */
function addPictures(mail: Email, box: PictureBox): { src: string; alt: string }[] {
  const shown = mail.html ?? ''
  return mail.attachments.flatMap((one) => {
    const id = (one.contentId ?? '').replace(/^<|>$/g, '')
    const isShown = id !== '' && shown.includes(`cid:${id}`)
    if (isShown || !/^(image\/|application\/octet-stream)/.test(one.mimeType)) return []
    const src = box.put(bytesOf(one))
    return src ? [{ src, alt: '' }] : []
  })
}

function attachmentNotes(mail: Email): Note[] {
  return mail.attachments.flatMap((one) => {
    const note = attachmentNote(one)
    return note ? [note] : []
  })
}

/** The Word document, or the mail, a nearly empty mail was sent for; null when the mail speaks for itself. */
async function openCarried(
  mail: Email,
  document: Document,
  depth: number,
): Promise<Result<OpenedDocument> | null> {
  const text = mail.text?.trim() || tells(mail.html ?? '')
  const words = wordsOf(text)
  const first = mail.attachments.find((one) => isDocx(one)) ?? mail.attachments.find(isMessage)
  if (!first || !(words < 40 || (words < 180 && announcesAttachment(text)))) return null
  const inner = { ...document, name: attachmentName(first) || document.name }
  const opened = isDocx(first)
    ? await openDocx(bytesOf(first), inner)
    : await openMail(bytesOf(first), inner, depth + 1)
  if (!opened.ok) return null
  const { stated, notes } = mailHeaders(mail, opened.value.input.text)
  const own = opened.value.input.stated ?? []
  const others = mail.attachments.filter((one) => one !== first)
  const box = createPictureBox()
  const attached = addPictures({ ...mail, attachments: others }, box)
  const cover: Note[] = text ? [{ rule: 'mail-cover', text }] : []
  const input: PageInput = {
    ...opened.value.input,
    stated: [...own, ...stated.filter(({ name }) => !own.some((one) => one.name === name))],
    notes: [
      ...cover,
      ...notes,
      ...attachmentNotes({ ...mail, attachments: others }),
      ...(opened.value.input.notes ?? []),
    ],
    attached: [...(opened.value.input.attached ?? []), ...attached],
  }
  return ok({ input, pictures: [...opened.value.pictures, ...box.pictures] })
}

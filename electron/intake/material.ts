import { createHash } from 'node:crypto'
import { type Article, ArticleId } from '../../shared/article/article'
import { hostOf } from '../../shared/intake/address'
import { readPages } from '../../shared/intake/bulletin'
import { type HadPicture, withHadPictures } from '../../shared/intake/fileWords'
import type { Profile } from '../../shared/intake/profile'
import { withOriginal } from '../../shared/intake/provenance'
import type { PageInput } from '../../shared/intake/readPage'
import type { IntakeReport } from '../../shared/intake/report'
import type { IntakeType, ReadArticle, Reading } from '../../shared/intake/taken'
import { ok, type Result } from '../../shared/result'
import { newId } from '../newId'
import { pictureKind } from '../pictures/kind'
import { pictureWords } from '../pictures/words'
import { openDocument } from './document'
import { type EmbeddedPicture, takeOutPictures } from './embedded'

/** What was pasted: the flavours of the clipboard. */
export interface Paste {
  readonly kind: 'text' | 'html' | 'auto'
  readonly text: string
  readonly html: string
  readonly url: string
}

/** A file, or what an address answered. */
export interface Bytes {
  readonly bytes: Uint8Array
  readonly type: IntakeType
  /** File name, and address; empty where there is none. */
  readonly name: string
  readonly url: string
  /** What the server said of the encoding; empty when it did not. */
  readonly charset: string
}

export type Material = { readonly paste: Paste } | { readonly file: Bytes }

/** Identity, time and what is known beforehand: what the reading itself cannot make. */
export interface GivenToRead {
  readonly id: ArticleId
  readonly now: string
  readonly language: string
  readonly profile: Profile | null
}

/** A reading, with the original it was made from and the pictures that came inside it. */
export interface ReadMaterial {
  readonly reading: Reading
  readonly original: {
    readonly hash: string
    readonly bytes: Uint8Array
    readonly type: string
    readonly encoding: string
  }
  readonly pictures: readonly EmbeddedPicture[]
}

/** Reads what came in into one article or several. Works for as long as it takes: whoever asks limits the time. */
export async function readMaterial(material: Material, given: GivenToRead): Promise<Result<ReadMaterial>> {
  const opened = 'paste' in material ? openPaste(material.paste) : await openFile(material.file)
  if (!opened.ok) return opened
  const { input, pictures, bytes } = opened.value
  const { id, now, language, profile } = given
  const ids = () => ArticleId.parse(newId(Date.parse(now)))
  const read = readPages(input, { id, now, language, newId: ids, ...(profile ? { profile } : {}) })
  const type = input.type || read.report.input.kind
  const original = { ...originalOf(bytes(read.report)), type, encoding: input.encoding ?? '' }
  const had = fileWordsOf(pictures)
  const noted = (one: { article: Article; report: IntakeReport }): ReadArticle =>
    withOriginal(withHadPictures(one, had), { ...original, taken: now })
  return ok({ reading: { ...noted(read), parts: read.parts.map(noted) }, original, pictures })
}

/** What the files of pictures that came with the material state of themselves. */
function fileWordsOf(pictures: readonly EmbeddedPicture[]): ReadonlyMap<string, HadPicture> {
  return new Map(
    pictures.map(({ hash, bytes }) => {
      const kind = pictureKind(bytes)
      return [hash, { src: hash, ...(kind ? pictureWords(bytes, kind.type) : { caption: '', credit: '' }) }]
    }),
  )
}

interface Opened {
  readonly input: PageInput
  readonly pictures: readonly EmbeddedPicture[]
  /** The original, told by what it was read as. */
  readonly bytes: (report: IntakeReport) => Uint8Array
}

function openPaste({ kind, text, html, url }: Paste): Result<Opened> {
  const clean = takeOutPictures(html)
  const input = { kind, text, html: clean.html, encoding: 'utf-8', ...(url ? { url } : {}) }
  const flavour = (report: IntakeReport) => (report.input.kind === 'html' && html.trim() !== '' ? html : text)
  return ok({
    input,
    pictures: clean.pictures,
    bytes: (report) => new TextEncoder().encode(flavour(report)),
  })
}

async function openFile({ bytes, name, type, url, charset }: Bytes): Promise<Result<Opened>> {
  const opened = await openDocument(bytes, {
    name,
    type,
    ...(url ? { url } : {}),
    ...(charset ? { charset } : {}),
  })
  if (opened.ok) return ok({ ...opened.value, bytes: () => bytes })
  const { fault } = opened
  // A page has no file name; its site is what a person knows it by.
  return fault.values?.file === ''
    ? { ok: false, fault: { ...fault, values: { ...fault.values, file: hostOf(url) } } }
    : opened
}

const originalOf = (bytes: Uint8Array) => ({
  bytes,
  hash: `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
})

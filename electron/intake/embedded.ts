import { createHash } from 'node:crypto'

/** A picture that came inside a document. */
export interface EmbeddedPicture {
  /** `sha256-<hex>` of its bytes: how the body names it. */
  readonly hash: string
  readonly bytes: Uint8Array
}

const MOST_PICTURES = 200
const LARGEST = 20 * 1024 * 1024
const LARGEST_TOTAL = 60 * 1024 * 1024
const SMALLEST = 64

/** Collects a document's pictures, each once, within caps of number and size. */
export interface PictureBox {
  readonly pictures: readonly EmbeddedPicture[]
  /** The picture's name for `img src`; null when it is no PNG, JPEG, WebP or GIF, a counting pixel, or too much. */
  put(bytes: Uint8Array): string | null
}

export function createPictureBox(): PictureBox {
  const pictures = new Map<string, EmbeddedPicture>()
  let total = 0
  return {
    get pictures() {
      return [...pictures.values()]
    },
    put(bytes) {
      if (bytes.length < SMALLEST || bytes.length > LARGEST || !isPicture(bytes)) return null
      const hash = `sha256-${createHash('sha256').update(bytes).digest('hex')}`
      if (pictures.has(hash)) return hash
      if (pictures.size >= MOST_PICTURES || total + bytes.length > LARGEST_TOTAL) return null
      total += bytes.length
      pictures.set(hash, { hash, bytes })
      return hash
    },
  }
}

const begins = (bytes: Uint8Array, at: number, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[at + index] === byte)

/** By what the bytes say, not by what the document calls them. SVG is no picture here: it is markup. */
export const isPicture = (bytes: Uint8Array): boolean =>
  begins(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ||
  begins(bytes, 0, 0xff, 0xd8, 0xff) ||
  begins(bytes, 0, 0x47, 0x49, 0x46, 0x38) ||
  (begins(bytes, 0, 0x52, 0x49, 0x46, 0x46) && begins(bytes, 8, 0x57, 0x45, 0x42, 0x50))

const DATA_PICTURE = /^data:image\/(?:png|jpe?g|webp|gif)(?:;[a-z0-9=-]{1,40}){0,3};base64,/i
const START = 'data:image/'
const ENDS = /["'\s<>)]/g

/**
 * Takes the pictures out of HTML that carries them inside itself (`data:` addresses) and puts their names in their
 * place. What is no picture, or too much, stays as it was, for the reader to refuse. Linear in the length of `html`.
 */
export function takeOutPictures(
  html: string,
  box: PictureBox = createPictureBox(),
): { html: string; pictures: readonly EmbeddedPicture[] } {
  const parts: string[] = []
  let done = 0
  for (let at = html.indexOf(START); at >= 0; at = html.indexOf(START, at)) {
    ENDS.lastIndex = at
    const end = ENDS.exec(html)?.index ?? html.length
    const head = DATA_PICTURE.exec(html.slice(at, at + 200))?.[0]
    const name =
      head && (end - at) * 0.75 <= LARGEST ? box.put(decodeBase64(html.slice(at + head.length, end))) : null
    if (name) {
      parts.push(html.slice(done, at), name)
      done = end
    }
    at = Math.max(end, at + START.length)
  }
  return { html: parts.length > 0 ? parts.join('') + html.slice(done) : html, pictures: box.pictures }
}

const decodeBase64 = (text: string): Uint8Array =>
  new Uint8Array(
    Buffer.from(text.includes('%') ? text.replaceAll(/%(2b|2f|3d)/gi, unescapeHex) : text, 'base64'),
  )
const unescapeHex = (code: string): string => String.fromCharCode(Number.parseInt(code.slice(1), 16))

import type { PictureBox } from '../../embedded'
import { escapeHtml } from './sink'

/** Collects the bytes of one `\pict` and, when it is a picture people can see, makes it an element of HTML. */
export interface PictureReader {
  word(name: string): void
  hex(digits: string): void
  binary(bytes: Uint8Array): void
  describe(text: string): void
  /** Empty when it is a drawing of Windows (WMF, EMF), which no page shows. */
  html(): string
}

export function createPictureReader(box: PictureBox): PictureReader {
  let isShown = false
  let alt = ''
  const digits: string[] = []
  const pieces: Uint8Array[] = []
  return {
    word(name) {
      if (name === 'pngblip' || name === 'jpegblip') isShown = true
    },
    hex(text) {
      if (isShown) digits.push(text)
    },
    binary(bytes) {
      if (isShown) pieces.push(bytes)
    },
    describe(text) {
      if (alt.length < 500) alt += text
    },
    html() {
      if (!isShown) return ''
      const hex = digits.join('').replace(/[^0-9a-f]+/gi, '')
      const src = box.put(Buffer.concat([Buffer.from(hex, 'hex'), ...pieces]))
      return src ? `<img src="${src}" alt="${escapeHtml(alt.trim())}">` : ''
    },
  }
}

import type { Article } from '../../shared/article/article'
import type { JsonNode } from '../../shared/body/parse'
import { type HadPicture, withHadPictures } from '../../shared/intake/fileWords'
import type { Reading } from '../../shared/intake/taken'
import type { ReadMaterial } from '../intake/material'
import { createPictureFetch } from '../pictures/fetchPicture'
import { createPictures } from '../pictures/pictures'
import type { CliIo } from './command'

export type PictureCopy = (read: ReadMaterial) => Promise<Reading>

/**
 * Copies articles' pictures into a folder, files named by their SHA-256, those that came inside the document and those
 * on the web. A picture that cannot be had stays as its address, and is named on standard error.
 */
export function createPictureCopy(folder: string, allowHosts: readonly string[], io: CliIo): PictureCopy {
  const pictures = createPictures(folder)
  const fetchPicture = createPictureFetch({ pictures, remembers: true })
  return async ({ reading, pictures: embedded }) => {
    for (const { bytes } of embedded) {
      const added = await pictures.add(bytes)
      if (!added.ok) io.error(`galley: ${added.fault.message}\n`)
    }
    const had = new Map<string, HadPicture>()
    const all = [reading.article, ...reading.parts.map(({ article }) => article)]
    const addresses = new Set(all.flatMap(picturesOf).filter((src) => /^https?:/i.test(src)))
    await Promise.all(
      [...addresses].map(async (src) => {
        const found = await fetchPicture(src, allowHosts)
        if (found.ok) had.set(src, found.value)
        else io.error(`galley: the picture ${src} stays a link: ${found.fault.message}\n`)
      }),
    )
    return {
      ...withHadPictures(reading, had),
      parts: reading.parts.map((part) => withHadPictures(part, had)),
    }
  }
}

const picturesOf = ({ lead, body }: Article): string[] => [
  ...(lead ? [lead.src] : []),
  ...((body.content ?? []) as JsonNode[]).flatMap(({ type, attrs }) =>
    type === 'figure' ? [String(attrs?.src ?? '')] : [],
  ),
]

import fs from 'node:fs/promises'
import path from 'node:path'
import type { Article } from '../../shared/article/article'
import type { CarriedVersion } from '../library/versions'
import { makeZip, type ZipPart } from '../zipWriter'

const CONTENT = /sha256-[0-9a-f]{64}/g
const hex = (hash: string): string => hash.slice('sha256-'.length)

export interface PackagePlaces {
  readonly pictures: string
  readonly originals: string
}

/** Content addresses of what an article shows and of what it was made from. */
export function contentsOf(article: Article): { pictures: string[]; originals: string[] } {
  const shown = JSON.stringify([article.body, article.lead]).match(CONTENT) ?? []
  const originals = article.sources.map(({ hash }) => hash).filter((hash) => hash !== '')
  return { pictures: [...new Set(shown)], originals: [...new Set(originals)] }
}

/**
 * An article as one file that another Galley takes in whole: `article.json`, `media/` and `originals/` by their SHA-256,
 * originals each with what is known of them, and `versions/0001.json` and on, the oldest first. A file the library has lost is left out.
 */
export async function makePackage(
  article: Article,
  places: PackagePlaces,
  versions: readonly CarriedVersion[] = [],
): Promise<Uint8Array> {
  const parts: ZipPart[] = [
    { name: 'galley.json', bytes: Buffer.from('{"galley": "article", "version": 1}\n') },
    { name: 'article.json', bytes: Buffer.from(`${JSON.stringify(article, null, 2)}\n`) },
  ]
  const put = async (name: string, file: string) => {
    const bytes = await fs.readFile(file).catch(() => null)
    if (bytes) parts.push({ name, bytes })
  }
  for (const [index, version] of versions.entries())
    parts.push({
      name: `versions/${String(index + 1).padStart(4, '0')}.json`,
      bytes: Buffer.from(`${JSON.stringify(version)}\n`),
    })
  const all = [article, ...versions.map((version) => version.article)].map(contentsOf)
  const pictures = new Set(all.flatMap((one) => one.pictures))
  const originals = new Set(all.flatMap((one) => one.originals))
  for (const hash of pictures) await put(`media/${hex(hash)}`, path.join(places.pictures, hex(hash)))
  for (const hash of originals) {
    await put(`originals/${hex(hash)}`, path.join(places.originals, hex(hash)))
    await put(`originals/${hex(hash)}.json`, path.join(places.originals, `${hex(hash)}.json`))
  }
  return makeZip(parts)
}

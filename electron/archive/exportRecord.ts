import { createHash, sign } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { makeZip, type ZipPart } from '../zipWriter'
import { followChain, readLines } from './chain'
import { installationKey } from './key'
import { createParts } from './parts'
import type { ArchiveRecord } from './record'

const READ_ME = `The record of one article, as it was published.

record.json            every entry of the archive about this article, in order
chain.txt              the hash of every entry of the archive, one on each line
NNNN-ACT.html          the page of entry NNNN; NNNN-ACT.json the article it was made from
media/, originals/     pictures, and copies of what the article was made from, by their SHA-256
manifest.json          every file with its size and SHA-256
manifest.sig           Ed25519 signature over manifest.json; public-key.pem is the key it was made with

Verify the signature:  openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.sig
Verify a file:         sha256sum NAME, and compare with manifest.json
An entry's hash is SHA-256 over its JSON without "hash", names sorted, no spaces; "previous" is the hash before it.
`

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
const hex = (hash: string): string => hash.slice('sha256-'.length)
const stem = ({ n, act }: ArchiveRecord): string => `${String(n).padStart(4, '0')}-${act}`

/**
 * Everything the archive has of one article as a zip, with a manifest signed by this installation. `now` is noted as
 * the time of the export. Faults: `archive.no-record` when it was never published from here, `archive.damaged` when a
 * part is not as it was archived.
 */
export async function exportRecord(
  folder: string,
  given: { readonly articleId: string; readonly originals: string; readonly now: string },
): Promise<Result<Uint8Array>> {
  const { records, broken } = followChain((await readLines(folder)).lines)
  const own = records.filter(({ articleId }) => articleId === given.articleId)
  if (own.length === 0)
    return fail('missing', 'archive.no-record', `The archive has no record of ${given.articleId}.`)
  const parts = createParts(path.join(folder, 'parts'))
  const files = new Map<string, Uint8Array>()
  async function put(name: string, hash: string): Promise<boolean> {
    if (await parts.fault(hash)) return false
    files.set(name, await parts.read(hash))
    return true
  }
  for (const record of own) {
    const { content } = record
    if (!content) continue
    const wanted = [
      [`${stem(record)}.html`, content.page],
      [`${stem(record)}.json`, content.article],
      ...content.pictures.map((hash) => [`media/${hex(hash)}`, hash]),
      ...content.originals.map((hash) => [`originals/${hex(hash)}`, hash]),
    ] as [string, string][]
    for (const [name, hash] of wanted) {
      if (!(await put(name, hash)))
        return fail('damaged', 'archive.damaged', `Entry ${record.n} of the archive is damaged: ${hash}.`)
    }
    for (const hash of content.originals) {
      const about = await fs.readFile(path.join(given.originals, `${hex(hash)}.json`)).catch(() => null)
      if (about) files.set(`originals/${hex(hash)}.json`, about)
    }
  }
  const signer = await installationKey(folder).catch((error: unknown) => String(error))
  if (typeof signer === 'string')
    return fail('denied', 'archive.no-key', `The signing key could not be used: ${signer}`)
  const { key, publicPem } = signer
  files.set('record.json', json({ articleId: given.articleId, records: own }))
  files.set('chain.txt', Buffer.from(records.map(({ hash }) => `${hash}\n`).join('')))
  files.set('public-key.pem', Buffer.from(publicPem))
  files.set('READ-ME.txt', Buffer.from(READ_ME))
  const manifest = json({
    articleId: given.articleId,
    exported: given.now,
    head: records.at(-1)?.hash ?? '',
    chainIsWhole: broken === null,
    files: [...files].map(([name, bytes]) => ({
      name,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  })
  const all: ZipPart[] = [
    ...[...files].map(([name, bytes]) => ({ name, bytes })),
    { name: 'manifest.json', bytes: manifest },
    { name: 'manifest.sig', bytes: sign(null, manifest, key) },
  ]
  return ok(makeZip(all))
}

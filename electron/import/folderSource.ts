import fs from 'node:fs/promises'
import path from 'node:path'
import { ArticleId } from '../../shared/article/article'
import { fail, ok, type Result } from '../../shared/result'
import { readMaterial } from '../intake/material'
import { packageSource } from './packageSource'
import { type Brought, type ImportSource, idOf, type Offered } from './source'

export const PAGES = /\.(html?|md|markdown|txt|docx)$/i
/** Names are all that is the same of a file that was copied: it has no time of its own. */
const stamp = '2000-01-01T00:00:00.000Z'
const LARGEST = 50 * 1024 * 1024

/** Packages, and pages and texts of a folder and its folders; hidden ones are passed by. With `only` the one of that name. */
export async function folderSource(
  folder: string,
  given: { readonly now: string; readonly language: string },
  only?: string,
): Promise<Result<ImportSource>> {
  const all = await fs.readdir(folder, { recursive: only === undefined, withFileTypes: true })
  const entries = only === undefined ? all : all.filter(({ name }) => name === only)
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => PAGES.test(name) || name.endsWith('.galley.zip'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .toSorted()
  const files = new Map<string, string>()
  const offered: Offered[] = []
  for (const name of names) {
    const file = path.join(folder, name)
    const stat = await fs.stat(file)
    if (stat.size > LARGEST) continue
    const inside = name.endsWith('.galley.zip') ? packageSource(await fs.readFile(file)) : null
    // The folder's own name and the way in it: the same page taken in from there again is the same article.
    const [one] = inside?.ok
      ? inside.value.offered
      : [{ id: idOf(`folder ${path.basename(folder)}/${name}`, stamp), title: name }]
    if (!one) continue
    files.set(one.id, file)
    offered.push(one)
  }
  if (offered.length === 0)
    return fail('missing', 'import.empty', `There are no pages, texts or packages in ${folder}.`)

  async function bring({ id }: Offered): Promise<Result<Brought>> {
    const file = files.get(id) ?? ''
    const bytes = await fs.readFile(file)
    if (file.endsWith('.galley.zip')) {
      const source = packageSource(bytes)
      return source.ok ? source.value.bring({ id, title: '' }) : source
    }
    const read = await readMaterial(
      { file: { bytes, type: 'auto', name: path.basename(file), url: '', charset: '' } },
      { id: ArticleId.parse(id), now: given.now, language: given.language, profile: null },
    )
    if (!read.ok) return read
    const { reading, original, pictures } = read.value
    const { hash, type, encoding } = original
    const about = {
      hash,
      type,
      encoding,
      url: '',
      name: path.basename(file),
      taken: given.now,
      size: bytes.length,
    }
    return ok({
      article: reading.article,
      pictures: pictures.map((picture) => picture.bytes),
      originals: [{ about, bytes: original.bytes }],
    })
  }
  return ok({ kind: 'folder', offered, bring })
}

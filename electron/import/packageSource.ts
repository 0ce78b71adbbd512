import { createHash } from 'node:crypto'
import type { Article } from '../../shared/article/article'
import { migrateArticle } from '../../shared/article/migrate'
import { Original } from '../../shared/intake/taken'
import { fail, ok, type Result } from '../../shared/result'
import { VersionInfo } from '../../shared/versions/version'
import { contentsOf } from '../export/package'
import { openZip, type Zip } from '../intake/formats/zip'
import type { CarriedVersion } from '../library/versions'
import type { Brought, ImportSource } from './source'

const notOurs = fail('invalid', 'import.unknown', 'This is no package of an article.')

/** A package of Galley's: one article with its pictures and originals. What does not fit its name is left out. */
export function packageSource(bytes: Uint8Array): Result<ImportSource> {
  const zip = openZip(bytes)
  if (typeof zip === 'string') return notOurs
  let article: Article
  try {
    const read = migrateArticle(JSON.parse(text(zip, 'article.json')))
    if (!read.ok) return read
    article = read.value
  } catch {
    return notOurs
  }
  return ok({
    kind: 'package',
    offered: [{ id: article.id, title: article.headline }],
    bring: async () => ok(brought(zip, article)),
  })
}

const text = (zip: Zip, name: string): string => Buffer.from(zip.read(name)).toString('utf8')

function partOf(zip: Zip, folder: string, hash: string): Uint8Array | null {
  const name = `${folder}/${hash.slice('sha256-'.length)}`
  if (!zip.has(name)) return null
  const bytes = zip.read(name)
  return `sha256-${createHash('sha256').update(bytes).digest('hex')}` === hash ? bytes : null
}

const Carried = VersionInfo.pick({ at: true, author: true, cause: true, site: true, name: true })

/** What the article was before; a version that does not read as one is left out. */
function versionsIn(zip: Zip): CarriedVersion[] {
  const versions: CarriedVersion[] = []
  for (let n = 1; ; n++) {
    const name = `versions/${String(n).padStart(4, '0')}.json`
    if (!zip.has(name)) return versions
    try {
      const json = JSON.parse(text(zip, name)) as { article?: unknown }
      const about = Carried.safeParse(json)
      const article = migrateArticle(json.article)
      if (about.success && article.ok) versions.push({ ...about.data, article: article.value })
    } catch {
      // Not JSON: the article itself and its other versions are as good as they were.
    }
  }
}

function brought(zip: Zip, article: Article): Brought {
  const all = [article, ...versionsIn(zip).map((version) => version.article)].map(contentsOf)
  const pictures = [...new Set(all.flatMap((one) => one.pictures))]
  const originals = [...new Set(all.flatMap((one) => one.originals))]
  return {
    // Receipts are another installation's: the sites of this one are asked instead.
    article: { ...article, receipts: [], status: 'draft', schedule: '' },
    versions: versionsIn(zip),
    pictures: pictures.flatMap((hash) => partOf(zip, 'media', hash) ?? []),
    originals: originals.flatMap((hash) => {
      const bytes = partOf(zip, 'originals', hash)
      const about = aboutOf(zip, hash)
      return bytes && about ? [{ bytes, about }] : []
    }),
  }
}

function aboutOf(zip: Zip, hash: string) {
  try {
    const about = Original.omit({ address: true }).parse(
      JSON.parse(text(zip, `originals/${hash.slice('sha256-'.length)}.json`)),
    )
    return about.hash === hash ? about : null
  } catch {
    return null
  }
}

import path from 'node:path'
import type { Article } from '../../shared/article/article'
import { makeSlug } from '../../shared/article/slug'
import type { ExportForm } from '../../shared/ipc/transferContract'
import { defaultSite } from '../../shared/publish/site'
import { previewLinks } from '../../shared/render/links'
import { renderMarkdown } from '../../shared/render/markdown'
import { ninjs } from '../../shared/render/ninjs'
import { renderPage } from '../../shared/render/page'
import { wordsLanguage } from '../../shared/render/words'
import { fail, ok, type Result } from '../../shared/result'
import { writeDurably, writeFaultKind } from '../durableFile'
import type { CarriedVersion } from '../library/versions'
import type { PictureKind } from '../pictures/kind'
import { createPictures } from '../pictures/pictures'
import { publishedPicture } from '../pictures/published'
import { type PicturesAtHand, renderDocx } from './docx'
import { contentsOf, makePackage, type PackagePlaces } from './package'

const ENDINGS: Readonly<Record<ExportForm, string>> = {
  package: '.galley.zip',
  html: '.html',
  markdown: '.md',
  docx: '.docx',
  ninjs: '.json',
}

/** A readable name that no other article has: the slug, and the end of the id. */
const stemOf = (article: Article): string =>
  `${article.slug || makeSlug(article.headline, article.language) || 'article'}-${article.id.slice(-6)}`

/** Pictures of the library as they may leave the house. */
async function picturesOf(article: Article, places: PackagePlaces): Promise<PicturesAtHand> {
  const store = createPictures(places.pictures)
  const found = new Map<string, { bytes: Uint8Array; kind: PictureKind }>()
  for (const hash of contentsOf(article).pictures) {
    const picture = await publishedPicture(store, hash)
    if (picture.ok) found.set(hash, picture.value)
  }
  return found
}

const dataUrl = ({ bytes, kind }: { bytes: Uint8Array; kind: { type: string } }): string =>
  `data:${kind.type};base64,${Buffer.from(bytes).toString('base64')}`

async function contentOf(
  article: Article,
  form: ExportForm,
  folder: string,
  places: PackagePlaces,
  versions: readonly CarriedVersion[],
): Promise<Uint8Array | string> {
  if (form === 'package') return makePackage(article, places, versions)
  if (form === 'ninjs') return `${JSON.stringify(ninjs(article), null, 2)}\n`
  const pictures = await picturesOf(article, places)
  if (form === 'docx') return renderDocx(article, pictures)
  if (form === 'html') {
    return renderPage(article, defaultSite(wordsLanguage(article.language), 'Galley'), {
      links: previewLinks,
      stylesheet: 'inline',
      pictures: (src) => {
        const found = pictures.get(src)
        return found ? { href: dataUrl(found), width: found.kind.width, height: found.kind.height } : null
      },
    })
  }
  const names = new Map<string, string>()
  for (const [hash, { bytes, kind }] of pictures) {
    const name = `media/${hash.slice('sha256-'.length)}.${kind.extension}`
    await writeDurably(path.join(folder, name), bytes)
    names.set(hash, name)
  }
  return renderMarkdown(article, (src) => names.get(src) ?? (src.startsWith('http') ? src : null))
}

/** Writes an article into a folder in the wanted form; answers the file. Written again it takes the same name. */
export async function exportOne(
  article: Article,
  form: ExportForm,
  folder: string,
  places: PackagePlaces,
  versions: readonly CarriedVersion[] = [],
): Promise<Result<string>> {
  const file = path.join(folder, stemOf(article) + ENDINGS[form])
  try {
    await writeDurably(file, await contentOf(article, form, folder, places, versions))
    return ok(file)
  } catch (error) {
    return fail(
      writeFaultKind(error),
      'export.not-written',
      `${file} could not be written: ${String(error)}`,
      {
        folder,
      },
    )
  }
}

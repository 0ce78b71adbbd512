import type { PictureFile, ShownPicture } from '../../../../shared/render/pictures'
import type { Format, Recipe } from '../../../pictures/renditions/recipe'
import { relative } from './addresses'

/** A picture whose files are named from the site's root. */
export type SitePicture = ShownPicture

const TYPES: Readonly<Record<Format, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
}

/** The picture as its own file alone. */
export const originalOnly = (
  file: string,
  { width, height }: { width: number; height: number },
): SitePicture => ({
  href: file,
  ...(width > 0 && height > 0 ? { width, height } : {}),
})

/** The picture as the files of one use: JPEG for every reader, better formats before it. */
export function shownFrom(recipes: readonly Recipe[], fileOf: (recipe: Recipe) => string): SitePicture {
  const of = (format: Format): PictureFile[] =>
    recipes
      .filter((recipe) => recipe.format === format)
      .map((recipe) => ({ href: fileOf(recipe), width: recipe.width }))
  const largest = recipes.filter(({ format }) => format === 'jpeg').at(-1)
  if (!largest) throw new Error('A picture wants no JPEG.')
  const files = of('jpeg')
  const sources = (['avif', 'webp'] as const)
    .map((format) => ({ type: TYPES[format], files: of(format) }))
    .filter((source) => source.files.length > 0)
  return {
    href: fileOf(largest),
    width: largest.width,
    height: largest.height,
    ...(files.length > 1 ? { files } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  }
}

/** The same picture for one page of the site. */
export function seenFrom(page: string, picture: SitePicture): ShownPicture {
  const near = (files: readonly PictureFile[]) =>
    files.map(({ href, width }) => ({ href: relative(page, href), width }))
  const { files, sources } = picture
  return {
    ...picture,
    href: relative(page, picture.href),
    ...(files ? { files: near(files) } : {}),
    ...(sources ? { sources: sources.map((source) => ({ ...source, files: near(source.files) })) } : {}),
  }
}

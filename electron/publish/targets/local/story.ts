import type { Parcel } from '../../../../shared/publish/parcel'
import type { SiteProfile } from '../../../../shared/publish/site'
import { renderPage } from '../../../../shared/render/page'
import { articleFile, linksFrom, relative } from './addresses'
import type { CopiedPicture } from './media'
import type { StoredCard } from './state'

export interface StoryPage {
  readonly slug: string
  readonly text: string
  readonly card: StoredCard
  /** What the page could not show, in plain English. */
  readonly differences: readonly string[]
}

const WORDS = {
  opaque: (value: string) => `A part of the text (${value}) comes from a newer version and is not shown.`,
  picture: (value: string) =>
    value.startsWith('sha256-')
      ? `The picture ${value} is not in the library and is not shown.`
      : `The picture ${value} lies on another site; the page links to it.`,
  body: () => 'The body could not be read and is not shown.',
} as const

/** The article's page, and what lists will say about it. */
export function storyPage(
  parcel: Parcel,
  site: SiteProfile,
  folder: string,
  slug: string,
  pictures: readonly CopiedPicture[],
): StoryPage {
  const { article } = parcel
  const file = articleFile(slug)
  const byHash = new Map(pictures.map((picture) => [picture.hash, picture]))
  const size = (picture: CopiedPicture) =>
    picture.width && picture.height ? { width: picture.width, height: picture.height } : {}
  const differences: string[] = []
  const text = renderPage(article, site, {
    links: linksFrom(site, folder, file),
    pictures: (src) => {
      const picture = byHash.get(src)
      return picture ? { href: relative(file, picture.file), ...size(picture) } : null
    },
    report: ({ kind, value }) => differences.push(WORDS[kind](value)),
  })
  const lead = article.lead && byHash.get(article.lead.src)
  return {
    slug,
    text,
    differences,
    card: {
      headline: article.headlines.web || article.headline,
      standfirst: article.standfirst,
      language: article.language,
      rubrics: article.rubrics,
      picture: lead ? { file: lead.file, alt: article.lead?.alt ?? '', ...size(lead) } : null,
    },
  }
}

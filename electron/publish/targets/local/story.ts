import type { Article, Picture } from '../../../../shared/article/article'
import type { Shape } from '../../../../shared/pictures/framing'
import { picturesOf } from '../../../../shared/publish/parcel'
import type { SiteProfile } from '../../../../shared/publish/site'
import { renderPage } from '../../../../shared/render/page'
import { inStory } from '../../../../shared/render/pictures'
import { articleFile, linksFrom } from './addresses'
import type { SitePictures, Wanted } from './media'
import { type SitePicture, seenFrom } from './sitePicture'
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

/** What lists show of the lead picture: one shape in the rows, a wide one where it is the first story. */
const ROW: Shape = '4:3'
const FIRST: Shape = '16:9'

/** Every picture the article's page and its cards will ask for. The page itself says which, so that nothing is forgotten. */
export function wantedPictures(article: Article, site: SiteProfile, folder: string): Wanted[] {
  if (picturesOf(article).length === 0) return []
  const wanted: Wanted[] = []
  renderPage(article, site, {
    links: linksFrom(site, folder, articleFile('any')),
    pictures: (src, wish = inStory({})) => {
      wanted.push({ src, wish })
      return null
    },
  })
  const { lead } = article
  if (lead)
    for (const shape of [ROW, FIRST])
      wanted.push({ src: lead.src, wish: { use: 'card', framing: lead, shape } })
  return wanted
}

/** The article's page, and what lists will say about it. */
export function storyPage(
  article: Article,
  site: SiteProfile,
  folder: string,
  slug: string,
  pictures: SitePictures,
): StoryPage {
  const file = articleFile(slug)
  const differences: string[] = []
  const text = renderPage(article, site, {
    links: linksFrom(site, folder, file),
    pictures: (src, wish = inStory({})) => {
      const picture = pictures.find(src, wish)
      return picture && seenFrom(file, picture)
    },
    report: ({ kind, value }) => differences.push(WORDS[kind](value)),
  })
  return {
    slug,
    text,
    differences: [...differences, ...pictures.differences],
    card: {
      headline: article.headlines.web || article.headline,
      standfirst: article.standfirst,
      language: article.language,
      rubrics: article.rubrics,
      ...(article.pinned === true && { pinned: true }),
      names: [...article.bylines.map(({ name }) => name), ...article.tags],
      picture: article.lead && cardPicture(article.lead, pictures),
    },
  }
}

function cardPicture(lead: Picture, pictures: SitePictures): StoredCard['picture'] {
  const find = (shape: Shape): SitePicture | null =>
    pictures.find(lead.src, { use: 'card', framing: lead, shape })
  const [row, first] = [find(ROW), find(FIRST)]
  return row && { alt: lead.alt, row, ...(first ? { first } : {}) }
}

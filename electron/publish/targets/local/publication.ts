import { version } from '../../../../package.json'
import type { Article } from '../../../../shared/article/article'
import { canonicalJson } from '../../../../shared/publish/parcel'
import { SiteProfile } from '../../../../shared/publish/site'
import { sha256 } from '../../hash'
import type { Publication } from './changes'
import { headingsOfArticle } from './headings'
import type { SitePictures } from './media'
import type { StoryPage } from './story'

/** What the site's tables are to know of a page that was drawn; when it was published, the caller knows. */
export const publicationOf = (
  article: Article,
  page: StoryPage,
  pictures: SitePictures,
  site: SiteProfile,
): Pick<Publication, 'id' | 'slug' | 'card' | 'media' | 'headings'> => ({
  id: article.id,
  slug: page.slug,
  card: page.card,
  media: pictures.files.map(({ file }) => file),
  headings: headingsOfArticle(article, site.language),
})

/** Everything but the article that a page is drawn from, as a short text: where it is the same, so is the page. */
export const siteLook = (site: SiteProfile): string =>
  sha256(`${version}\n${canonicalJson(SiteProfile.parse(site))}`).slice(0, 23)

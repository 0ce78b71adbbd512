import type { Article } from '../../shared/article/article'
import { type CheckGiven, checkArticle } from '../../shared/article/check'
import type { Problem } from '../../shared/article/problem'
import type { SlugSchemes } from '../../shared/article/slugSchemes'
import { makeParcel, type Parcel } from '../../shared/publish/parcel'
import { namedForSite } from '../../shared/publish/rubricNames'
import type { SiteProfile } from '../../shared/publish/site'
import { sha256 } from './hash'
import { slugOf } from './slugOf'

/** The checks, and the parcel, by the names the site has for rubrics and tags, when no error stops it. */
export function prepareParcel(
  article: Article,
  site: SiteProfile,
  now: string,
  given: CheckGiven & {
    readonly slugSchemes?: SlugSchemes
    readonly freeSlug?: (wanted: string) => string
    /** Packs it whatever the checks say: it is only to be looked at. */
    readonly unchecked?: boolean
  } = {},
): { problems: Problem[]; parcel: Parcel | null } {
  const problems = checkArticle(article, site, now, given)
  if (!given.unchecked && problems.some((problem) => problem.severity === 'error'))
    return { problems, parcel: null }
  const wanted = slugOf(article, given.slugSchemes)
  // An address that is out stays as it is, until a person has changed it.
  const isNew = article.stamps.firstPublished === '' || (article.formerSlugs ?? []).length > 0
  const slug = (isNew && given.freeSlug?.(wanted)) || wanted
  return { problems, parcel: makeParcel(namedForSite(article, site.options), site, slug, sha256) }
}

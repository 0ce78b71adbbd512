import type { Article } from '../article/article'
import { fold } from '../places/fold'
import type { SiteOptions } from './site'

/** The site's option that holds them: a line for each name that is another one there, `ours = the site's`. */
export const RUBRIC_NAMES = 'rubricNames'

interface Pair {
  readonly ours: string
  readonly theirs: string
}

function pairsOf(options: SiteOptions): readonly Pair[] {
  const lines = String(options[RUBRIC_NAMES] ?? '').split('\n')
  return lines.flatMap((line) => {
    const at = line.indexOf('=')
    const [ours, theirs] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    return at > 0 && ours && theirs ? [{ ours, theirs }] : []
  })
}

const isSame = (one: string, other: string): boolean => fold(one) === fold(other)
const once = (names: readonly string[]): string[] =>
  names.filter((name, at) => names.findIndex((other) => isSame(other, name)) === at)

type Named = Pick<Article, 'rubrics' | 'tags'>

/**
 * An article with rubrics and tags called as a site calls them: `Kent` is `Şehir Haberleri` there. Two of ours may be one of the
 * site's. Names the site's list does not mention stay; case and marks make no difference.
 */
export function namedForSite<A extends Named>(article: A, options: SiteOptions): A {
  const pairs = pairsOf(options)
  if (pairs.length === 0) return article
  const named = (name: string) => pairs.find(({ ours }) => isSame(ours, name))?.theirs ?? name
  return { ...article, rubrics: once(article.rubrics.map(named)), tags: once(article.tags.map(named)) }
}

/** The way back, for a post that is taken from the site: the first of ours that is called so there. */
export function namedByUs<A extends Named>(article: A, options: SiteOptions): A {
  const pairs = pairsOf(options)
  if (pairs.length === 0) return article
  const named = (name: string) => pairs.find(({ theirs }) => isSame(theirs, name))?.ours ?? name
  return { ...article, rubrics: once(article.rubrics.map(named)), tags: once(article.tags.map(named)) }
}

/** What a site answered, with its article under our names. */
export const pulledByUs = <P extends { readonly article: Article }>(pulled: P, options: SiteOptions): P => ({
  ...pulled,
  article: namedByUs(pulled.article, options),
})

import { type Article, Byline, Dateline, PartialDate, Picture, type Source, WebUrl } from '../article/article'

const LONGEST_LINE = 2000
const LONGEST_STANDFIRST = 4000
const LONGEST_NAME = 200
const LONGEST_BYLINE = 300

/**
 * The article with every field that intake fills as its schema allows it: texts cut to their length, and what is no
 * address, date or code left out. A page may state anything of itself; none of it may make an article that is none.
 */
export const fitting = (article: Article): Article => ({
  ...article,
  kicker: line(article.kicker),
  headline: line(article.headline),
  standfirst: article.standfirst.slice(0, LONGEST_STANDFIRST),
  rubrics: names(article.rubrics),
  tags: names(article.tags),
  bylines: article.bylines
    .map((byline) => ({ ...byline, name: byline.name.slice(0, LONGEST_BYLINE) }))
    .filter((byline) => Byline.safeParse(byline).success)
    .slice(0, 50),
  sources: article.sources.map(fittingSource),
  lead: article.lead && fittingPicture(article.lead),
  dateline: fittingDateline(article.dateline),
})

const line = (text: string): string => text.slice(0, LONGEST_LINE)
const names = (list: readonly string[]): string[] =>
  list.map((name) => name.slice(0, LONGEST_NAME)).filter(Boolean)

const fittingSource = (source: Source): Source => ({
  ...source,
  url: WebUrl.safeParse(source.url).data ?? '',
  title: line(source.title),
  publisher: line(source.publisher),
  author: line(source.author),
  licence: line(source.licence),
  published: PartialDate.safeParse(source.published).data ?? '',
})

const fittingPicture = (picture: Picture): Picture | null =>
  Picture.safeParse({
    ...picture,
    alt: line(picture.alt),
    caption: line(picture.caption),
    credit: line(picture.credit),
  }).data ?? null

function fittingDateline(dateline: Dateline): Dateline {
  const cut = Object.fromEntries(Object.entries(dateline).map(([name, text]) => [name, line(text)]))
  const parsed = Dateline.safeParse(cut)
  if (parsed.success) return parsed.data
  // A code or a date that is none is left out; the place stays.
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  return Dateline.parse(Object.fromEntries(Object.entries(cut).filter(([name]) => !wrong.has(name))))
}

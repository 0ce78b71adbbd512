import type { Article, ArticleId } from '../article/article'
import { outerArticles } from './bulletin/articles'
import { areDistinct, findStories, piecesOf } from './bulletin/stories'
import type { Statement } from './html/evidence'
import type { Page } from './page/fromText'
import { isProse } from './page/prose'
import { type Given, type PageInput, pageOf, readFrom } from './readPage'
import type { IntakeReport } from './report'

export interface ReadStory {
  readonly article: Article
  readonly report: IntakeReport
}

/** A page read as one article, and as the several it certainly holds; `parts` is empty for a page of one story. */
export interface ReadPages extends ReadStory {
  readonly parts: readonly ReadStory[]
}

const FEWEST_PARAGRAPHS = 2
const SHORTEST_STORY = 280

/**
 * Reads a page, and offers its stories one by one when it is a bulletin of several. The whole is read as well, so that
 * nothing that stands between them is lost. Never throws for any input.
 */
export function readPages(input: PageInput, given: Given & { readonly newId: () => ArticleId }): ReadPages {
  const page = pageOf(input)
  const whole = readFrom(page, input, given)
  const parts = bulletinParts(page, input, given) ?? articleParts(page, input, given) ?? []
  return { ...whole, parts }
}

type Givens = Given & { readonly newId: () => ArticleId }

function bulletinParts(page: Page, input: PageInput, given: Givens): ReadStory[] | null {
  const stories = findStories(page.pieces)
  if (stories.length < 2) return null
  const parts = stories.map((slice) => {
    const pieces = piecesOf(page.pieces, slice)
    return readFrom({ ...page, pieces, rest: [], stated: ofEach(page, input) }, input, {
      ...given,
      id: given.newId(),
    })
  })
  return areDistinct(parts.map(({ article }) => article.headline)) ? parts : null
}

/** A title is that of the whole: a mail's subject is no headline of each of its stories. */
const ofEach = (page: Page, input: PageInput): readonly Statement[] =>
  (page.stated ?? input.stated ?? []).filter(({ name }) => !/^(title|headline|author)$/.test(name))

/** Pages that print several whole articles below each other, each in an element of its own. */
function articleParts(page: Page, input: PageInput, given: Givens): ReadStory[] | null {
  if (page.kind !== 'html') return null
  const html = input.html?.trim() ? input.html : input.text
  const articles = outerArticles(html)
  if (articles.length < 2) return null
  const read = articles.map((text) => {
    const own: PageInput = { ...input, kind: 'html', text, html: '' }
    return { own, page: pageOf(own) }
  })
  const stories = read.filter(({ page: { pieces } }) => isWhole(pieces))
  // A story and the readers' comments or teasers around it are one story.
  if (stories.length < 2 || stories.length < articles.length * 0.6) return null
  const parts = stories.map(({ own, page: slice }) => readFrom(slice, own, { ...given, id: given.newId() }))
  return areDistinct(parts.map(({ article }) => article.headline)) ? parts : null
}

/** A headline and at least two paragraphs of running text that lead nowhere else. */
function isWhole(pieces: Page['pieces']): boolean {
  const heading = pieces.findIndex(({ kind, text }) => kind === 'heading' && text.split(/\s+/).length >= 3)
  const prose = pieces.filter(
    ({ kind, text, linked }, index) => index > heading && kind === 'line' && linked < 0.3 && isProse(text),
  )
  const size = prose.reduce((sum, { text }) => sum + text.length, 0)
  const isTeaser = prose.some(({ text }) => /(?:…|\.\.\.|\[…\])\s{0,3}$/.test(text))
  return heading >= 0 && prose.length >= FEWEST_PARAGRAPHS && size >= SHORTEST_STORY && !isTeaser
}

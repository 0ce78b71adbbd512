import * as z from 'zod'
import { Instant, WebUrl } from '../article'
import { linksIn } from './story'
import type { Check, Subject } from './subject'

/** What became of trying an address, and when that was. */
export const LinkState = z.object({
  url: WebUrl,
  at: Instant,
  /** `gone`: the page or its host does not exist. `unclear`: nobody can say, because the answer did not come. */
  state: z.enum(['there', 'gone', 'unclear']),
  /** The fault's code, which has words; empty for a page that is there. */
  code: z.string().max(100).default(''),
})
export type LinkState = z.infer<typeof LinkState>

/** The most addresses that are tried for one article. */
const MOST = 60

/** The web addresses an article leads to, each once: its sources first, then the links of the text. */
export function addressesToTry({ article, doc }: Pick<Subject, 'article' | 'doc'>): string[] {
  const all = [...article.sources.map(({ url }) => url), ...linksIn(doc).map(({ href }) => href)]
  return [...new Set(all.filter((url) => WebUrl.safeParse(url).success))].slice(0, MOST)
}

export const linksGone: Check = ({ article, doc, links }) => {
  const sources = article.sources.map(({ url }, index) => ({ href: url, where: `sources.${index}.url` }))
  const known = new Set<string>()
  return [...sources, ...linksIn(doc)].flatMap(({ href, where }) => {
    const link = links.get(href)
    if (link?.state !== 'gone' || known.has(href)) return []
    known.add(href)
    const isSource = where.startsWith('sources')
    return [
      {
        code: isSource ? 'source.gone' : 'link.gone',
        where,
        message: `${isSource ? 'A source' : 'A link'} leads to a page that is not there any more: ${href}`,
        values: { href: href.slice(0, 200), at: link.at },
      },
    ]
  })
}

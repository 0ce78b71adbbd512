import type { Node } from '@tiptap/pm/model'
import { visibleText } from '../../body/visibleText'
import type { SiteProfile } from '../../publish/site'
import { readBody } from '../../render/readBody'
import type { Article } from '../article'
import type { Problem } from '../problem'
import type { LinkState } from './links'
import type { Similar } from './similar'

/** A block of text and where it stands: `headline`, `standfirst`, `body.3`. */
export interface Passage {
  readonly where: string
  readonly text: string
  /** The language it says it is in; empty where it says nothing. */
  readonly lang: string
  readonly type: string
}

/** What is looked at, read once for all checks. */
export interface Subject {
  readonly article: Article
  readonly site: SiteProfile
  /** Null where the body cannot be read. */
  readonly doc: Node | null
  /** Kicker, headline, standfirst and every block of text, in reading order; no empty ones. */
  readonly passages: readonly Passage[]
  /** An instant; without it nothing that depends on the time is judged. */
  readonly now: string | undefined
  /** What is remembered of addresses that were tried. */
  readonly links: ReadonlyMap<string, LinkState>
  /** Published articles that say much the same. */
  readonly similar: readonly Similar[]
}

export type Finding = Omit<Problem, 'severity' | 'check' | 'values'> & { readonly values?: Problem['values'] }
export type Check = (subject: Subject) => Finding[]

export function subjectOf(
  article: Article,
  site: SiteProfile,
  given: Pick<Subject, 'now' | 'links' | 'similar'>,
): Subject {
  const doc = readBody(article.body)
  return { article, site, doc, passages: passagesOf(article, doc), ...given }
}

/** Every text of an article that is checked, headline and all. */
export function passagesOf(article: Article, doc = readBody(article.body)): Passage[] {
  const passages: Passage[] = (['kicker', 'headline', 'standfirst'] as const).map((where) => ({
    where,
    text: article[where],
    lang: '',
    type: where,
  }))
  doc?.forEach((block, _offset, index) => {
    const add = (node: Node) => {
      if (!node.isTextblock) return true
      const lang = String(node.attrs.lang ?? block.attrs.lang ?? '')
      passages.push({ where: `body.${index}`, text: visibleText(node), lang, type: node.type.name })
      return false
    }
    if (add(block)) block.descendants(add)
  })
  return passages.filter(({ text }) => text.trim() !== '')
}

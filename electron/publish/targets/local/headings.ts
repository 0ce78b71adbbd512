import type { Article } from '../../../../shared/article/article'
import { type HeadingKind, headingKey } from './addresses'
import type { Heading } from './state'

/** What a story is filed under, each heading once. */
export function headingsOf(
  names: {
    readonly rubrics: readonly string[]
    readonly tags: readonly string[]
    readonly authors: readonly string[]
  },
  language: string,
): Heading[] {
  const all = (kind: HeadingKind, list: readonly string[]) =>
    list.map((name) => ({ key: headingKey(kind, name, language), name }))
  const found = [...all('rubric', names.rubrics), ...all('tag', names.tags), ...all('author', names.authors)]
  return [...new Map(found.map((heading) => [heading.key, heading])).values()]
}

/** People sign; agencies and desks are only named. */
export const headingsOfArticle = ({ rubrics, tags, bylines }: Article, language: string): Heading[] =>
  headingsOf(
    {
      rubrics,
      tags,
      authors: bylines
        .filter(({ kind, role }) => kind === 'person' && role === undefined)
        .map(({ name }) => name),
    },
    language,
  )

import type { Statement } from '../../../shared/intake/html/evidence'
import { keyOf } from '../../../shared/intake/page/key'
import type { Note } from '../../../shared/intake/page/note'

const LONGEST = 200_000

/** What a document says of itself; empty where it says nothing. */
export interface Properties {
  readonly title: string
  readonly author: string
  readonly created: string
  readonly modified: string
  readonly keywords: string
}

/**
 * What is to be believed of a document's properties. A title, an author are stated only when the text shows them too:
 * programs fill them from templates and from the name of the computer's owner. The rest is told in the report.
 */
export function statedProperties(
  properties: Properties,
  html: string,
): { stated: readonly Statement[]; notes: readonly Note[] } {
  const { title, author } = properties
  const words = keyOfAll(html)
  const shown = (text: string) => text !== '' && words.includes(` ${keyOf(text)} `)
  const stated: Statement[] = []
  if (shown(title)) stated.push({ name: 'title', text: title })
  if (shown(author) && author.includes(' ')) stated.push({ name: 'author', text: author })
  const told = (['title', 'author', 'created', 'modified', 'keywords'] as const).flatMap((name) =>
    properties[name] ? [`${name}: ${properties[name]}`] : [],
  )
  const notes = told.length > 0 ? [{ rule: 'document-properties' as const, text: told.join('\n') }] : []
  return { stated, notes }
}

const keyOfAll = (html: string): string =>
  ` ${html
    .slice(0, LONGEST)
    .split(/<[^<>]{0,6000}>/)
    .map(keyOf)
    .filter(Boolean)
    .join(' ')} `

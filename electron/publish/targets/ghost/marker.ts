import { createHash } from 'node:crypto'
import { canonicalJson } from '../../../../shared/publish/parcel'
import { canonicalLexical } from './lexical'

/** What Galley writes of a post, and a reader or an editor of the site sees. */
export interface PostText {
  readonly title: string
  readonly excerpt: string
  readonly lexical: string
  readonly image: string
  readonly imageAlt: string
  readonly imageCaption: string
  /** Names of tags that readers see. */
  readonly tags: readonly string[]
}

const SHORT = 16
const MARKER = /<!-- galley:([0-9a-f-]{36}):([0-9a-f]{0,64}):([0-9a-f]{16})(?::(\d{1,3}))? -->/

/** A hash of everything a post says; tags by name whatever their capitals, as Ghost finds them. */
export function digestOf(text: PostText): string {
  const tags = text.tags.map((name) => name.trim().toLowerCase())
  const said = canonicalJson({
    ...text,
    title: text.title.trim(),
    lexical: canonicalLexical(text.lexical),
    tags,
  })
  return createHash('sha256').update(said, 'utf8').digest('hex').slice(0, SHORT)
}

/** What a post is found by when its id was never answered. */
export const searchTerm = (articleId: string): string => `galley:${articleId}`

/**
 * A comment for the foot of the page's code, which no reader sees and no editor stumbles over: whose article it is,
 * which parcel, and a hash of what was written, so that a change made on the site can be told from our own writing.
 * What else stands at the foot stays. The first `rubrics` of the tags are rubrics.
 */
export function mark(
  foot: string,
  text: PostText,
  { articleId, contentHash, rubrics }: Pick<Marked, 'articleId' | 'contentHash' | 'rubrics'>,
): string {
  const hash = contentHash.replace(/^sha256-/, '')
  const comment = `<!-- galley:${articleId}:${hash}:${digestOf(text)}:${rubrics ?? 0} -->`
  const rest = foot.replace(MARKER, '').trim()
  return rest === '' ? comment : `${rest}\n${comment}`
}

export interface Marked {
  readonly articleId: string
  /** Does the post still say what Galley wrote? */
  readonly isOurs: boolean
  /** Of the parcel it was written from; empty for a draft that was only begun. */
  readonly contentHash: string
  /** How many of the tags are rubrics; null where a Galley of before did not say. */
  readonly rubrics: number | null
}

/** Reads the comment back; null when the post carries none. */
export function readMark(foot: string, text: PostText): Marked | null {
  const found = MARKER.exec(foot)
  if (!found) return null
  const [, articleId = '', hash = '', written, rubrics] = found
  return {
    articleId,
    isOurs: digestOf(text) === written,
    contentHash: hash && `sha256-${hash}`,
    rubrics: rubrics === undefined ? null : Number(rubrics),
  }
}

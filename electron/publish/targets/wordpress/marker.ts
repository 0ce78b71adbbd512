import { createHash } from 'node:crypto'

/** What WordPress keeps of a post as text. */
export interface PostText {
  readonly title: string
  readonly content: string
  readonly excerpt: string
}

const SHORT = 16
const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, SHORT)
const bare = (contentHash: string) => contentHash.replace(/^sha256-/, '')

const MARKER =
  /(?:\n{1,2})?<!-- wp:html -->\n<!-- galley:([0-9a-f-]{36}):([0-9a-f]{0,64}):([0-9a-f]{16}) -->\n<!-- \/wp:html -->/

/** Accounts that may not write free markup get their ampersands escaped; that is no change. */
const same = (text: string) => text.replaceAll('&amp;', '&')

const ownHash = ({ title, content, excerpt }: PostText) =>
  digest([same(title), content.trim(), same(excerpt)].join('\0'))

/** What a post is found by when its id was never answered. */
export const searchTerm = (articleId: string): string => `galley:${articleId}`

/**
 * The content with a comment no reader sees at its end: whose article it is, which parcel, and a hash of the whole
 * text, so that a change made on the site can be told from our own writing.
 */
export function mark(text: PostText, articleId: string, contentHash: string): string {
  const comment = `<!-- galley:${articleId}:${bare(contentHash)}:${ownHash(text)} -->`
  return `${text.content.trim()}\n\n<!-- wp:html -->\n${comment}\n<!-- /wp:html -->`.trimStart()
}

export interface Marked {
  readonly articleId: string
  /** Does the text still say what Galley wrote? */
  readonly isOurs: boolean
  /** Of the parcel it was written from. */
  readonly contentHash: string
  readonly content: string
}

/** Reads the comment back; null when the post carries none. */
export function readMark(text: PostText): Marked | null {
  const found = MARKER.exec(text.content)
  if (!found) return null
  const [whole, articleId = '', hash = '', written] = found
  const content = text.content.replace(whole, '')
  return {
    articleId,
    content,
    isOurs: ownHash({ ...text, content }) === written,
    contentHash: hash && `sha256-${hash}`,
  }
}

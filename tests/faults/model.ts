import type { Receipt } from '../../shared/article/article'
import type { Post } from './stage'

/** What has to be true of one article, as far as it is known from outside. */
export interface Known {
  readonly id: string
  readonly hasPicture: boolean
  /** Which version each content hash is; the newest is `now`. */
  readonly headlines: Map<string, string>
  now: string
  /** Marks left by somebody else on the site that nobody here has agreed to write over. */
  edits: Set<string>
  /** Marks somebody has agreed to write over; they stand on the site until that is done. */
  agreed: Set<string>
  /** Marks that a receipt has named as written over: it need not be said again of the next version. */
  told: Set<string>
  /** The version of a conflict the person has seen, and the marks that stood in it. */
  seen: { base: string; edits: ReadonlySet<string> } | null
  /** What was last said to be done, and everything that was tried after it. */
  acknowledged: Receipt | null
  triedSince: boolean
}

export const ofArticle = (posts: readonly Post[], id: string): Post[] =>
  posts.filter(({ slug, content }) => slug.startsWith(`galley-${id}`) || content.raw.includes(`galley:${id}`))

/** What somebody else wrote and the posts do not say any more. */
export const marksNotIn = (known: Known, posts: readonly Post[]): string[] =>
  [...known.edits].filter(
    (mark) => !ofArticle(posts, known.id).some(({ content }) => content.raw.includes(mark)),
  )

/** Whether the post is not as Galley sent it, for what somebody else wrote stands in it. */
const isTheirs = (known: Known, post: Post): boolean =>
  [...known.edits, ...known.agreed].some((mark) => post.content.raw.includes(mark))

const isShown = ({ status }: Post) => status === 'publish' || status === 'future'
const STATES: Readonly<Record<string, string>> = { publish: 'published', future: 'scheduled' }
const hashIn = ({ content }: Post) =>
  `sha256-${/galley:[0-9a-f-]{36}:([0-9a-f]*):/.exec(content.raw)?.[1] ?? ''}`

/** What is wrong with a receipt the moment it was given: it says "published" of something the site does not show. */
export function untruths(known: Known, receipt: Receipt, posts: readonly Post[]): string[] {
  const post = posts.find(({ id }) => String(id) === receipt.remoteId)
  const wrong: string[] = []
  const state = post ? (STATES[post.status] ?? 'withdrawn') : 'withdrawn'
  if (state !== receipt.state) wrong.push(`said ${receipt.state}, and the site has it ${state}`)
  if (receipt.state === 'withdrawn' || !post || receipt.differences.length > 0) return wrong
  const headline = known.headlines.get(receipt.contentHash)
  if (post.title.raw !== headline) wrong.push(`said “${headline}”, and the site has “${post.title.raw}”`)
  if (!headline || !post.content.raw.includes(headline))
    wrong.push(`the text of “${headline}” is not on the site`)
  const unsaid = marksNotIn(known, posts).filter((mark) => !known.told.has(mark))
  if (unsaid.length > 0) wrong.push(`said nothing of what it wrote over: ${unsaid.join()}`)
  if (known.hasPicture && post.featured_media === 0) wrong.push('said nothing of the picture that is missing')
  return wrong
}

/** What is wrong with an article when everything has come to rest. */
export function wrongAtRest(
  known: Known,
  receipt: Receipt | null,
  all: readonly Post[],
  given: { readonly mayHaveTwin: boolean; readonly revisions: string },
): string[] {
  const posts = ofArticle(all, known.id)
  const shown = posts.filter(isShown)
  const wrong: string[] = []
  if (shown.length > 1) wrong.push(`${shown.length} posts of one article can be seen`)
  // Only a server that does its work long after it was asked can make a second one nobody could know of.
  if (posts.length > 1 && !given.mayHaveTwin)
    wrong.push(`${posts.length} posts of one article lie on the site`)
  const [post] = shown
  const state = post ? STATES[post.status] : 'withdrawn'
  if ((receipt?.state ?? 'withdrawn') !== state)
    wrong.push(`the library says ${receipt?.state}, the site ${state}`)
  const lost = marksNotIn(known, posts).filter((mark) => !given.revisions.includes(mark))
  if (lost.length > 0) wrong.push(`an edit made on the site is lost: ${lost.join()}`)
  if (!post || !receipt) return wrong
  const isOurs = known.edits.size === 0 && !isTheirs(known, post)
  if (isOurs && hashIn(post) !== receipt.contentHash)
    wrong.push(`the site shows another version than the receipt is of: “${post.title.raw}”`)
  if (isOurs && post.title.raw !== known.headlines.get(receipt.contentHash))
    wrong.push(
      `the site shows “${post.title.raw}”, the receipt is of “${known.headlines.get(receipt.contentHash)}”`,
    )
  const said = known.acknowledged
  if (said && !known.triedSince && isOurs && said.state !== 'withdrawn' && hashIn(post) !== said.contentHash)
    wrong.push(
      `“${known.headlines.get(said.contentHash)}” was acknowledged, the site has “${post.title.raw}”`,
    )
  if (known.hasPicture && post.featured_media === 0) wrong.push('the picture is not on the site')
  return wrong
}

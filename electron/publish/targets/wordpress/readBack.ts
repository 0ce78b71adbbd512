import type { PostText } from './marker'
import type { Meta } from './meta'
import { type Post, textOfPost } from './posts'

export interface Sent {
  readonly text: PostText
  readonly status: string
  readonly categories: readonly number[]
  readonly tags: readonly number[]
  readonly featuredMedia: number
  readonly comments: string
  /** Null where it was left as the site has it. */
  readonly pinned: boolean | null
  readonly meta: Meta
}

/** What the site keeps differently from what was sent, each in one plain English line. */
export function compare(post: Post, sent: Sent): string[] {
  const kept = textOfPost(post)
  const all = (ids: readonly number[], there: readonly number[]) => ids.every((id) => there.includes(id))
  return [
    post.status !== sent.status && `The site has the article as “${post.status}”, not as “${sent.status}”.`,
    same(kept.title) !== same(sent.text.title) &&
      'The headline on the site is not the headline that was sent.',
    same(kept.excerpt) !== same(sent.text.excerpt) && 'The summary on the site is not the one that was sent.',
    ...contentDifferences(sent.text.content, kept.content),
    !all(sent.categories, post.categories) && 'The site did not take over all rubrics.',
    !all(sent.tags, post.tags) && 'The site did not take over all tags.',
    post.featured_media !== sent.featuredMedia && 'The site did not take over the lead picture.',
    ...Object.entries(sent.meta)
      .filter(([key, value]) => post.meta[key] !== value)
      .map(([key]) => `The site keeps its field ${key} differently.`),
    sent.pinned !== null &&
      post.sticky !== sent.pinned &&
      'The site does not keep the article at the top of the front page as asked.',
    post.comment_status !== sent.comments && `Comments are “${post.comment_status}” on the site.`,
  ].filter((one) => typeof one === 'string')
}

const same = (text: string) => text.replaceAll('&amp;', '&').trim()

function contentDifferences(sent: string, kept: string): string[] {
  if (same(sent) === same(kept)) return []
  const lost = countNames(sent)
  for (const [name, count] of countNames(kept)) lost.set(name, (lost.get(name) ?? 0) - count)
  const stripped = [...lost].filter(([, count]) => count > 0).map(([name]) => name)
  if (stripped.length > 0)
    return [
      `The site removed markup from the text: ${stripped.join(', ')}. The account may not write free markup.`.slice(
        0,
        1000,
      ),
    ]
  const blocks = sent.split('\n\n')
  const there = new Set(kept.split('\n\n').map(same))
  const wrong = blocks.findIndex((one) => !there.has(same(one)))
  return [`The site rewrote the text (block ${wrong + 1}).`]
}

/** How often each element and each attribute stands in some markup. */
function countNames(markup: string): Map<string, number> {
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const [, tag = '', rest = ''] of markup.matchAll(/<([a-z][a-z0-9-]{0,40})([^<>]{0,2000})>/gi)) {
    count(`<${tag.toLowerCase()}>`)
    for (const [, name = ''] of rest.matchAll(/\s([a-z][a-z0-9-]{0,40})=/gi)) count(name.toLowerCase())
  }
  return counts
}

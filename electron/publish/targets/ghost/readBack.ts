import { canonicalLexical } from './lexical'
import { type Post, textOfPost } from './posts'
import type { Update } from './update'

/** What the site keeps differently from what was sent, each in one plain English line. */
export function compare(
  post: Post,
  { text, status, pinned }: Pick<Update, 'text' | 'status' | 'pinned'>,
): string[] {
  const kept = textOfPost(post)
  const lower = (names: readonly string[]) => names.map((name) => name.trim().toLowerCase())
  const there = lower(kept.tags)
  const isLate = status === 'scheduled' && post.status === 'published'
  return [
    post.status !== status && !isLate && `The site has the article as “${post.status}”, not as “${status}”.`,
    kept.title.trim() !== text.title.trim() && 'The headline on the site is not the headline that was sent.',
    kept.excerpt.trim() !== text.excerpt.trim() && 'The summary on the site is not the one that was sent.',
    canonicalLexical(kept.lexical) !== canonicalLexical(text.lexical) && 'The site rewrote the text.',
    kept.image !== text.image && 'The site did not take over the lead picture.',
    kept.imageAlt !== text.imageAlt && 'The site did not take over the description of the lead picture.',
    kept.imageCaption !== text.imageCaption && 'The site did not take over the caption of the lead picture.',
    !lower(text.tags).every((name) => there.includes(name)) &&
      'The site did not take over all rubrics and tags.',
    pinned !== null &&
      post.featured !== pinned &&
      'The site does not keep the article at the top of the front page as asked.',
    Boolean(post.newsletter) && 'The site sends this article to subscribers by e-mail.',
  ].filter((one) => typeof one === 'string')
}

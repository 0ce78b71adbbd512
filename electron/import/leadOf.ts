import { type Article, type BodyJson, Picture, WebUrl } from '../../shared/article/article'

/** A picture's address without the marks WordPress gives its sizes: `most-1024x683.jpg` and `most-scaled.jpg` are `most.jpg`. */
const withoutSize = (address: string): string =>
  (address.split(/[?#]/, 1)[0] ?? '').replace(/-(?:\d{2,5}x\d{2,5}|scaled)(?=\.[a-z]{3,4}$)/i, '')

interface Block {
  readonly type?: string
  readonly attrs?: Readonly<Record<string, unknown>>
}

/**
 * The picture a site shows over a post as the article's lead. Where the post begins with the very same picture, as many do for
 * themes that show none, it stands over the text only, with the words it had there: two of it would be printed. Another
 * picture at the beginning stays in the text.
 */
export function withLead(
  { body, lead }: Pick<Article, 'body' | 'lead'>,
  picture: string,
): Pick<Article, 'body' | 'lead'> {
  if (!WebUrl.safeParse(picture).success) return { body, lead }
  const blocks = (body.content ?? []) as readonly Block[]
  const all = lead ? [{ type: 'figure', attrs: lead }, ...blocks] : blocks
  const [first, ...rest] = all
  const isSame =
    first?.type === 'figure' &&
    withoutSize(String(first.attrs?.src)) === withoutSize(picture) &&
    rest.length > 0
  const stated = Picture.safeParse(isSame ? { ...first.attrs, src: picture } : { src: picture })
  return stated.success
    ? { lead: stated.data, body: { ...body, content: isSame ? rest : all } as BodyJson }
    : { body, lead }
}

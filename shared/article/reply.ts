import * as z from 'zod'

const When = z.iso.datetime({ offset: true })
const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const Claim = z.string().max(4000)
const Line = z.string().max(2000)
/** Where readers find it: a web address, or a file of the local site; empty while they do not. */
const Address = z.string().max(4000)

/** A reply that somebody demands to an article, as the article keeps it. */
export const Reply = z.object({
  id: z.string().min(1).max(64),
  /** Who demands it. */
  by: Line.default(''),
  /** The passage it answers, as it was published. */
  claim: Claim.default(''),
  received: z.union([When, z.literal('')]).default(''),
  /** Until when it has to be published; empty where nobody set a day. */
  due: z.union([When, z.literal('')]).default(''),
  /** The article that is the reply; empty until it is written. */
  article: z.union([Id, z.literal('')]).default(''),
  /** Filled in for a site when the article goes there: the reply's headline, address and first publication. */
  headline: Line.default(''),
  url: Address.default(''),
  published: z.union([When, z.literal('')]).default(''),
})
export type Reply = z.infer<typeof Reply>

/** On the article that is a reply: what it answers, and the place and length that had. */
export const ReplyTo = z.object({
  article: Id,
  by: Line.default(''),
  claim: Claim.default(''),
  due: z.union([When, z.literal('')]).default(''),
  /** Of the article it answers: its headline, its rubrics and how it was laid out, as they stood when the reply was begun. */
  headline: Line.default(''),
  rubrics: z.array(z.string().max(200)).max(50).default([]),
  layout: z.string().max(40).default(''),
  url: Address.default(''),
})
export type ReplyTo = z.infer<typeof ReplyTo>

interface Known {
  readonly headline: string
  readonly receipts: readonly {
    readonly site: string
    readonly state: string
    readonly url: string
    readonly firstPublished: string
  }[]
}
interface Linked {
  readonly replies?: Reply[] | undefined
  readonly replyTo?: ReplyTo | undefined
}

/**
 * The article with the addresses its replies, and what it replies to, have on `site` now. What that site does not show
 * has none, and is not led to. `find` answers an article of the library, or null.
 */
export function linkReplies<A extends Linked>(
  article: A,
  site: string,
  find: (id: string) => Known | null,
): A {
  if (!article.replies && !article.replyTo) return article
  const shown = (id: string) => {
    const known = id === '' ? null : find(id)
    const receipt = known?.receipts.find((one) => one.site === site && one.state === 'published')
    return known && receipt ? { headline: known.headline, receipt } : null
  }
  const { replies, replyTo } = article
  const original = replyTo && shown(replyTo.article)
  return {
    ...article,
    ...(replies && {
      replies: replies.map((reply): Reply => {
        const there = shown(reply.article)
        return there
          ? {
              ...reply,
              headline: there.headline,
              url: there.receipt.url,
              published: there.receipt.firstPublished,
            }
          : { ...reply, url: '', published: '' }
      }),
    }),
    ...(replyTo && {
      replyTo: original
        ? { ...replyTo, headline: original.headline, url: original.receipt.url }
        : { ...replyTo, url: '' },
    }),
  }
}

/** What of replies may leave the house: those readers can read, without the newsroom's dates. */
export function outwardReplies({ replies, replyTo }: Linked): Linked {
  const shown = (replies ?? []).filter(({ url }) => url !== '')
  return {
    ...(shown.length > 0 && {
      replies: shown.map((reply) => ({ ...reply, received: '' as const, due: '' as const })),
    }),
    ...(replyTo && { replyTo: { ...replyTo, due: '' as const } }),
  }
}

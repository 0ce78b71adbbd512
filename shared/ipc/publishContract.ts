import * as z from 'zod'
import { Article, ArticleId, Receipt, Takedown } from '../article/article'
import { LinkState } from '../article/checks/links'
import { Problem } from '../article/problem'
import { Rights } from '../publish/rights'
import { SiteProfile } from '../publish/site'
import { SitePost } from '../publish/sitePost'
import { SiteTest } from '../publish/siteTest'
import { TargetField, TargetKind } from '../publish/targetKind'
import { Settings } from '../settings'
import { call, none } from './call'

const siteWithSecrets = z.strictObject({
  site: SiteProfile,
  secrets: z.record(TargetField.shape.name, z.string().max(1000)).default({}),
})
const siteCall = z.object({ articleId: ArticleId, site: z.string().max(100) })

export const publishCalls = {
  /** `hasSecrets` tells whether what the target signs in with is known; it never comes here itself. */
  sites: call(
    none,
    z.array(
      SiteProfile.extend({
        folder: z.string(),
        hasSecrets: z.boolean(),
        schedules: z.boolean(),
        previews: z.boolean(),
      }),
    ),
  ),
  /** What the writer can fix, and what is remembered of the addresses the article leads to. */
  check: call(siteCall, z.object({ problems: z.array(Problem), links: z.array(LinkState) })),
  /** Tries every address the article leads to, remembers what became of it, and answers that. Takes seconds. */
  checkLinks: call(siteCall, z.array(LinkState)),
  /**
   * Publishes or updates. Errors among the problems stop it before anything is sent. A conflict names the site's
   * version in `values.base`; given back as `over`, that very version is written over.
   */
  send: call(
    siteCall.extend({ over: z.string().max(200).optional() }),
    z.object({ receipt: Receipt.nullable(), problems: z.array(Problem) }),
  ),
  /** Takes the page off the site. `takedown` is kept in the receipt, the archive and the article's history. */
  withdraw: call(siteCall.extend({ takedown: Takedown.optional() }), z.object({ receipt: Receipt })),
  /** Opens the published page in the person's own browser. */
  view: call(siteCall, none),
  /** Asks for the folder the local site is written to. */
  chooseFolder: call(z.strictObject({ site: z.string().max(100) }), z.object({ folder: z.string() })),
  /** Copies the site's version into the library, as an article of its own. */
  keepCopy: call(
    z.strictObject({ site: z.string().max(100), remoteId: z.string().max(500) }),
    z.object({ id: ArticleId, headline: z.string() }),
  ),
  /** What the account may do on a site, which is asked for it. */
  rights: call(z.strictObject({ site: z.string().max(100) }), Rights),
  /** The posts of a site, the last change first, a page at a time; `search` is looked for in their text, or their headline. */
  posts: call(
    z.strictObject({
      site: z.string().max(100),
      page: z.number().int().min(1).max(10_000),
      search: z.string().max(200),
    }),
    z.object({ posts: z.array(SitePost), more: z.boolean() }),
  ),
  /** Takes a post into the library, on the version it was read from; `isNew` is false where its article is here already. */
  take: call(
    z.strictObject({ site: z.string().max(100), remoteId: z.string().max(500) }),
    z.object({ id: ArticleId, isNew: z.boolean() }),
  ),
  /** An article as the site has it now, stored nowhere; `was` is its text in an earlier `version`, a receipt's base. */
  pull: call(
    z.strictObject({
      site: z.string().max(100),
      remoteId: z.string().max(500),
      version: z.string().max(200).optional(),
    }),
    z.object({
      remoteId: z.string(),
      url: z.string(),
      base: z.string(),
      state: Receipt.shape.state,
      updated: z.string(),
      article: Article,
      was: Article.pick({ headline: true, standfirst: true, body: true }).nullable(),
    }),
  ),
}

/** The sites articles are published to. Secrets go in and never come out. */
export const siteCalls = {
  /** The kinds of site there are, each with the fields its form is drawn from. */
  kinds: call(none, z.array(TargetKind)),
  /**
   * Tries a site out without storing it. A secret that is left out is the stored one, for a stored site whose
   * address is still the same.
   */
  test: call(siteWithSecrets, SiteTest),
  /** Stores a new or changed site; `kept` tells whether its secrets outlast the session. */
  save: call(
    siteWithSecrets,
    z.object({ settings: Settings, kept: z.enum(['encrypted', 'session', 'none']) }),
  ),
  /** Asks where to, and saves WordPress's optional companion there. `null` when they changed their mind. */
  saveCompanion: call(none, z.object({ name: z.string() }).nullable()),
  /** Forgets a site and its secrets. What is on it stays there. The local site cannot be removed. */
  remove: call(z.strictObject({ site: z.string().max(100) }), Settings),
}

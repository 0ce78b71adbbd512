import * as z from 'zod'
import { Article, ArticleId, LanguageTag, Receipt, Slug, Status } from '../article/article'
import { Beginning } from '../article/snippet'
import { IntakeType, OpenedFile, Original, Reading } from '../intake/taken'
import { PublishProgress } from '../publish/progress'
import type { Result } from '../result'
import { InterfaceLanguage, Settings, SettingsPatch } from '../settings'
import { archiveCalls } from './archiveContract'
import { backupCalls } from './backupContract'
import { call, none } from './call'
import type { channels, EventName } from './channels'
import { journalCalls } from './journalContract'
import { ids, listCalls } from './listContract'
import { Notice } from './notice'
import { pictureCalls } from './pictureContract'
import { Place } from './place'
import { previewCalls } from './previewContract'
import { profileCalls } from './profileContract'
import { publishCalls, siteCalls } from './publishContract'
import { queueCalls } from './queueContract'
import { reportCalls } from './reportContract'
import { SiteBuildProgress, siteBuildCalls } from './siteBuildContract'
import { SiteViewState, siteViewCalls } from './siteViewContract'
import { spellingCalls } from './spellingContract'
import { textCalls } from './textContract'
import { transferCalls } from './transferContract'
import { versionCalls } from './versionContract'

/** An open article and the number of its last durable journal entry. */
export const OpenArticle = z.object({
  article: Article,
  seq: z.number().int().nonnegative(),
  /** Set when it may be read but not changed: from a newer version, or held by another process. */
  readOnly: z.enum(['', 'newer-version', 'held']).default(''),
})
export type OpenArticle = z.infer<typeof OpenArticle>

const allowed = z.string().max(2000).default('')

export const contract = {
  library: {
    /** An empty article, or one that begins as a template does, in the template's own language. */
    create: call(z.object({ language: z.string().max(40), start: Beginning.optional() }), OpenArticle),
    ...listCalls,
    duplicate: call(z.object({ id: ArticleId }), OpenArticle),
    bin: call(z.object({ ids }), none),
    restore: call(z.object({ ids }), none),
    ...textCalls,
  },
  articles: {
    open: call(z.object({ id: ArticleId }), OpenArticle),
    ...journalCalls,
    /** The wanted slug, or the next one no other article went out under, and who has the wanted one. */
    freeSlug: call(
      z.strictObject({ id: ArticleId, slug: Slug }),
      z.object({ slug: Slug, holder: z.object({ id: z.string(), headline: z.string() }).nullable() }),
    ),
    /** Folds the journal into a snapshot at a pause in the writing. */
    snapshot: call(z.object({ id: ArticleId }), z.object({ seq: z.number().int().nonnegative() })),
  },
  versions: versionCalls,
  intake: {
    /** Reads pasted material and answers an article nobody has stored yet, with its report. */
    read: call(
      z.object({
        kind: z.enum(['text', 'html', 'auto']),
        /** Plain text of the clipboard, or of the file. At most 10 MB. */
        text: z.string().max(10_000_000),
        /** HTML of the clipboard, when there was any. */
        html: z.string().max(10_000_000).default(''),
        url: z.string().max(4000).default(''),
      }),
      Reading,
    ),
    /** Reads a dropped file of any type, told by its bytes and its name. At most 50 MB. */
    readBytes: call(
      z.object({
        name: z.string().max(1000),
        bytes: z.instanceof(Uint8Array),
        type: IntakeType.default('auto'),
      }),
      Reading,
    ),
    /**
     * Asks for one or several files in a native dialog and reads them, each with its own answer; `null` when the
     * person changed their mind. `intakeProgress` tells how far it is.
     */
    chooseFile: call(none, z.array(OpenedFile).nullable()),
    /**
     * Fetches one address and reads the page. A host inside a private network is refused (`fetch.private`, with the
     * host in `values.host`) unless it is in `allowHost`: one host, or several with commas between. `ask` is a name by
     * which `stop` can end it; then it answers `fetch.stopped`.
     */
    fetch: call(
      z.object({ url: z.string().max(4000), allowHost: allowed, ask: z.string().max(80).optional() }),
      Reading,
    ),
    /** Ends the request of a `fetch` that still waits for its page. Nothing happens when there is none of that name. */
    stop: call(z.object({ ask: z.string().min(1).max(80) }), none),
    /**
     * Reads the kept original of a stored article once more. The answer carries the same article id and is stored
     * nowhere: the window puts it in the place of what is there, as one change that can be undone.
     */
    again: call(
      z.object({
        id: ArticleId,
        /** What the original is to be read as; `auto` as it was told the first time. */
        type: IntakeType.default('auto'),
        /** False reads without what the newsroom has taught about this host. */
        useProfile: z.boolean().default(true),
        /** Language to assume where the text does not tell; empty: the one in the settings. */
        language: z.union([LanguageTag, z.literal('')]).default(''),
      }),
      Reading,
    ),
    /** Stores an article that intake made, with its original and the pictures that came with it. */
    save: call(z.object({ article: Article }), OpenArticle),
    /**
     * Keeps original and pictures of a reading that goes into an article the library has already: a paste into an
     * empty one, another reading. Answers the article as it may be stored.
     */
    keep: call(z.object({ article: Article }), z.object({ article: Article })),
    /** What is known of a kept original, and the address at which a frame may show it. */
    original: call(z.object({ hash: z.string().max(80) }), Original),
    /** Fetches a source's page as it is now and keeps it among the originals. Faults as in `fetch`. */
    copy: call(z.object({ url: z.string().max(4000), allowHost: allowed }), Original),
  },
  pictures: pictureCalls,
  profiles: profileCalls,
  publish: publishCalls,
  queue: queueCalls,
  preview: previewCalls,
  siteView: siteViewCalls,
  sites: { ...siteCalls, ...siteBuildCalls },
  spelling: spellingCalls,
  reports: reportCalls,
  archive: archiveCalls,
  transfer: transferCalls,
  backups: backupCalls,
  settings: {
    get: call(none, z.object({ settings: Settings, systemLanguage: InterfaceLanguage, version: z.string() })),
    set: call(z.object({ patch: SettingsPatch }), Settings),
    /** What the person should know from before the window opened. Handed out once. */
    notices: call(none, z.array(Notice)),
  },
  shell: {
    /** Opens an http, https or mailto address in the person's own programs. */
    openLink: call(z.object({ href: z.string().max(4000) }), none),
    /** Where a crash, of the window or of the app, has left somebody; null after an end as it should be. */
    place: call(none, z.object({ place: Place.nullable() })),
    setPlace: call(z.object({ place: Place.nullable() }), none),
    /** The window has written everything down and may close. */
    closed: call(none, none),
  },
} satisfies {
  [N in keyof typeof channels]: {
    [M in (typeof channels)[N][number]]: { input: z.ZodType; output: z.ZodType }
  }
}

export const MenuCommand = z.enum([
  'new',
  'open-file',
  'open-addresses',
  'undo',
  'redo',
  'palette',
  'library',
  'preview',
  'proof',
  'publish',
  'settings',
  'find',
  'export',
  'export-record',
  'import-file',
  'import-folder',
  'import-wordpress',
  'reports',
])
export type MenuCommand = z.infer<typeof MenuCommand>

export const eventPayloads = {
  libraryChanged: z.object({ ids: z.array(ArticleId) }),
  /** Main itself wrote to an article (a receipt): fields the renderer must take over, and the new `seq`. */
  articleChanged: z.object({
    id: ArticleId,
    seq: z.number().int(),
    receipts: z.array(Receipt),
    status: Status,
    firstPublished: z.string(),
    slug: z.string(),
  }),
  publishProgress: PublishProgress,
  /** What the view of a site's own preview shows now. */
  siteView: SiteViewState,
  /** How many of how many pages of a whole site have been looked at; 0 of 0 while it is found out how many there are. */
  siteBuildProgress: SiteBuildProgress.extend({ isOver: z.boolean() }),
  /** What `queue.state` answers has changed, steps of what is under way excepted. */
  queueChanged: z.object({}),
  /** Reading of several files: how many are done, and which is being read; also an address whose page has come. */
  intakeProgress: z.object({ name: z.string(), done: z.number().int(), total: z.number().int() }),
  /**
   * How far a picture asked for by `pictures.fetch` is: waiting for its turn, coming in (bytes; `total` is 0 where the
   * server does not say), and at its end kept or failed, which the call's own answer says with the fault.
   */
  pictureProgress: z.object({
    url: z.string(),
    state: z.enum(['waiting', 'coming', 'kept', 'failed']),
    received: z.number().int(),
    total: z.number().int(),
  }),
  /** How far long work is, in units of its own; nothing is told of work that takes no time. */
  keepingProgress: z.object({
    work: z.enum(['backup', 'export', 'import', 'report', 'archive']),
    done: z.number().int(),
    total: z.number().int(),
  }),
  /** A backup that nobody had asked for just now could not be made. */
  backupFailed: Notice,
  settingsChanged: Settings,
  /** Something the person should know that happened by itself while the window was open. */
  noticed: Notice,
  menu: z.object({ command: MenuCommand }),
  closing: z.object({}),
} satisfies { [E in EventName]: z.ZodType }

type Contract = typeof contract
/** What `electron/` implements: input parsed, output checked. */
export type Services = {
  [N in keyof Contract]: {
    [M in keyof Contract[N]]: Contract[N][M] extends {
      input: infer I extends z.ZodType
      output: infer O extends z.ZodType
    }
      ? (input: z.output<I>) => Promise<Result<z.output<O>>>
      : never
  }
}
/** What the renderer may call: defaults may be left out. */
export type DeskCalls = {
  [N in keyof Contract]: {
    [M in keyof Contract[N]]: Contract[N][M] extends {
      input: infer I extends z.ZodType
      output: infer O extends z.ZodType
    }
      ? (input: z.input<I>) => Promise<Result<z.output<O>>>
      : never
  }
}
export type EventPayload<E extends EventName> = z.output<(typeof eventPayloads)[E]>
/** The bridge: named calls, typed events. Each `on` returns its own undo. */
export type Desk = DeskCalls & {
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void
}

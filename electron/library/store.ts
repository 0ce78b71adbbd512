import { Article } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { Similar } from '../../shared/article/checks/similar'
import type { JournalEntry } from '../../shared/article/journal'
import { applyEntries, closeLive, type LiveArticle, startLive } from '../../shared/article/live'
import { measure } from '../../shared/article/measure'
import type { LibraryRow, Notice, OpenArticle } from '../../shared/ipc/contract'
import { fail, ok, type Result } from '../../shared/result'
import { inTransaction } from '../inTransaction'
import { createLikeness } from './likeness'
import { createLinkMemory } from './linkMemory'
import { keepNotices } from './notices'
import { openLibrary } from './open'
import { createOutbox, type Outbox } from './outbox'
import { insertRow, insertSnapshot, readRow, rowColumns } from './row'
import { type FreeSlug, freeSlug } from './slugs'
import { applyStored, gap, parseJson } from './storedEntry'
import { createTextChanges, type TextChanges } from './textChanges'

export interface JournalInput {
  readonly id: string
  readonly after: number
  readonly batch: string
  readonly entries: readonly JournalEntry[]
}

/** The library on this thread: every call that changes something returns after its commit is on disk. */
export interface Store {
  list(input: { binned: boolean }): Result<LibraryRow[]>
  add(article: Article): Result<OpenArticle>
  read(id: string): Result<Article>
  open(id: string): Result<OpenArticle>
  journal(input: JournalInput): Result<{ seq: number }>
  snapshot(id: string): Result<{ seq: number }>
  setBinned(ids: readonly string[], binned: boolean): Result<Record<string, never>>
  appendReceipt(id: string, entry: JournalEntry): Result<{ seq: number; article: Article }>
  findText: TextChanges['findText']
  replaceText: TextChanges['replaceText']
  /** Published articles that say much the same, and what is remembered of the addresses. */
  known(article: Article, urls: readonly string[]): { similar: Similar[]; links: LinkState[] }
  rememberLinks(links: readonly LinkState[]): Result<Record<string, never>>
  /** The wanted slug, or the next one that no other article has. */
  freeSlug(id: string, wanted: string): FreeSlug
  outbox: Outbox
  notices(): Notice[]
  close(): void
}

const OPEN_ARTICLES = 8
const READ_ONLY = 'The library was written by a newer Galley; it can be read and not changed.'

/** Opens the library in `folder`; `suspect` when something in it could not be read a moment ago. */
export function openStore(folder: string, now: () => string, suspect = false): Store {
  const { db, newer, notices } = openLibrary(folder, now, suspect)
  const { note, handOut } = keepNotices(db, newer, notices)
  const lives = new Map<string, LiveArticle>()
  const batches = new Map<string, string>()

  const keep = (id: string, live: LiveArticle) => {
    lives.delete(id)
    lives.set(id, live)
    for (const oldest of lives.keys()) {
      if (lives.size <= OPEN_ARTICLES) break
      lives.delete(oldest)
    }
  }

  function load(id: string): Result<LiveArticle> {
    const held = lives.get(id)
    if (held) return ok(held)
    const row = db.get(
      'SELECT json, snapshots.seq, last_batch FROM articles LEFT JOIN snapshots ON article_id = id WHERE id = ?',
      [id],
    )
    if (!row) return fail('missing', 'article.missing', `There is no article ${id}.`)
    batches.set(id, String(row.last_batch))
    const started = startLive(parseJson(String(row.json)), Number(row.seq))
    if (!started.ok) return started
    let live = started.value
    const entries = db.all(
      'SELECT seq, at, entry FROM journal WHERE article_id = ? AND seq > ? ORDER BY seq',
      [id, live.seq],
    )
    for (const { seq, at, entry } of entries) {
      const applied = seq === live.seq + 1 ? applyStored(live, String(entry)) : gap(live.seq + 1)
      if (!applied.ok) {
        strand(id, Number(seq), live.seq, applied.fault.message)
        break
      }
      live = { ...applied.value, fields: touched(applied.value.fields, String(at)) }
    }
    keep(id, live)
    return ok(live)
  }

  /** Entries that no longer apply are kept in a table of their own, and the person is told. */
  function strand(id: string, from: number, good: number, why: string) {
    if (!newer) {
      inTransaction(db, () => {
        db.run(
          'INSERT INTO stranded SELECT article_id, seq, at, entry, ? FROM journal WHERE article_id = ? AND seq >= ?',
          [why, id, from],
        )
        db.run('DELETE FROM journal WHERE article_id = ? AND seq >= ?', [id, from])
        db.run('UPDATE articles SET seq = ? WHERE id = ?', [good, id])
      })
    }
    const headline = String(db.get('SELECT headline FROM articles WHERE id = ?', [id])?.headline ?? '')
    note({ code: 'library.stranded', values: { headline } })
  }

  function writeSnapshot(id: string, live: LiveArticle) {
    const article = closeLive(live)
    const row = rowColumns(article)
    const { words } = measure(article.body, article.language)
    db.run(
      'UPDATE articles SET seq = ?, headline = ?, status = ?, language = ?, source_host = ?, slug = ?, words = ?, updated = ? WHERE id = ?',
      [
        live.seq,
        row.headline,
        row.status,
        row.language,
        row.sourceHost,
        row.slug,
        words,
        article.stamps.updated,
        id,
      ],
    )
    db.run('INSERT OR REPLACE INTO snapshots (article_id, seq, json) VALUES (?, ?, ?)', [
      id,
      live.seq,
      JSON.stringify(article),
    ])
    db.run('DELETE FROM journal WHERE article_id = ? AND seq <= ?', [id, live.seq])
  }

  /** Words are counted with a snapshot, not with each key; what was typed since is counted when somebody asks. */
  function wordsNow({ id, words }: LibraryRow): number {
    const live = load(id)
    if (!live.ok) return words
    const { body, language } = closeLive(live.value)
    return measure(body, language).words
  }

  function read(id: string): Result<Article> {
    const live = load(id)
    return live.ok ? ok(closeLive(live.value)) : live
  }
  const likeness = createLikeness(db, read)
  const links = createLinkMemory(db)

  const asOpen = (live: LiveArticle): OpenArticle => ({
    article: closeLive(live),
    seq: live.seq,
    readOnly: newer ? 'newer-version' : '',
  })
  const refused = () => fail('denied', 'library.newer-version', READ_ONLY)

  function journal({ id, after, batch, entries }: JournalInput): Result<{ seq: number }> {
    if (newer) return refused()
    const live = load(id)
    if (!live.ok) return live
    if (batches.get(id) === batch) return ok({ seq: live.value.seq })
    if (live.value.seq !== after) {
      return fail(
        'conflict',
        'journal.out-of-step',
        `The library is at change ${live.value.seq}, the window at ${after}.`,
      )
    }
    if (entries.some(({ kind }) => kind === 'receipt'))
      return fail('denied', 'journal.receipt', 'A receipt is not for the window to write.')
    const applied = applyEntries(live.value, entries)
    if (!applied.ok) return applied
    const at = now()
    const next = { ...applied.value, fields: touched(applied.value.fields, at) }
    const row = rowColumns(next.fields)
    inTransaction(db, () => {
      entries.forEach((entry, index) => {
        db.run('INSERT INTO journal (article_id, seq, at, entry) VALUES (?, ?, ?, ?)', [
          id,
          after + index + 1,
          at,
          JSON.stringify(entry),
        ])
      })
      db.run(
        'UPDATE articles SET seq = ?, last_batch = ?, headline = ?, status = ?, language = ?, source_host = ?, slug = ?, updated = ? WHERE id = ?',
        [next.seq, batch, row.headline, row.status, row.language, row.sourceHost, row.slug, at, id],
      )
    })
    keep(id, next)
    batches.set(id, batch)
    return ok({ seq: next.seq })
  }

  return {
    ...createTextChanges(load, journal),

    list({ binned }) {
      const stored = db.all(
        'SELECT id, headline, status, language, source_host, words, updated, binned FROM articles WHERE binned = ? ORDER BY updated DESC, id DESC',
        [binned ? 1 : 0],
      )
      const ahead = new Set(db.all('SELECT DISTINCT article_id FROM journal').map((row) => row.article_id))
      const rows = stored.flatMap((row) => readRow(row as Record<string, unknown>) ?? [])
      return ok(rows.map((row) => (ahead.has(row.id) ? { ...row, words: wordsNow(row) } : row)))
    },

    add(article) {
      if (newer) return refused()
      const parsed = Article.safeParse(article)
      if (!parsed.success) return fail('invalid', 'article.invalid', parsed.error.message)
      const started = startLive(parsed.data, 0)
      if (!started.ok) return started
      const { fields } = started.value
      const stored = closeLive(started.value)
      const added = inTransaction(db, () => insertRow(db, stored) && insertSnapshot(db, stored))
      if (!added) return fail('conflict', 'article.exists', `Article ${fields.id} is in the library already.`)
      keep(fields.id, started.value)
      return ok(asOpen(started.value))
    },

    read,

    open(id) {
      const live = load(id)
      return live.ok ? ok(asOpen(live.value)) : live
    },

    journal,

    snapshot(id) {
      if (newer) return refused()
      const live = load(id)
      if (!live.ok) return live
      inTransaction(db, () => writeSnapshot(id, live.value))
      return ok({ seq: live.value.seq })
    },

    setBinned(ids, binned) {
      if (newer) return refused()
      inTransaction(db, () => {
        for (const id of ids) db.run('UPDATE articles SET binned = ? WHERE id = ?', [binned ? 1 : 0, id])
      })
      return ok({})
    },

    /** A receipt changes no sequence number, so that writing in the window goes on beside a publication. */
    appendReceipt(id, entry) {
      if (newer) return refused()
      const live = load(id)
      if (!live.ok) return live
      const applied = applyEntries(live.value, [entry])
      if (!applied.ok) return applied
      const next = { ...applied.value, seq: live.value.seq }
      const article = closeLive(next)
      inTransaction(db, () => {
        writeSnapshot(id, next)
        likeness.note(article)
      })
      keep(id, next)
      return ok({ seq: next.seq, article })
    },

    known: (article, urls) =>
      // The tables of a newer library may be other ones.
      newer ? { similar: [], links: [] } : { similar: likeness.similarTo(article), links: links.of(urls) },

    rememberLinks(tried) {
      if (newer) return refused()
      links.remember(tried)
      return ok({})
    },

    // The tables of a newer library may be other ones.
    freeSlug: (id, wanted) => (newer ? { slug: wanted, holder: null } : freeSlug(db, id, wanted)),

    outbox: createOutbox(db),
    notices: handOut,
    close: () => db.close(),
  }
}

const touched = (fields: Article, at: string): Article => ({
  ...fields,
  stamps: { ...fields.stamps, updated: at },
})

import { Article } from '../../shared/article/article'
import { applyEntries, closeLive, type LiveArticle, startLive } from '../../shared/article/live'
import { measure } from '../../shared/article/measure'
import type { OpenArticle } from '../../shared/ipc/contract'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { fail, ok, type Result } from '../../shared/result'
import type { ClockWatch } from '../clockWatch'
import { inTransaction } from '../inTransaction'
import { createLikeness } from './likeness'
import { createLinkMemory } from './linkMemory'
import { keepNotices } from './notices'
import { articlesOnSite, receiptsOn } from './onSite'
import { openLibrary } from './open'
import { createQueueTables } from './queueTables'
import { insertRow, insertSnapshot, updateRow } from './row'
import { createRows } from './rows'
import { createSearch } from './search'
import { freeSlug } from './slugs'
import { applyStored, gap, parseJson } from './storedEntry'
import type { JournalInput, Store } from './storeType'
import { strand } from './strand'
import { type TakingPlace, takeUnwritten } from './takeUnwritten'
import { createTextChanges } from './textChanges'
import { createUndoFile } from './undoFile'
import { createVersionCalls } from './versionCalls'
import { createVersions, keptAsSent, keptFor } from './versions'

const OPEN_ARTICLES = 8
const READ_ONLY = 'The library was written by a newer Galley; it can be read and not changed.'

export interface OpenOptions {
  /** Something in it could not be read a moment ago. */
  readonly suspect?: boolean
  /** Another thread had it open a moment ago, and main is still there to say what was late. */
  readonly isGoingOn?: boolean
  readonly clock?: ClockWatch
}

/** Opens the library in `folder`, with what was still on its way into it when the app was ended. */
export function openStore(folder: string, now: () => string, options: OpenOptions = {}): Store {
  const { db, newer, notices: first } = openLibrary(folder, now, options.suspect)
  const notices = keepNotices(db, newer, first)
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
        notices.note(strand(db, newer, { id, from: Number(seq), good: live.seq, why: applied.fault.message }))
        break
      }
      live = { ...applied.value, fields: touched(applied.value.fields, String(at)) }
    }
    keep(id, live)
    return ok(live)
  }

  function writeSnapshot(id: string, live: LiveArticle): Article {
    const article = closeLive(live)
    const { words } = measure(article.body, article.language)
    updateRow(db, article, live.seq)
    db.run('UPDATE articles SET words = ? WHERE id = ?', [words, id])
    db.run('INSERT OR REPLACE INTO snapshots (article_id, seq, json) VALUES (?, ?, ?)', [
      id,
      live.seq,
      JSON.stringify(article),
    ])
    db.run('DELETE FROM journal WHERE article_id = ? AND seq <= ?', [id, live.seq])
    return article
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
  const versions = createVersions(db, now, options.clock)
  const rows = createRows(db, wordsNow)
  const undoFile = createUndoFile(folder)
  const search = createSearch({ folder, db, read, rows: rows.of, now })

  const asOpen = (live: LiveArticle): OpenArticle => ({
    article: closeLive(live),
    seq: live.seq,
    readOnly: newer ? 'newer-version' : '',
  })
  const refused = () => fail('denied', 'library.newer-version', READ_ONLY)

  function journal({ id, after, batch, entries, undo }: JournalInput): Result<{ seq: number }> {
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
    if (undo) undoFile.append(id, next.seq, undo)
    inTransaction(db, () => {
      entries.forEach((entry, index) => {
        db.run('INSERT INTO journal (article_id, seq, at, entry) VALUES (?, ?, ?, ?)', [
          id,
          after + index + 1,
          at,
          JSON.stringify(entry),
        ])
      })
      updateRow(db, next.fields, next.seq)
      db.run('UPDATE articles SET last_batch = ? WHERE id = ?', [batch, id])
    })
    keep(id, next)
    search.changed(id)
    batches.set(id, batch)
    return ok({ seq: next.seq })
  }

  function snapshot(id: string, author = ''): Result<{ seq: number }> {
    if (newer) return refused()
    const live = load(id)
    if (!live.ok) return live
    inTransaction(db, () => versions.keep(writeSnapshot(id, live.value), { cause: 'pause', author }))
    return ok({ seq: live.value.seq })
  }

  const takingPlace: TakingPlace = {
    standing(id) {
      const live = load(id)
      return live.ok ? { seq: live.value.seq, batch: batches.get(id) ?? '' } : null
    },
    journal,
  }
  if (!newer && !options.isGoingOn) takeUnwritten(folder, takingPlace)

  return {
    ...createTextChanges(load, journal),

    list: (input) => ok(rows.list(input)),
    rows: (ids) => ok(rows.of(ids)),
    search: (input) => search.search(input),
    catchUp: (milliseconds) => !newer && search.catchUp(milliseconds),

    add(article, author = '', carried = []) {
      if (newer) return refused()
      const parsed = Article.safeParse(article)
      if (!parsed.success) return fail('invalid', 'article.invalid', parsed.error.message)
      const started = startLive(parsed.data, 0)
      if (!started.ok) return started
      const { fields } = started.value
      const stored = closeLive(started.value)
      const added = inTransaction(db, () => {
        if (!insertRow(db, stored) || !insertSnapshot(db, stored)) return false
        for (const { article: one, ...as } of carried) versions.keep({ ...one, id: stored.id }, as)
        if (stored.intakeReport !== null && carried.length === 0)
          versions.keep(stored, { cause: 'intake', author })
        return true
      })
      if (!added) return fail('conflict', 'article.exists', `Article ${fields.id} is in the library already.`)
      keep(fields.id, started.value)
      search.changed(fields.id)
      return ok(asOpen(started.value))
    },

    read,

    open(id) {
      const live = load(id)
      return live.ok ? ok(asOpen(live.value)) : live
    },

    journal,
    undo(id) {
      const live = load(id)
      return live.ok ? ok({ events: undoFile.read(id, live.value.seq) }) : live
    },
    snapshot,
    takeUnwritten(id) {
      takeUnwritten(folder, takingPlace, id)
      return ok({})
    },

    setBinned(ids, binned) {
      if (newer) return refused()
      inTransaction(db, () => {
        for (const id of ids) db.run('UPDATE articles SET binned = ? WHERE id = ?', [binned ? 1 : 0, id])
      })
      for (const id of ids) search.changed(id)
      return ok({})
    },

    /** A receipt changes no sequence number, so that writing in the window goes on beside a publication. */
    appendReceipt(id, entry, author = '', sent) {
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
        // What Galley only holds for its hour has gone nowhere yet.
        if (entry.kind !== 'receipt' || entry.receipt.remoteId === '') return
        const shown = sent ? keptAsSent(closeLive(live.value), sent) : article
        versions.keep(shown, keptFor(entry.receipt, author))
      })
      keep(id, next)
      search.changed(id)
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
    onSite: (site) => (newer ? [] : articlesOnSite(db, site)),
    receiptsOn: (site, after) => (newer ? { rows: [], next: '' } : receiptsOn(db, site, after)),
    freeSlug: (id, wanted) => (newer ? { slug: wanted, holder: null } : freeSlug(db, id, wanted)),
    versions: createVersionCalls({ db, versions, isReadOnly: newer, refused, load, journal, snapshot }),
    ...createQueueTables(db),
    notices: notices.handOut,
    close() {
      search.close()
      db.close()
    },
  }
}

const touched = (fields: Article, at: string): Article => ({
  ...fields,
  stamps: { ...fields.stamps, updated: at },
})

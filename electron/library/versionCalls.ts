import type { Database } from 'node-sqlite3-wasm'
import type { Article } from '../../shared/article/article'
import { closeLive, type LiveArticle } from '../../shared/article/live'
import { fail, ok, type Result } from '../../shared/result'
import { entriesTo } from '../../shared/versions/entries'
import { type RestorableField, restored } from '../../shared/versions/restore'
import type { VersionInfo } from '../../shared/versions/version'
import { inTransaction } from '../inTransaction'
import type { JournalInput } from './storeType'
import type { KeepAs, Versions } from './versions'

export interface VersionCalls {
  list(id: string): Result<VersionInfo[]>
  read(id: string, version: number): Result<Article>
  /** The article as it went out to a site: what has been written in it since is nobody's to read yet. */
  asPublished(id: string, site: string): Result<Article>
  name(id: string, version: number, name: string): Result<VersionInfo>
  /** Keeps the article as it stands now. */
  keep(id: string, as: KeepAs): Result<VersionInfo>
  /** Keeps what never was the article here: the side that gave way in a conflict. */
  keepOther(article: Article, as: KeepAs): Result<VersionInfo>
  /** Puts a version, or one field of it, in the article's place; what stood there is kept as a version first. */
  restore(input: RestoreInput): Result<{ seq: number; article: Article }>
  sweep(): boolean
}

export interface RestoreInput {
  readonly id: string
  readonly version: number
  readonly field?: RestorableField
  readonly author: string
  /** Name of the journal's batch, so that asking twice restores once. */
  readonly batch: string
}

interface Given {
  readonly db: Database
  readonly versions: Versions
  readonly isReadOnly: boolean
  readonly refused: () => Result<never>
  load(id: string): Result<LiveArticle>
  journal(input: JournalInput): Result<{ seq: number }>
  snapshot(id: string, author: string): Result<{ seq: number }>
}

/** What can be asked about an article's versions. The tables of a newer library may be other ones: none are read. */
export function createVersionCalls(given: Given): VersionCalls {
  const { db, versions, isReadOnly, refused } = given

  function keepArticle(article: Article, as: KeepAs): Result<VersionInfo> {
    const id = inTransaction(db, () => versions.keep(article, as))
    const kept = versions.list(article.id).find((version) => version.id === id)
    return kept ? ok(kept) : fail('missing', 'version.missing', `There is no version ${id}.`)
  }

  function keep(id: string, as: KeepAs): Result<VersionInfo> {
    if (isReadOnly) return refused()
    const live = given.load(id)
    if (!live.ok) return live
    const kept = keepArticle(closeLive(live.value), as)
    return kept.ok && as.name && kept.value.name !== as.name
      ? versions.name(id, kept.value.id, as.name)
      : kept
  }

  function asPublished(id: string, site: string): Result<Article> {
    const sent = versions
      .list(id)
      .filter((version) => version.cause === 'publish' && version.site === site)
      .toSorted((a, b) => b.id - a.id)[0]
    if (sent) return versions.read(id, sent.id)
    // A library of before versions were kept knows only what it holds now.
    const live = given.load(id)
    return live.ok ? ok(closeLive(live.value)) : live
  }

  return {
    asPublished: (id, site) => (isReadOnly ? refused() : asPublished(id, site)),
    list(id) {
      const live = given.load(id)
      return live.ok ? ok(isReadOnly ? [] : versions.list(id)) : live
    },
    read: (id, version) =>
      isReadOnly ? fail('missing', 'version.missing', 'A newer library.') : versions.read(id, version),
    name: (id, version, name) => (isReadOnly ? refused() : versions.name(id, version, name)),
    keep,
    keepOther: (article, as) => (isReadOnly ? refused() : keepArticle(article, as)),
    restore({ id, version, field, author, batch }) {
      const wanted = versions.read(id, version)
      if (!wanted.ok) return wanted
      const kept = keep(id, { cause: 'restore', author })
      if (!kept.ok) return kept
      const live = given.load(id)
      if (!live.ok) return live
      const entries = entriesTo(live.value, restored(closeLive(live.value), wanted.value, field))
      if (!entries.ok) return entries
      if (entries.value.length > 0) {
        const { seq } = live.value
        const written = given.journal({ id, after: seq, batch, entries: entries.value })
        if (!written.ok) return written
        const folded = given.snapshot(id, author)
        if (!folded.ok) return folded
      }
      const after = given.load(id)
      return after.ok ? ok({ seq: after.value.seq, article: closeLive(after.value) }) : after
    },
    sweep: () => !isReadOnly && versions.sweep(),
  }
}

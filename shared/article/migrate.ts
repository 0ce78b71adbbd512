import { fail, ok, type Result } from '../result'
import { Article, SCHEMA_VERSION } from './article'

type Stored = Record<string, unknown>

/** One step per version: the entry `n` turns a stored article of version n into one of version n + 1. */
const steps: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // Version 2 adds what may be absent: a byline's role and the slugs an article left. Version 1 would have dropped a role.
  1: (stored) => stored,
}

/**
 * Reads an article as it was stored or printed, whatever version wrote it. A newer version is refused as
 * `article.newer-version`, since its meaning is unknown; an article that breaks its schema as `article.damaged`.
 */
export function migrateArticle(stored: unknown): Result<Article> {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return fail('invalid', 'article.damaged', 'This is not an article.')
  }
  let current = stored as Stored
  const version = Number(current.schemaVersion)
  if (!Number.isInteger(version) || version < 1) {
    return fail('invalid', 'article.damaged', 'This is not an article: it carries no schema version.')
  }
  if (version > SCHEMA_VERSION) {
    return fail(
      'invalid',
      'article.newer-version',
      `This article was written by a newer version of Galley (form ${version}; this one reads ${SCHEMA_VERSION}).`,
      { version },
    )
  }
  for (let at = version; at < SCHEMA_VERSION; at++) {
    const step = steps[at]
    if (!step) throw new Error(`No migration from version ${at}`)
    current = { ...step(current), schemaVersion: at + 1 }
  }
  const parsed = Article.safeParse(current)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') || 'article'
  return fail('invalid', 'article.damaged', `This article breaks its schema at ${where}: ${issue?.message}`, {
    where,
  })
}

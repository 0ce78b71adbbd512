import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrateArticle } from '../../../shared/article/migrate'

/** Frozen: what the first version stored. It is never changed to please a later one. */
const first = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/article/version-1.json'), 'utf8'),
) as Record<string, unknown>

const faultOf = (stored: unknown) => {
  const read = migrateArticle(stored)
  return read.ok ? '' : read.fault.code
}

describe('a stored article', () => {
  test('of the first version is read as it was written, field by field', () => {
    expect(migrateArticle(first)).toEqual({ ok: true, value: { ...first, schemaVersion: 2 } })
  })

  test('keeps fields this version does not know', () => {
    const stored = { ...first, podcast: { minutes: 12 } }
    expect(migrateArticle(stored)).toEqual({ ok: true, value: { ...stored, schemaVersion: 2 } })
  })

  test('with nothing but what it must have is filled with defaults', () => {
    const { id, schemaVersion, language, body, stamps } = first
    const read = migrateArticle({ id, schemaVersion, language, body, stamps })
    expect(read).toMatchObject({ ok: true, value: { status: 'draft', comments: 'closed', receipts: [] } })
  })

  test('of a newer version is refused, and so is what is no article', () => {
    expect(faultOf({ ...first, schemaVersion: 3 })).toBe('article.newer-version')
    for (const stored of [null, [], 'text', {}, { ...first, schemaVersion: '' }])
      expect(faultOf(stored)).toBe('article.damaged')
  })

  test('that breaks its schema is refused with the place named', () => {
    const broken = { ...first, dateline: { ...(first.dateline as object), date: '4 June' } }
    expect(migrateArticle(broken)).toMatchObject({ ok: false, fault: { values: { where: 'dateline.date' } } })
  })
})

import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, test } from 'vitest'
import { type Article, blankArticle } from '../../../shared/article/article'
import type { JournalEntry } from '../../../shared/article/journal'
import { openBody } from '../../../shared/body/parse'
import { bodySchema } from '../../../shared/body/schema'
import { replay } from '../../build/replay'

const id = '01930000-0000-7000-8000-000000000001'
const article = (): Article => blankArticle({ id, now: '2026-11-23T10:00:00Z', language: 'ru' })

function typed(from: Article, text: string): JournalEntry {
  const opened = openBody(from.body)
  if (!opened.ok) throw new Error(opened.fault.message)
  const change = new Transform(Node.fromJSON(bodySchema, opened.value)).insert(1, bodySchema.text(text))
  return { kind: 'steps', steps: change.steps.map((step) => step.toJSON()) }
}

const fields = (patch: Record<string, unknown>): JournalEntry => ({ kind: 'fields', patch })

const value = (result: ReturnType<typeof replay>): Article => {
  if (!result.ok) throw new Error(result.fault.message)
  return result.value
}

describe('replay', () => {
  test('puts steps and fields back in order', () => {
    const after = value(
      replay(article(), [typed(article(), 'Алматы'), fields({ headline: 'A' }), fields({ headline: 'B' })]),
    )
    expect(after.headline).toBe('B')
    expect(after.body).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Алматы' }] }],
    })
  })

  test('a step that does not fit is refused, whatever came before it', () => {
    const broken: JournalEntry = { kind: 'steps', steps: [{ stepType: 'replace', from: 900, to: 901 }] }
    const result = replay(article(), [fields({ headline: 'A' }), broken])
    expect(result.ok ? '' : result.fault.code).toBe('journal.entry-does-not-apply')
  })

  test('a field that breaks the schema is refused', () => {
    expect(replay(article(), [{ kind: 'fields', patch: { headline: 7 } }]).ok).toBe(false)
  })

  test('the first publication is never changed by a later one', () => {
    const receipt = {
      site: 'local',
      state: 'published' as const,
      remoteId: 'x',
      url: 'file:///x',
      contentHash: 'sha256-1',
      firstPublished: '2026-11-23T10:00:00Z',
      updated: '2026-11-23T10:00:00Z',
      differences: [],
    }
    const entry = (firstPublished: string): JournalEntry => ({
      kind: 'receipt',
      receipt,
      status: 'published',
      firstPublished,
      slug: firstPublished.slice(0, 10),
    })
    const after = value(replay(article(), [entry('2026-11-23T10:00:00Z'), entry('2026-11-24T10:00:00Z')]))
    expect(after.slug).toBe('2026-11-23')
    expect(after.stamps.firstPublished).toBe('2026-11-23T10:00:00Z')
    expect(after.receipts).toHaveLength(1)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../../shared/text/align'
import { diffWords } from '../../../shared/text/wordDiff'
import { compareArticles } from '../../../shared/versions/compare'
import { restored } from '../../../shared/versions/restore'
import { thinnedOut } from '../../../shared/versions/thin'
import type { VersionCause } from '../../../shared/versions/version'
import { anArticle, doc, paragraph } from '../../build/article'
import { processorTime } from '../../build/processorTime'

const words = fc.array(fc.constantFrom('Алматы', 'İzmir', 'бүгін', ' ', ',', 'yeni', '.', '\n'), {
  maxLength: 40,
})

describe('word by word', () => {
  test('what was there and what is there can be read off any difference', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const parts = diffWords(one.join(''), other.join(''))
        const side = (left: string) =>
          parts
            .filter(({ kind }) => kind !== left)
            .map(({ text }) => text)
            .join('')
        expect(side('new')).toBe(one.join(''))
        expect(side('gone')).toBe(other.join(''))
      }),
    )
  })

  test('no shorter way leads from one to the other', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const kept = align(one, other)
          .filter(({ kind }) => kind === 'same')
          .reduce((sum, { from, to }) => sum + to - from, 0)
        expect(kept).toBe(longest(one, other))
      }),
    )
  })

  test('a changed word is one mark', () => {
    expect(diffWords('Kars valisi konuştu.', 'Ardahan belediye başkanı konuştu.')).toEqual([
      { kind: 'gone', text: 'Kars valisi' },
      { kind: 'new', text: 'Ardahan belediye başkanı' },
      { kind: 'same', text: ' konuştu.' },
    ])
  })

  test('two long texts with nothing in common are answered quickly', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(' ')
    const before = processorTime()
    diffWords(text('a'), text('b'))
    expect(processorTime() - before).toBeLessThan(3000)
  })
})

/** The longest common subsequence, the slow and sure way. */
function longest(one: readonly string[], other: readonly string[]): number {
  const rows = one.map(() => new Array<number>(other.length + 1).fill(0))
  rows.push(new Array<number>(other.length + 1).fill(0))
  for (let at = one.length - 1; at >= 0; at -= 1)
    for (let otherAt = other.length - 1; otherAt >= 0; otherAt -= 1) {
      const row = rows[at] as number[]
      const below = rows[at + 1] as number[]
      row[otherAt] =
        one[at] === other[otherAt]
          ? (below[otherAt + 1] ?? 0) + 1
          : Math.max(below[otherAt] ?? 0, row[otherAt + 1] ?? 0)
    }
  return rows[0]?.[0] ?? 0
}

describe('comparing articles', () => {
  const before = anArticle({
    headline: 'Iğdır’da hasat başladı',
    tags: ['tarım'],
    body: doc(paragraph('Kayısı bu yıl erken olgunlaştı.'), paragraph('Vali açıkladı.'), { type: 'divider' }),
  })

  test('a reworded block stands beside its old wording, and the rest stands still', () => {
    const after = {
      ...before,
      headline: 'Iğdır’da kayısı hasadı başladı',
      body: doc(
        paragraph('Yeni giriş.'),
        paragraph('Kayısı bu yıl geç olgunlaştı.'),
        paragraph('Vali açıkladı.'),
        { type: 'divider' },
      ),
    }
    const { fields, blocks, wordsAdded } = compareArticles(before, after)
    expect(fields.map(({ field }) => field)).toEqual(['headline'])
    expect(blocks.map(({ kind }) => kind)).toEqual(['added', 'changed', 'same', 'same'])
    expect(blocks[1]?.parts).toContainEqual({ kind: 'gone', text: 'erken' })
    expect(wordsAdded).toBe(5)
  })

  test('a word that only became bold is a change of form', () => {
    const bold = { type: 'text', text: 'Vali açıkladı.', marks: [{ type: 'bold' }] }
    const after = {
      ...before,
      body: doc(before.body.content?.[0] ?? { type: 'x' }, { type: 'paragraph', content: [bold] } as never, {
        type: 'divider',
      }),
    }
    expect(compareArticles(before, after).blocks.map(({ kind }) => kind)).toEqual(['same', 'form', 'same'])
  })

  test('one field comes back alone; a published address stays', () => {
    const now = {
      ...before,
      headline: 'Başka',
      slug: 'baska',
      tags: [],
      stamps: { ...before.stamps, firstPublished: before.stamps.created },
    }
    expect(restored(now, before, 'headline')).toEqual({ ...now, headline: before.headline })
    const all = restored(now, before)
    expect([all.headline, all.tags, all.slug]).toEqual([before.headline, ['tarım'], 'baska'])
  })
})

describe('thinning', () => {
  const NOW = '2026-11-26T12:00:00.000Z'
  const ago = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString()
  const list = (minutes: readonly number[], cause: VersionCause = 'pause', name = '') =>
    minutes.map((m, index) => ({ id: minutes.length - index, at: ago(m), cause, name }))
  const left = (versions: ReturnType<typeof list>, now = NOW) => {
    const gone = new Set(thinnedOut(versions, now))
    return versions.filter(({ id }) => !gone.has(id))
  }

  test('all of an hour, then one an hour, one a day, one a week', () => {
    const everyTen = Array.from({ length: 6 * 24 * 90 }, (_, n) => n * 10)
    const kept = left(list(everyTen)).map(({ at }) => (Date.parse(NOW) - Date.parse(at)) / 3_600_000)
    expect(kept.filter((hours) => hours < 1)).toHaveLength(6)
    expect(kept.filter((hours) => hours >= 1 && hours < 24).length).toBeLessThanOrEqual(24)
    expect(kept.filter((hours) => hours >= 1 && hours < 24).length).toBeGreaterThanOrEqual(23)
    expect(kept.filter((hours) => hours >= 24 && hours < 31 * 24).length).toBeLessThanOrEqual(32)
    expect(kept.filter((hours) => hours >= 24 && hours < 31 * 24).length).toBeGreaterThanOrEqual(30)
    expect(kept.filter((hours) => hours >= 31 * 24).length).toBeLessThanOrEqual(10)
    expect(Math.max(...kept)).toBeGreaterThan(80 * 24)
  })

  test('what was published, came in, lost a conflict or has a name is never given up', () => {
    const old = Array.from({ length: 50 }, (_, n) => 60_000 + n)
    for (const cause of ['publish', 'intake', 'conflict', 'restore', 'withdraw'] as const)
      expect(left(list(old, cause))).toHaveLength(50)
    expect(left(list(old, 'pause', 'Before the lawyer'))).toHaveLength(50)
  })

  test('thinning once more at the same hour gives up nothing more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 500_000 }), { maxLength: 60 }), (minutes) => {
        const once = left(list(minutes.toSorted((a, b) => a - b)))
        expect(left(once)).toEqual(once)
      }),
    )
  })

  test('a clock that jumped back loses nothing', () => {
    expect(left(list([0, 10, 20, 5000]), ago(600_000))).toHaveLength(4)
  })
})

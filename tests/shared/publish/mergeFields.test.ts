import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, type MergePiece, takenOf } from '../../../shared/publish/merge/mergeBlocks'
import { type MergeFields, mergedFields, mergeFields } from '../../../shared/publish/merge/mergeFields'

const picture = (src: string, alt = 'Köprü') => ({ src, alt, caption: '', credit: '' })
const HASH = `sha256-${'ab12cd34'.repeat(8)}`
const fields = (given: Partial<MergeFields> = {}): MergeFields => ({
  slug: 'kopru',
  lead: picture(HASH),
  rubrics: ['Gündem'],
  tags: ['köprü'],
  ...given,
})
const said = (piece: MergePiece) => [piece.field, piece.kind === 'settled' ? piece.by : 'choice']
const chosen = (mine: MergeFields, pieces: readonly MergePiece[], choice: Choice): MergeFields =>
  mergedFields(
    mine,
    new Map(
      pieces.map((piece) => [piece.field ?? '', takenOf(piece, choice) ?? takenOf(piece, 'mine') ?? []]),
    ),
  )

describe('the fields of three versions', () => {
  it('are no matter while nobody changed them, however the site writes them', () => {
    const live = fields({
      lead: picture('https://gazete.example/uploads/kopru-ab12cd.jpg', 'Alt of the site'),
      rubrics: ['gündem'],
      slug: 'kopru-2',
    })
    expect(mergeFields(fields(), fields(), live, false)).toEqual([])
  })

  it('are taken from the side that changed them, also where it emptied them', () => {
    const mine = fields({ tags: ['köprü', 'yol'] })
    const live = fields({ rubrics: [], lead: null, slug: 'yeni-kopru' })
    const pieces = mergeFields(fields(), mine, live, true)
    expect(pieces.map(said)).toEqual([
      ['slug', 'live'],
      ['lead', 'live'],
      ['rubrics', 'live'],
      ['tags', 'mine'],
    ])
    expect(chosen(mine, pieces, 'mine')).toEqual({
      slug: 'yeni-kopru',
      lead: null,
      rubrics: [],
      tags: ['köprü', 'yol'],
    })
  })

  it('are chosen where both changed them; names of both sides can be kept together', () => {
    const mine = fields({ tags: ['yol', 'açılış'], lead: picture(`sha256-${'f'.repeat(64)}`, 'Mine') })
    const live = fields({
      tags: ['köprü', 'Trafik'],
      lead: picture('https://gazete.example/uploads/other.jpg', 'Theirs'),
    })
    const pieces = mergeFields(fields({ tags: ['köprü', 'yol'] }), mine, live, false)
    expect(pieces.map(said)).toEqual([
      ['lead', 'choice'],
      ['tags', 'choice'],
    ])
    expect(chosen(mine, pieces, 'mine')).toEqual(mine)
    expect(chosen(mine, pieces, 'live')).toMatchObject({ tags: live.tags, lead: live.lead })
    // The site took "yol" away and Galley "köprü"; each added one.
    expect(chosen(mine, pieces, 'merged')).toMatchObject({ tags: ['açılış', 'Trafik'], lead: mine.lead })
  })

  it('with nothing known of what both began with, are all chosen, and a union loses no name', () => {
    const mine = fields({ tags: ['bir'] })
    const pieces = mergeFields(null, mine, fields({ tags: ['iki', 'BIR'] }), false)
    expect(pieces).toMatchObject([{ kind: 'choice', field: 'tags', base: [] }])
    expect(chosen(mine, pieces, 'merged').tags).toEqual(['bir', 'iki'])
  })

  it('on a site with one kind of names, stay rubrics and tags as they are known here', () => {
    const mine = fields({ rubrics: ['Gündem', 'Kent'], tags: ['köprü'] })
    const live = fields({ rubrics: ['Gündem'], tags: ['Kent', 'köprü', 'yeni'] })
    const pieces = mergeFields(mine, mine, live, false)
    expect(pieces.map(said)).toEqual([['tags', 'live']])
    expect(chosen(mine, pieces, 'mine')).toMatchObject({
      rubrics: ['Gündem', 'Kent'],
      tags: ['köprü', 'yeni'],
    })
  })

  it('lose no name that either side added, whatever else they did', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
    fc.assert(
      fc.property(names, names, names, (was, mine, live) => {
        const [base, ours, theirs] = [was, mine, live].map((tags) => fields({ tags })) as [
          MergeFields,
          MergeFields,
          MergeFields,
        ]
        const pieces = mergeFields(base, ours, theirs, false)
        const { tags } = chosen(ours, pieces, 'merged')
        for (const name of [...mine, ...live]) if (!was.includes(name)) expect(tags).toContain(name)
        for (const name of was) expect(tags.includes(name)).toBe(mine.includes(name) && live.includes(name))
        expect(new Set(tags).size).toBe(tags.length)
      }),
    )
  })
})

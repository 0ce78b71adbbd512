import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonNode } from '../../../shared/body/parse'
import { type Choice, mergeBlocks, mergedBlocks } from '../../../shared/publish/merge/mergeBlocks'
import { changedWords, mergeWords } from '../../../shared/publish/merge/mergeWords'
import { paragraph } from '../../build/article'

const body = (...texts: string[]): JsonNode[] => texts.map(paragraph)
const textOf = (node: JsonNode): string => node.text ?? (node.content ?? []).map(textOf).join('')
const choose = (pieces: ReturnType<typeof mergeBlocks>, choice: Choice) =>
  mergedBlocks(pieces, new Map(pieces.map((_, index) => [index, choice])))

describe('three versions of a body', () => {
  it('merge by themselves where they do not meet, and untouched blocks are the very same', () => {
    const base = body('Bir', 'İki', 'Üç', 'Dört')
    const mine = [...base.slice(0, 1), paragraph('İki, düzeltildi'), ...base.slice(2)]
    const live = [...body('Bir', 'İki', 'Üç'), ...body('Dört, sitede', 'Beş, sitede')]
    const pieces = mergeBlocks(base, mine, live)
    expect(pieces.every(({ kind }) => kind === 'settled')).toBe(true)
    const merged = mergedBlocks(pieces, new Map())
    expect(merged?.map(textOf)).toEqual(['Bir', 'İki, düzeltildi', 'Üç', 'Dört, sitede', 'Beş, sitede'])
    expect(merged?.[0]).toBe(mine[0])
    expect(merged?.[4]).toBe(live[4])
  })

  it('take the same change of both sides once', () => {
    const pieces = mergeBlocks(body('Bir', 'İki'), body('Bir', 'İki!'), body('Bir', 'İki!'))
    expect(pieces.map((piece) => piece.kind === 'settled' && piece.by)).toEqual(['nobody', 'both-alike'])
    expect(mergedBlocks(pieces, new Map())?.map(textOf)).toEqual(['Bir', 'İki!'])
  })

  it('ask where both changed one block, and offer both changes when they lie apart', () => {
    const base = body('Köprü dün öğlen törenle açıldı.')
    const pieces = mergeBlocks(
      base,
      body('Köprü bugün öğlen törenle açıldı.'),
      body('Köprü dün öğlen törenle geçildi.'),
    )
    expect(mergedBlocks(pieces, new Map())).toBeNull()
    expect(choose(pieces, 'mine')?.map(textOf)).toEqual(['Köprü bugün öğlen törenle açıldı.'])
    expect(choose(pieces, 'live')?.map(textOf)).toEqual(['Köprü dün öğlen törenle geçildi.'])
    expect(choose(pieces, 'merged')?.map(textOf)).toEqual(['Köprü bugün öğlen törenle geçildi.'])
  })

  it('offer no muddle where both wrote over the same words, or one side deleted what the other changed', () => {
    for (const [mine, live] of [
      [body('Köprü bugün açıldı.'), body('Köprü yarın açıldı.')],
      [[], body('Köprü yarın açıldı.')],
    ] as const)
      expect(mergeBlocks(body('Köprü dün açıldı.'), mine, live)).toMatchObject([
        { kind: 'choice', merged: null },
      ])
  })

  it('do not ask about neighbours of which each side had one', () => {
    const pieces = mergeBlocks(body('Bir', 'İki'), body('Bir!', 'İki'), body('Bir', 'İki!'))
    expect(mergedBlocks(pieces, new Map())?.map(textOf)).toEqual(['Bir!', 'İki!'])
  })

  it('keep marks with their words', () => {
    const bold = (text: string): JsonNode => ({ type: 'text', text, marks: [{ type: 'bold' }] })
    const line = (...content: JsonNode[]): JsonNode => ({ type: 'paragraph', content })
    const plain = (text: string): JsonNode => ({ type: 'text', text })
    const merged = mergeWords(
      line(plain('Köprü dün '), bold('törenle'), plain(' açıldı.')),
      line(plain('Köprü bugün '), bold('törenle'), plain(' açıldı.')),
      line(plain('Köprü dün '), bold('törenle'), plain(' geçildi.')),
    )
    expect(merged).toEqual(line(plain('Köprü bugün '), bold('törenle'), plain(' geçildi.')))
  })

  it('know a picture by its words, since the site has another address for it', () => {
    const figure = (src: string, caption = ''): JsonNode => ({
      type: 'figure',
      attrs: { src, alt: 'Köprü', caption },
    })
    const mine = [figure('sha256-1')]
    const there = [figure('https://site.example/1.png')]
    expect(mergeBlocks(there, mine, there)).toMatchObject([{ kind: 'settled', by: 'nobody' }])
    expect(mergedBlocks(mergeBlocks(there, mine, there), new Map())?.[0]).toBe(mine[0])
    const recaptioned = [figure('https://site.example/1.png', 'Yeni köprü')]
    expect(mergeBlocks(there, mine, recaptioned)).toMatchObject([{ kind: 'settled', by: 'live' }])
  })

  it('ask about everything that differs when nobody knows what both began with', () => {
    const pieces = mergeBlocks(null, body('Bir', 'İki'), body('Bir', 'İki, sitede', 'Üç'))
    expect(pieces.map(({ kind }) => kind)).toEqual(['settled', 'choice'])
    expect(choose(pieces, 'live')?.map(textOf)).toEqual(['Bir', 'İki, sitede', 'Üç'])
  })

  it('never drop a block of either side that the other has not deleted, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 8 })
    fc.assert(
      fc.property(words, words, words, (base, mine, live) => {
        const pieces = mergeBlocks(body(...base), body(...mine), body(...live))
        const all = pieces.flatMap((piece) =>
          piece.kind === 'settled' ? piece.blocks.map(textOf) : [...piece.mine, ...piece.live].map(textOf),
        )
        for (const word of new Set([...mine, ...live])) if (!base.includes(word)) expect(all).toContain(word)
        const side = (choice: Choice) => choose(pieces, choice)?.map(textOf)
        if (live.join() === base.join()) expect(side('mine')).toEqual(mine)
        if (mine.join() === base.join()) expect(side('live')).toEqual(live)
      }),
      { numRuns: 400 },
    )
  })
})

it('tells changed words apart', () => {
  expect(changedWords('Köprü bugün açıldı', 'Köprü dün açıldı')).toEqual([
    { text: 'Köprü ', isChanged: false },
    { text: 'bugün', isChanged: true },
    { text: ' açıldı', isChanged: false },
  ])
})

import { expect, test } from 'vitest'
import { onOtherLayouts } from '../../../shared/search/layouts'

test('what was typed on the wrong layout is read on the others', () => {
  for (const [keys, meant] of [
    ['fkvfns', 'алматы'],
    ['Fkvfns', 'алматы'],
    ['gj;fh', 'пожар'],
    ['gjşfr', 'пожак'],
    ['fkvfns status:draft', 'алматы status:draft'],
    ['0fpf0cnfy', 'қазақстан'],
    ['fkvfns -vjcn', 'алматы -vjcn'],
    ['-crtvty', 'өскемен'],
    ['фдьфен', 'almaty'],
    ['шыефтигд', 'istanbul'],
    ['лщюзгкгыг', 'koçpurusu'],
  ] as const)
    expect(onOtherLayouts(keys), keys).toContain(meant)
})

test('what is too short, of two scripts, or the same on every layout has no other meaning', () => {
  for (const text of [
    '',
    'ab',
    'фы',
    '2026',
    'алматы almaty',
    'status:draft',
    '  ',
    'status:taslak -Алматы',
    '-алматы',
  ])
    expect(onOtherLayouts(text), text).toEqual([])
  for (const text of ['almaty', 'город', 'қала', "kars'ta"]) {
    const others = onOtherLayouts(text)
    expect(others.length).toBeLessThanOrEqual(3)
    expect(new Set(others).size).toBe(others.length)
    expect(others).not.toContain(text)
  }
})

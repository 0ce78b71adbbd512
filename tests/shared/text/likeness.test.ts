import { describe, expect, it } from 'vitest'
import { bandsOf, likeness, sequencesOf } from '../../../shared/text/likeness'

const WORDS =
  'liman gemi rüzgâr köprü yol pazar okul dağ nehir sabah akşam yağmur buğday deniz ada şehir kapı ışık bahçe tren'.split(
    ' ',
  )
/** A text of invented sentences: the same numbers give the same text. */
const story = (seed: number, length: number): string => {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return WORDS[(state >> 8) % WORDS.length]
  }).join(' ')
}
const share = (one: string, other: string) => {
  const bands = new Set(bandsOf(sequencesOf(one)))
  return bandsOf(sequencesOf(other)).filter((band) => bands.has(band)).length
}

describe('how alike two texts are', () => {
  it('is all for the same words, whatever their capitals, marks and punctuation', () => {
    const text = story(1, 120)
    const other = `${text.toLocaleUpperCase('tr').replaceAll(' ', ', ')}!`
    expect(likeness(sequencesOf(text), sequencesOf(other))).toBe(1)
  })

  it('falls with what is written anew, and is next to nothing for another story', () => {
    const text = story(2, 200)
    const extended = `${text} ${story(3, 100)}`
    expect(likeness(sequencesOf(text), sequencesOf(extended))).toBeGreaterThan(0.6)
    expect(likeness(sequencesOf(text), sequencesOf(story(4, 200)))).toBeLessThan(0.1)
  })

  it('says nothing of a few words', () => {
    expect(likeness(sequencesOf('Köprü bugün açıldı.'), sequencesOf('Köprü bugün açıldı.'))).toBe(0)
    expect(bandsOf(sequencesOf('Köprü bugün açıldı.'))).toEqual([])
  })
})

it('texts that share half of their words meet in a band, strangers hardly ever do', () => {
  const text = story(5, 300)
  expect(share(text, `${text} ${story(6, 250)}`)).toBeGreaterThan(0)
  const strangers = Array.from({ length: 50 }, (_, seed) => share(text, story(100 + seed, 300)))
  expect(strangers.filter((bands) => bands > 0).length).toBeLessThan(10)
})

import { isTitleLike } from '../page/prose'
import { isInside, type Reading, type Rule, runsOf } from './rule'

const CLOCK_HEAD = /^(?:[01]?\d|2[0-3]):[0-5]\d\s{1,4}(?=\S)/
const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d$/

const isRow = (text: string): boolean => CLOCK_HEAD.test(text) && isTitleLike(text.replace(CLOCK_HEAD, ''))

/** A time of day alone on a line over a headline: a copy tears the two apart. */
const isPair = ({ pieces, isFree }: Reading, index: number): boolean =>
  CLOCK.test(pieces[index]?.text ?? '') &&
  isFree(index + 1) &&
  !CLOCK.test(pieces[index + 1]?.text ?? '') &&
  isTitleLike(pieces[index + 1]?.text ?? '')

/** `18:59 Merkez Bankası rezervleri açıklandı`, several of them above or below the story. */
export const ticker: Rule = {
  name: 'ticker',
  weight: 0.85,
  reason: 'Headlines with a time of day before each: the site’s list of the latest news.',
  read: (reading) => {
    const { pieces } = reading
    const isTicker = (index: number) =>
      isRow(pieces[index]?.text ?? '') || isPair(reading, index) || isPair(reading, index - 1)
    return runsOf(
      reading,
      ({ kind }, index) => kind === 'line' && !isInside(reading, index) && isTicker(index),
    )
      .filter(
        (run) =>
          run.filter((at) => CLOCK.test(pieces[at]?.text ?? '') || isRow(pieces[at]?.text ?? '')).length >= 2,
      )
      .map((run) => ({ pieces: run, action: 'dropped' as const }))
  },
}

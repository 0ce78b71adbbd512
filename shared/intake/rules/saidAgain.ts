import { keyOf } from '../page/key'

/** Letters of a word that stay the same in its cases. */
const STEM = 4
const LONGEST = 2000

const stems = (text: string): string[] =>
  keyOf(text.slice(0, LONGEST))
    .split(' ')
    .filter((word) => word.length > STEM)
    .map((word) => word.slice(0, Math.max(STEM, word.length - 2)))

/** Which share of a short text's longer words a longer one has again, 0 to 1. */
export function saidAgain(short: string, long: string): number {
  const own = stems(short)
  const said = ` ${keyOf(long.slice(0, LONGEST))} `
  return own.length === 0 ? 0 : own.filter((stem) => said.includes(` ${stem}`)).length / own.length
}

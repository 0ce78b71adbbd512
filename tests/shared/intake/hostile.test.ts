import { describe, expect, test } from 'vitest'
import { readPage } from '../../../shared/intake/readPage'
import { processorTime } from '../../build/processorTime'
import { GIVEN } from './reading'

const SIZE = 10_000_000
const fill = (part: string) => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE)

// The bound is two seconds of a quiet machine; three times that is called a hang.
const LIMIT = 6000

const INPUTS: readonly (readonly [string, 'text' | 'html', () => string])[] = [
  ['one line', 'text', () => fill('Слово ')],
  ['a million empty lines', 'text', () => '\n'.repeat(1_000_000)],
  ['lines of one letter', 'text', () => fill('a\n')],
  ['letters in a row', 'text', () => fill('а')],
  ['a label before endless spaces', 'text', () => `kaynak:${fill(' ')}x`],
  ['100,000 nested elements', 'html', () => `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
  ['unclosed elements', 'html', () => fill('<b><p>x')],
  ['one element with a million attributes', 'html', () => `<div ${fill('a ')}>x`],
  ['an unclosed comment', 'html', () => `<!--${fill('-')}`],
  ['line breaks', 'html', () => `<p>${fill('x<br>')}`],
  ['brackets', 'html', () => fill('<')],
]

describe('10 MB of hostile input ends in time', () => {
  test.each(INPUTS)('%s', { timeout: 30_000 }, (_, kind, make) => {
    const text = make()
    const start = processorTime()
    const { report } = readPage({ kind, text }, GIVEN)
    expect(processorTime() - start).toBeLessThan(LIMIT)
    expect(report.input.characters).toBe(text.length)
  })

  test('a text longer than any page is kept to its last line', () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `satır ${index}`)
    const { article, report } = readPage({ kind: 'text', text: lines.join('\n') }, GIVEN)
    const all = JSON.stringify(article.body)
    for (const index of [0, 3999, 4000, 8999]) expect(all).toContain(`satır ${index}`)
    expect(report.decisions.at(-1)).toMatchObject({ rule: 'too-long', check: true })
    expect(report.decisions.at(-1)?.lines[1]).toBe(9000)
  })
})

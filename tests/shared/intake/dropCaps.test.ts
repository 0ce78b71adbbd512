import { expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const REST = [
  'The work cost two million and took eleven weeks, said Harold Finch, who runs the harbour.',
  'Boats had to land at the fish market, where the water is too shallow at low tide for the larger ones.',
]
const bodyOf = (html: string) => (read('', { html }).article.body.content ?? []).map((node) => textOf(node))
const page = (head: string) =>
  `<html><body><h1>Pier reopens after the long storm</h1>${head}${REST.map((one) => `<p>${one}</p>`).join('')}</body></html>`
const WORD =
  '<div style="mso-element:frame;mso-element-wrap:auto"><table align="left"><tr><td valign="top"><p class="MsoNormal" style="mso-element:dropcap-dropped"><span style="font-size:58.0pt">T<o:p></o:p></span></p></td></tr></table></div>'

test.each([
  [WORD, 'he <b>pier</b> at Saltmere reopened on Tuesday after engineers replaced forty of its beams.'],
  [
    '<div class="cap">T</div>',
    'he <b>pier</b> at Saltmere reopened on Tuesday after engineers replaced forty of its beams.',
  ],
])('a large first letter goes back to its word', (letter, rest) => {
  expect(bodyOf(page(`${letter}<p>${rest}</p>`))).toEqual([
    'The pier at Saltmere reopened on Tuesday after engineers replaced forty of its beams.',
    ...REST,
  ])
})

test('with the quotation mark before it', () => {
  const rest = 'ridge,” the sign says, and nothing else is written on the board at Saltmere.'
  expect(bodyOf(page(`<div>“B</div><p>${rest}</p>`))[0]).toBe(`“B${rest}`)
})

test.each([
  ['A', 'man walked over the pier at Saltmere on Tuesday, the first since the storm in March.'],
  ['В', 'четверг причал в Солёном открыли снова, рабочие заменили сорок балок и две лестницы.'],
  ['T', 'Piers along the coast reopened on Tuesday after engineers replaced forty of the beams.'],
  ['T', '12 piers along the coast reopened on Tuesday after engineers replaced forty beams.'],
])('%s over “%s”: what may be two words stays as it is', (letter, text) => {
  const body = bodyOf(page(`<div>${letter}</div><p>${text}</p>`))
  expect(body.some((one) => one.endsWith(text))).toBe(true)
  expect(body).not.toContain(letter + text)
})

import { expect, test } from 'vitest'
import { siteBlockOf } from '../../../shared/body/siteBlock'

test.each([
  [
    {
      type: 'wordpressBlock',
      attrs: {
        wordpress: {
          raw: '<!-- wp:acme/poll {"id":4} -->\n<div>Do <b>you</b>?</div>\n<!-- /wp:acme/poll -->',
        },
      },
    },
    { target: 'wordpress', name: 'acme/poll', text: 'Do you ?' },
  ],
  [
    { type: 'wordpressBlock', attrs: { wordpress: { raw: '<p>Free</p>' } } },
    { target: 'wordpress', name: '', text: 'Free' },
  ],
  [
    { type: 'ghostCard', attrs: { ghost: { raw: '{"type":"html","html":"<iframe></iframe>Анкета"}' } } },
    { target: 'ghost', name: 'html', text: 'Анкета' },
  ],
  [
    { type: 'ghostCard', attrs: { ghost: { raw: 'no json' } } },
    { target: 'ghost', name: '', text: '' },
  ],
  [{ type: 'poll', attrs: {} }, null],
  ['text', null],
])('%j', (stored, expected) => {
  expect(siteBlockOf(JSON.stringify(stored))).toEqual(expected)
})

test('what is no JSON is no block', () => {
  expect(siteBlockOf('{')).toBeNull()
})

import { expect, test } from 'vitest'
import { splitCaption } from '../../../shared/intake/html/credits'

test.each([
  ['The mill at dusk. Photograph by Ann Reed', 'The mill at dusk.', 'Ann Reed'],
  ['The mill at dusk (photo by Ann Reed)', 'The mill at dusk', 'Ann Reed'],
  ['The mill at dusk photo by Ann Reed', 'The mill at dusk', 'Ann Reed'],
  ['The mill at dusk. Photo: a reader', 'The mill at dusk.', 'a reader'],
  ['The mill at dusk. photo: a reader', 'The mill at dusk.', 'a reader'],
  ['The mill at dusk. Photo by Ann Reed/Reuters', 'The mill at dusk.', 'Ann Reed/Reuters'],
  ['Ann J. Reed / Reuters', '', 'Ann J. Reed / Reuters'],
])('%s: the caption and its credit', (text, caption, credit) => {
  expect(splitCaption(text)).toEqual({ caption, credit })
})

test.each([
  'The bell was cast from a photograph by pupils of the foundry school.',
  'She was shown an old photograph by two officers at the station.',
  'He took the photo: a blurred square of grey.',
  'Polis, olay yerinden fotoğraf: üç kare daha aldı.',
])('%s: a sentence that goes on has no credit', (text) => {
  expect(splitCaption(text)).toEqual({ caption: text, credit: '' })
})

import { expect, test } from 'vitest'
import { safeHref } from '../../../shared/body/safeHref'

test.each([
  ['https://www.akorda.kz/ru/x-1', 'https://www.akorda.kz/ru/x-1'],
  ['HTTP://EXAMPLE.COM', 'HTTP://EXAMPLE.COM'],
  ['mailto:haber@example.com', 'mailto:haber@example.com'],
  [' https://example.com ', 'https://example.com'],
])('%s is a link', (raw, expected) => {
  expect(safeHref(raw)).toBe(expected)
})

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'vbscript:x',
  'https:',
  'https:///x',
  '//example.com',
  'ms-settings:x',
  '',
  null,
  7,
])('%j is no link', (raw) => {
  expect(safeHref(raw)).toBeNull()
})

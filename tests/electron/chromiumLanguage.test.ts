import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { chromiumLanguage } from '../../electron/chromiumLanguage'

let file = ''

beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'galley-language-')), 'settings.json')
})

afterEach(() => fs.rmSync(path.dirname(file), { recursive: true }))

it.each([
  ['tr', 'tr'],
  ['kk', 'ru'],
  ['en', 'en-GB'],
  ['system', undefined],
])('draws date fields for the interface in %s as %s', (interfaceLanguage, expected) => {
  fs.writeFileSync(file, JSON.stringify({ settings: { interfaceLanguage, theme: 'dark' } }))
  expect(chromiumLanguage(file)).toBe(expected)
})

it('follows the computer when there are no settings, or none that can be read', () => {
  expect(chromiumLanguage(file)).toBeUndefined()
  fs.writeFileSync(file, '{ "settings": ')
  expect(chromiumLanguage(file)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { SettingsPatch } from '../../shared/settings'

test('a change of one setting says nothing about the others', () => {
  expect(SettingsPatch.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
})

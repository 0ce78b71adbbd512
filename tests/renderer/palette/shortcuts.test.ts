import { describe, expect, it } from 'vitest'
import { fold, matchScore } from '../../../renderer/palette/match'
import { type KeyPress, matchesShortcut, shortcutKeys } from '../../../renderer/palette/shortcuts'

const press = (key: string, code: string, patch: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...patch,
})

describe('shortcuts', () => {
  it('work on a Russian layout, by the key’s place', () => {
    expect(matchesShortcut(press('л', 'KeyK'), 'Mod+K', false)).toBe(true)
    expect(matchesShortcut(press('т', 'KeyN'), 'Mod+N', false)).toBe(true)
    expect(matchesShortcut(press('б', 'Comma'), 'Mod+,', false)).toBe(true)
  })

  it('work on Turkish-Q, where I is ı and the comma has moved', () => {
    expect(matchesShortcut(press('ı', 'KeyI'), 'Mod+I', false)).toBe(true)
    expect(matchesShortcut(press(',', 'Backslash'), 'Mod+,', false)).toBe(true)
  })

  it('are where they are printed on Turkish-F', () => {
    // On Turkish-F the key in QWERTY's N place is printed Z, and QWERTY's J place is printed K.
    expect(matchesShortcut(press('z', 'KeyN'), 'Mod+Z', false)).toBe(true)
    expect(matchesShortcut(press('z', 'KeyN'), 'Mod+N', false)).toBe(false)
    expect(matchesShortcut(press('k', 'KeyJ'), 'Mod+K', false)).toBe(true)
  })

  it('want exactly their modifiers', () => {
    expect(matchesShortcut(press('Z', 'KeyZ', { shiftKey: true }), 'Mod+Z', false)).toBe(false)
    expect(matchesShortcut(press('Z', 'KeyZ', { shiftKey: true }), 'Mod+Shift+Z', false)).toBe(true)
    expect(matchesShortcut(press('k', 'KeyK', { altKey: true }), 'Mod+K', false)).toBe(false)
    expect(matchesShortcut(press('k', 'KeyK', { metaKey: true }), 'Mod+K', false)).toBe(false)
    expect(matchesShortcut(press('k', 'KeyK', { ctrlKey: false, metaKey: true }), 'Mod+K', true)).toBe(true)
  })

  it('are shown as the keyboard prints them', () => {
    expect(shortcutKeys('Mod+Shift+K', false)).toEqual(['Ctrl', 'Shift', 'K'])
    expect(shortcutKeys('Mod+Shift+K', true)).toEqual(['⌘', '⇧', 'K'])
  })
})

describe('finding commands', () => {
  const score = (query: string, label: string) => matchScore(fold(query), fold(label))

  it('ignores marks and the Turkish i', () => {
    expect(score('cop', 'Çöp kutusuna taşı')).not.toBe(null)
    expect(score('TASI', 'Çöp kutusuna taşı')).not.toBe(null)
    expect(score('снятые', 'Снятые с публикации')).not.toBe(null)
  })

  it('prefers the start of a word, then any place, then letters in order', () => {
    const start = score('art', 'Article new') ?? 0
    const inside = score('art', 'Restart now') ?? 0
    const strewn = score('nwa', 'New article') ?? 0
    expect(start).toBeGreaterThan(inside)
    expect(inside).toBeGreaterThan(strewn)
    expect(strewn).toBeGreaterThan(0)
  })

  it('does not take chance for a match', () => {
    expect(score('qx', 'New article')).toBe(null)
    expect(score('nts', 'New article in another place, much further on, so that it fits')).toBe(null)
  })
})

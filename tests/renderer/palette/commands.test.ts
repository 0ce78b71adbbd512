import { expect, test, vi } from 'vitest'
import { createRegistry } from '../../../renderer/palette/commands'

const press = (key: string, mods: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...mods,
})

test('a key asks only the commands that have it whether they are there', () => {
  const registry = createRegistry()
  const dear = vi.fn(() => true)
  const near = vi.fn(() => true)
  registry.set('one', [
    { id: 'fill', label: 'Fill', run: () => undefined, when: dear },
    { id: 'find', label: 'Find', shortcut: 'Mod+F', run: () => undefined, when: near },
  ])
  expect(registry.forKey(press('g', { ctrlKey: true }))).toBeUndefined()
  expect(near).not.toHaveBeenCalled()
  expect(registry.forKey(press('f', { ctrlKey: true }))?.id).toBe('find')
  expect(near).toHaveBeenCalledTimes(1)
  expect(registry.run('find')).toBe(true)
  expect(dear).not.toHaveBeenCalled()
})

test('of two commands with one key the last that is there answers, and of one name the last registered', () => {
  const registry = createRegistry()
  const ran: string[] = []
  const command = (label: string, when = true) => ({
    id: 'undo',
    label,
    shortcut: 'Mod+Z',
    run: () => ran.push(label),
    when: () => when,
  })
  registry.set('screen', [command('screen')])
  registry.set('dialog', [command('dialog')])
  registry.set('gone', [command('gone', false)])
  registry.forKey(press('z', { ctrlKey: true }))?.run()
  expect(ran).toEqual(['dialog'])
})

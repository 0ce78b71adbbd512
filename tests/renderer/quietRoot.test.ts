import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { quietRoot } from '../../renderer/quietRoot'

/** As much of an element as the root of a window needs. */
class FakeElement extends EventTarget {
  constructor(readonly inStory: boolean) {
    super()
  }
  closest = (selector: string) => (this.inStory && selector === '.body-editor' ? this : null)
}

beforeEach(() => void vi.stubGlobal('Element', FakeElement))
afterEach(() => void vi.unstubAllGlobals())

test('the root hears keys typed anywhere but in the story, and everything else always', () => {
  const root = new FakeElement(false)
  quietRoot(root as unknown as HTMLElement)
  const heard: string[] = []
  for (const type of ['keydown', 'input', 'click', 'focusin'])
    root.addEventListener(type, () => heard.push(type))
  const fire = (type: string, at: FakeElement = root) => {
    const event = new Event(type)
    Object.defineProperty(event, 'target', { value: at })
    root.dispatchEvent(event)
  }
  const [story, field] = [new FakeElement(true), new FakeElement(false)]
  const all = () => {
    heard.length = 0
    for (const type of ['keydown', 'input', 'click']) fire(type)
    return [...heard]
  }
  expect(all()).toEqual(['keydown', 'input', 'click'])
  fire('focusin', story)
  expect(all()).toEqual(['click'])
  // What begins to listen meanwhile waits too.
  root.addEventListener('keyup', () => heard.push('keyup'))
  fire('focusin', story)
  expect(all()).toEqual(['click'])
  fire('focusin', field)
  expect(all()).toEqual(['keydown', 'input', 'click'])
  fire('keyup')
  expect(heard).toContain('keyup')
})

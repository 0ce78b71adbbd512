import { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { bodySchema } from '../../../shared/body/schema'
import { fail } from '../../../shared/result'
import { id, storedText, writing } from '../../build/writing'

describe('writing down', () => {
  test('what was typed is sent within 50 ms and "saved" comes only with the answer', async () => {
    const desk = writing()
    desk.type('Almaty')
    expect(desk.session.saveState()).toBe('saving')
    await desk.pass(50)
    expect(storedText(desk.stored())).toBe('Almaty')
    expect(desk.session.saveState()).toBe('saved')
    expect(desk.calls).toHaveLength(1)
  })

  test('timers that a busy window keeps waiting keep nothing from being sent while somebody writes', async () => {
    let clock = 0
    const desk = writing(undefined, (deps) => ({ ...deps, now: () => clock, later: () => () => undefined }))
    for (const letter of 'never a word') {
      desk.type(letter)
      clock += 15
      await desk.pass(0)
    }
    expect(desk.calls.length).toBeGreaterThan(2)
    // What came in the last 40 ms may still be on its way.
    expect('never a word'.startsWith(storedText(desk.stored()))).toBe(true)
    expect(storedText(desk.stored()).length).toBeGreaterThanOrEqual('never a w'.length)
  })

  test('a full disk loses nothing: all is tried again until it is taken', async () => {
    const desk = writing()
    desk.refuse(fail('full', 'library.full', 'No room.'))
    desk.type('one ')
    await desk.pass(50)
    desk.type('two')
    desk.session.edit({ headline: 'H' }, { where: 'headline' })
    await desk.pass(3000)
    expect(desk.session.saveState()).toBe('trouble')
    expect(desk.session.fault()?.code).toBe('library.full')
    desk.refuse(null)
    await desk.pass(6000)
    expect(storedText(desk.stored())).toBe('one two')
    expect(desk.stored().headline).toBe('H')
    expect(desk.session.saveState()).toBe('saved')
  })

  test('a call that never came back is a fault like any other: it is tried again', async () => {
    let calls = 0
    const desk = writing(undefined, ({ journal, ...deps }) => ({
      ...deps,
      journal(call) {
        calls += 1
        return calls === 1 ? Promise.reject(new Error('reply was never sent')) : journal(call)
      },
    }))
    desk.type('kept')
    await desk.pass(2000)
    expect(storedText(desk.stored())).toBe('kept')
    expect(desk.session.saveState()).toBe('saved')
  })

  test('a receipt written by main in between is no conflict for long', async () => {
    const desk = writing()
    const seq = desk.overtake()
    desk.type('a')
    await desk.pass(50)
    const news = {
      id,
      seq,
      receipts: [],
      status: 'published' as const,
      firstPublished: '2026-11-23T10:00:00Z',
      slug: 'went-out',
    }
    desk.session.takeOver(news)
    await desk.pass(1000)
    expect(storedText(desk.stored())).toBe('a')
    expect(desk.session.fields()).toMatchObject({ status: 'published', slug: 'went-out' })
  })

  test('a journal the library cannot follow is replaced by the difference', async () => {
    const desk = writing()
    desk.overtake()
    desk.type('kept')
    desk.session.edit({ kicker: 'K' }, { where: 'kicker' })
    await desk.pass(10_000)
    expect(storedText(desk.stored())).toBe('kept')
    expect(desk.stored().kicker).toBe('K')
    expect(desk.session.saveState()).toBe('saved')
  })

  test('leaving waits out a conflict that nobody told of, and nothing is lost', async () => {
    const desk = writing()
    desk.overtake()
    desk.session.edit({ headline: 'Written after somebody else' }, { where: 'headline' })
    const left = desk.session.flush()
    await desk.pass(2000)
    expect(await left).toBe(true)
    expect(desk.stored().headline).toBe('Written after somebody else')
  })

  test('flush answers true only once everything is on disk', async () => {
    const desk = writing()
    desk.type('a')
    desk.refuse(fail('full', 'library.full', 'No room.'))
    expect(await desk.session.flush()).toBe(false)
    desk.refuse(null)
    expect(await desk.session.flush()).toBe(true)
    expect(storedText(desk.stored())).toBe('a')
  })

  test('an editor made anew goes on with what the last one held, saved or not', async () => {
    const desk = writing()
    desk.refuse(fail('full', 'library.full', 'No room.'))
    desk.type('unsaved words')
    await desk.pass(100)
    desk.session.detach()
    const again = EditorState.create({ doc: Node.fromJSON(bodySchema, desk.session.startingBody()) })
    expect(again.doc.textContent).toBe('unsaved words')
  })

  test('a value the schema refuses is not written', () => {
    const desk = writing()
    expect(desk.session.edit({ slug: 'Not A Slug' }, { where: 'slug' })).toBe(false)
    expect(desk.session.fields().slug).toBe('')
    expect(desk.session.saveState()).toBe('saved')
  })
})

describe('undo and redo over fields and body', () => {
  test('goes back through body and fields in the order they were changed, and forward again', async () => {
    const desk = writing()
    desk.session.edit({ headline: 'First' }, { where: 'headline' })
    desk.type('body')
    await desk.pass(2000)
    desk.session.edit({ headline: 'Second' }, { where: 'headline' })
    expect(desk.session.undo()?.where).toBe('headline')
    expect(desk.session.fields().headline).toBe('First')
    expect(desk.session.undo()?.where).toBe('body')
    expect(desk.text()).toBe('')
    desk.session.undo()
    expect(desk.session.fields().headline).toBe('')
    expect(desk.session.undo()).toBeNull()
    desk.session.redo()
    desk.session.redo()
    desk.session.redo()
    expect(desk.text()).toBe('body')
    expect(desk.session.fields().headline).toBe('Second')
    await desk.pass(100)
    expect(storedText(desk.stored())).toBe('body')
    expect(desk.stored().headline).toBe('Second')
  })

  test('a field changed between two bursts of typing separates them', () => {
    const desk = writing()
    desk.type('one')
    desk.session.edit({ kicker: 'K' }, { where: 'kicker' })
    desk.type('two')
    desk.session.undo()
    expect(desk.text()).toBe('one')
    desk.session.undo()
    expect(desk.session.fields().kicker).toBe('')
    expect(desk.text()).toBe('one')
  })

  test('a change of body and fields together is one deed', async () => {
    const desk = writing()
    desk.type('one')
    await desk.pass(1000)
    const whole = desk.session.whole()
    const body = {
      type: 'doc' as const,
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'zero' }] },
        ...(whole.body.content ?? []),
      ],
    }
    desk.session.become({ ...whole, headline: 'H', body }, 'intake')
    expect(desk.text()).toBe('zero\none')
    desk.session.undo()
    expect(desk.text()).toBe('one')
    expect(desk.session.fields().headline).toBe('')
    desk.session.redo()
    expect(desk.text()).toBe('zero\none')
    expect(desk.session.fields().headline).toBe('H')
    await desk.pass(100)
    expect(storedText(desk.stored())).toBe('zero\none')
  })
})

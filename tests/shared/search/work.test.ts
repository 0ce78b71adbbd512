import { describe, expect, it } from 'vitest'
import { search as messages } from '../../../renderer/i18n/messages/search'
import { isOnlyWork, parseQuery } from '../../../shared/search/query'
import { matchesWork, type WorkOf, withWord } from '../../../shared/search/work'

/** A Wednesday, by the computer's own clocks. */
const now = new Date(2026, 10, 25, 12).getTime()
const row = (due: string, fields: Partial<WorkOf> = {}): WorkOf => ({
  status: 'draft',
  assignee: 'Айгерім Сәдуақас',
  due: due === '' ? '' : new Date(due).toISOString(),
  ...fields,
})
const work = (text: string) => parseQuery(text).work ?? { assignee: [], due: 'none was read' }

describe('who has it and until when', () => {
  it('is read in the four languages, as the search field offers it', () => {
    for (const language of ['en', 'tr', 'ru', 'kk'] as const) {
      for (const due of ['overdue', 'today', 'week'] as const)
        expect(work(messages['search.word.due'][language] + messages[`search.due.${due}`][language])).toEqual(
          {
            assignee: [],
            due,
          },
        )
      const asked = parseQuery(`${messages['search.word.assignee'][language]}Айгерім мост`)
      expect([asked.work?.assignee, asked.terms.length, isOnlyWork(asked)]).toEqual([['aigerim'], 1, false])
    }
    expect(isOnlyWork(parseQuery('due:today'))).toBe(true)
    expect(parseQuery('hasat').work).toBeNull()
  })

  it('counts days and weeks as a newsroom does: a week ends with Sunday', () => {
    const due = (text: string, at: string, fields: Partial<WorkOf> = {}) =>
      matchesWork(row(at, fields), work(text), now)
    expect([due('due:today', '2026-11-25T00:00'), due('due:today', '2026-11-26T00:00')]).toEqual([
      true,
      false,
    ])
    expect([due('due:week', '2026-11-29T23:59'), due('due:week', '2026-11-30T00:00')]).toEqual([true, false])
    expect([due('due:week', '2026-11-24T23:00'), due('due:2026-11', '2026-11-24T23:00')]).toEqual([
      false,
      true,
    ])
    expect(due('due:overdue', '2026-11-25T11:59')).toBe(true)
    expect(due('due:overdue', '2026-11-25T11:59', { status: 'published' })).toBe(false)
    expect(due('due:2026-11-25', '2026-11-25T23:59')).toBe(true)
    expect(due('due:today', '')).toBe(false)
    expect(due('due:tod', '')).toBe(true)
  })

  it('finds a person by the beginnings of the name, in any letters', () => {
    const has = (text: string) => matchesWork(row(''), work(text), now)
    expect([has('assignee:aigerim'), has('assignee:айг'), has('kimde:"Айгерім Сәд"')]).toEqual([
      true,
      true,
      true,
    ])
    expect(has('assignee:deniz')).toBe(false)
  })

  it('takes the place of what was asked before, and goes again', () => {
    const names = ['due', 'teslim']
    expect(withWord('hasat teslim:bugün', names, 'due:', 'week')).toBe('hasat due:week')
    expect(withWord('hasat due:week "iki söz"', names, 'due:', '')).toBe('hasat "iki söz"')
    expect(withWord('', ['assignee'], 'assignee:', 'Deniz Kaya')).toBe('assignee:"Deniz Kaya"')
  })
})

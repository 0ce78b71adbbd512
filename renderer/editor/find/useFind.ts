import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { closeBody } from '../../../shared/body/parse'
import { type FindOptions, findIn, replaceFound } from '../../../shared/text/find'
import { useField, useWriting } from '../../writing/context'
import type { Session } from '../../writing/session'
import { useEditorValue } from '../useEditorValue'
import { goToMatch, lookFor, matchCount, replaceAll, replaceMatch, showMatch } from './findPlugin'

/** The fields on the page beside the body. */
export const FOUND_FIELDS = ['kicker', 'headline', 'standfirst'] as const
export type FoundField = (typeof FOUND_FIELDS)[number]

export type FindToggles = Omit<FindOptions, 'language'>

const readCount = (editor: Editor) => matchCount(editor.state)

/** Looking for a text in the open article and replacing it, in the body and in the fields on the page. */
export function useFind(editor: Editor, query: string, toggles: FindToggles) {
  const { session } = useWriting()
  const language = useField('language')
  const values = [useField('kicker'), useField('headline'), useField('standfirst')]
  const [current = 0, total = 0] = useEditorValue(editor, readCount, 0).split('/').map(Number)
  const { matchCase, matchMarks, wholeWord } = toggles
  useEffect(() => {
    lookFor(editor.view, { query, options: { matchCase, matchMarks, wholeWord, language } })
    showMatch(editor.view)
  }, [editor, query, matchCase, matchMarks, wholeWord, language])
  useEffect(() => () => void (editor.isDestroyed || lookFor(editor.view, null)), [editor])
  const options = { ...toggles, language }
  const fields = FOUND_FIELDS.map((field, at) => ({
    field,
    count: query ? findIn(values[at] ?? '', query, options).length : 0,
  })).filter(({ count }) => count > 0)
  return {
    /** The match the person stands at, from 1; 0 when there is none. */
    current,
    total,
    fields,
    go: (by: number) => goToMatch(editor.view, by),
    replace: (replacement: string) => replaceMatch(editor.view, replacement),
    replaceAll: (replacement: string) => replaceEverywhere(editor, session, query, options, replacement),
  }
}

/** Replaces in the body and the fields as one deed; answers how many places. */
function replaceEverywhere(
  editor: Editor,
  session: Session,
  query: string,
  options: FindOptions,
  replacement: string,
): number {
  const body = replaceAll(editor.state, replacement)
  const now = session.fields()
  const hits = FOUND_FIELDS.map((field) => ({ field, found: findIn(now[field], query, options) })).filter(
    ({ found }) => found.length > 0,
  )
  if (hits.length === 0) {
    if (body) editor.view.dispatch(body.tr)
    return body?.count ?? 0
  }
  const whole = session.whole()
  const patch = Object.fromEntries(
    hits.map(({ field, found }) => [field, replaceFound(now[field], found, replacement)]),
  )
  const changedBody = body ? closeBody(body.tr.doc.toJSON()) : whole.body
  session.become({ ...whole, ...patch, body: changedBody }, body ? 'body' : (hits[0]?.field ?? 'body'))
  return (body?.count ?? 0) + hits.reduce((sum, { found }) => sum + found.length, 0)
}

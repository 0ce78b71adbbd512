import type { Editor } from '@tiptap/core'
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Article, FieldPatch } from '../../shared/article/article'
import type { Session } from './session'

export type InspectorTab = 'story' | 'sources' | 'ads' | 'layout' | 'publish' | 'threads' | 'history'

export interface Writing {
  readonly session: Session
  /** Null for the moment before the editor exists. */
  readonly editor: Editor | null
  readonly tab: InspectorTab
  /** Whether the report of intake stands in the inspector's place. */
  readonly reportOpen: boolean
  setTab(tab: InspectorTab): void
  setReportOpen(open: boolean): void
  /**
   * Brings the focus to a field, named as in problems and the undo history: `headline`, `dateline.place`, `body`, `body.3`.
   * `found` is the piece of text to select there.
   */
  goTo(where: string, found?: string): void
}

const Context = createContext<Writing | null>(null)

export const WritingProvider = ({ value, children }: { value: Writing; children: ReactNode }) => (
  <Context value={value}>{children}</Context>
)

export function useWriting(): Writing {
  const value = useContext(Context)
  if (!value) throw new Error('useWriting outside WritingProvider')
  return value
}

/** One field of the open article; drawn again only when that field changes. */
export function useField<F extends keyof Article & string>(field: F): Article[F] {
  const { session } = useWriting()
  return useSyncExternalStore(session.subscribe, () => session.fields()[field])
}

/** Changes fields from the control named `where`; typing in one control is one deed. */
export function useEdit(): (where: string, patch: FieldPatch, burst?: boolean) => boolean {
  const { session } = useWriting()
  return useCallback((where, patch, burst = false) => session.edit(patch, { where, burst }), [session])
}

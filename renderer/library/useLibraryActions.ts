import { useMemo, useState } from 'react'
import type { Status } from '../../shared/article/article'
import type { Beginning } from '../../shared/article/snippet'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import type { Result } from '../../shared/result'
import { desk } from '../desk'
import { type I18n, useI18n } from '../i18n/i18n'
import { type Navigation, useNavigation } from '../navigation'
import { useSettings } from '../settings/useSettings'
import { useToasts } from '../ui/Toasts'
import { createDeeds, type Deed, type Deeds } from './deeds'
import { setStatus } from './setStatus'
import { useLibrary } from './useLibrary'

export interface LibraryActions extends Pick<Deeds, 'canUndo' | 'canRedo' | 'undo' | 'redo'> {
  create(start?: Beginning): Promise<void>
  open(id: string): void
  /** A binned article is not opened by accident; the message offers to restore it first. */
  openBinned(id: string): void
  duplicate(ids: readonly string[]): Promise<void>
  bin(ids: readonly string[]): Promise<void>
  restore(ids: readonly string[]): Promise<void>
  /** Gives an article another status, with what is said to it; can be taken back. */
  move(row: LibraryRow, to: Status, note?: string): Promise<void>
  /** Says why a card stays where it is. */
  refuse(): void
}

interface Tools {
  i18n: I18n
  toasts: ReturnType<typeof useToasts>
  go: Navigation['go']
  reload: () => Promise<void>
  deeds: Deeds
  articleLanguage: string
  author: string
}

function makeActions({ i18n, toasts, go, reload, deeds, articleLanguage, author }: Tools): LibraryActions {
  const { t } = i18n
  /** Says what went wrong, shows what is now, and answers whether it worked. */
  const settle = async (result: Result<unknown>): Promise<boolean> => {
    if (!result.ok) toasts.show({ text: i18n.fault(result.fault), tone: 'bad' })
    await reload()
    return result.ok
  }
  const bin = async (ids: readonly string[]) => settle(await desk.library.bin({ ids: [...ids] }))
  const restore = async (ids: readonly string[]) => settle(await desk.library.restore({ ids: [...ids] }))
  const did = (undo: Deed['undo'], redo: Deed['redo'], text: string) => {
    const deed: Deed = {
      redo,
      undo: async () => {
        const undone = await undo()
        if (undone) hide()
        return undone
      },
    }
    deeds.did(deed)
    const action = { label: t('common.undo'), onSelect: () => void deeds.undoOne(deed) }
    const hide = toasts.show({ text, action })
  }
  return {
    canUndo: deeds.canUndo,
    canRedo: deeds.canRedo,
    undo: deeds.undo,
    redo: deeds.redo,
    open: (id) => go({ name: 'writing', id }),
    openBinned: (id) => {
      const restoreAndOpen = async () => {
        if (await restore([id])) go({ name: 'writing', id })
      }
      toasts.show({
        text: t('library.in-bin'),
        action: { label: t('library.restore-open'), onSelect: () => void restoreAndOpen() },
      })
    },
    create: async (start) => {
      const made = await desk.library.create({ language: articleLanguage, ...(start ? { start } : {}) })
      if (made.ok) go({ name: 'writing', id: made.value.article.id })
      else toasts.show({ text: i18n.fault(made.fault), tone: 'bad' })
    },
    duplicate: async (ids) => {
      const made: string[] = []
      for (const id of ids) {
        const copy = await desk.library.duplicate({ id })
        if (!copy.ok) {
          await settle(copy)
          break
        }
        made.push(copy.value.article.id)
      }
      await reload()
      if (made.length === 0) return
      did(
        () => bin(made),
        () => restore(made),
        t('library.duplicated', { count: made.length }),
      )
    },
    bin: async (ids) => {
      if (!(await bin(ids))) return
      did(
        () => restore(ids),
        () => bin(ids),
        t('library.binned', { count: ids.length }),
      )
    },
    refuse: () => void toasts.show({ text: t('views.site-decides') }),
    move: async (row, to, note = '') => {
      const give = async (status: Status) =>
        settle(await setStatus(row.id, status, author, status === to ? note : ''))
      if (!(await give(to))) return
      const headline = row.headline || t('common.untitled')
      did(
        () => give(row.status),
        () => give(to),
        t('views.moved', { headline, status: t(`common.status.${to}`) }),
      )
    },
    restore: async (ids) => {
      if (!(await restore(ids))) return
      did(
        () => bin(ids),
        () => restore(ids),
        t('library.restored', { count: ids.length }),
      )
    },
  }
}

/** What can be done to articles from the library, each with its words and its way back. */
export function useLibraryActions(): LibraryActions {
  const i18n = useI18n()
  const toasts = useToasts()
  const { go } = useNavigation()
  const { reload } = useLibrary()
  const { articleLanguage, author } = useSettings().settings
  const [deeds] = useState(createDeeds)
  return useMemo(
    () => makeActions({ i18n, toasts, go, reload, deeds, articleLanguage, author }),
    [i18n, toasts, go, reload, deeds, articleLanguage, author],
  )
}

import {
  Copy,
  CopyCheck,
  FileText,
  ListChecks,
  ListFilter,
  Plus,
  Redo2,
  Replace,
  RotateCcw,
  Trash2,
  Undo2,
} from 'lucide-react'
import { useI18n } from '../i18n/i18n'
import { useCommands } from '../palette/commands'
import { inTextField } from '../palette/textFields'
import type { MenuItem } from '../ui/Menu'
import type { LibraryActions } from './useLibraryActions'

interface Given {
  readonly actions: LibraryActions
  /** What a command is about: the selected articles, or the one in focus. */
  readonly chosen: readonly string[]
  readonly inBin: boolean
  readonly hasKept: boolean
  readonly hasRows: boolean
  readonly templates: readonly MenuItem[]
  readonly create: () => void
  readonly openFile: () => void
  readonly duplicate: () => void
  readonly bin: () => void
  readonly restore: () => void
  readonly onFind: () => void
  readonly onReplace: () => void
  readonly onSelectAll: () => void
  /** Looks for near-duplicates of an article. */
  readonly onAlike: (id: string) => void
}

/** What the library can be told from the keyboard and the palette. */
export function useLibraryCommands(given: Given): void {
  const { t } = useI18n()
  const { actions, chosen, inBin, templates, create, openFile, duplicate, bin, restore } = given
  const some = () => chosen.length > 0 && !inTextField(document.activeElement)
  const outsideText = () => !inTextField(document.activeElement)
  useCommands([
    { id: 'new', label: t('library.new'), shortcut: 'Mod+N', icon: Plus, run: create },
    ...templates.map(({ id, label, onSelect }) => ({
      id,
      label: t('snippets.new', { name: label }),
      icon: Plus,
      run: onSelect,
    })),
    { id: 'open-file', label: t('library.open-file'), shortcut: 'Mod+O', icon: FileText, run: openFile },
    {
      id: 'find',
      label: t('library.filter'),
      shortcut: 'Mod+F',
      icon: ListFilter,
      run: given.onFind,
    },
    {
      id: 'library.replace',
      label: t('replace.title'),
      shortcut: 'Mod+H',
      icon: Replace,
      run: given.onReplace,
      when: () => given.hasKept,
    },
    {
      id: 'library.select-all',
      label: t('library.select-all'),
      shortcut: 'Mod+A',
      icon: ListChecks,
      run: given.onSelectAll,
      when: () => outsideText() && given.hasRows,
    },
    {
      id: 'library.duplicate',
      label: t('library.duplicate-selected'),
      shortcut: 'Mod+D',
      icon: Copy,
      run: duplicate,
      when: () => some() && !inBin,
    },
    {
      id: 'library.alike',
      label: t('search.alike'),
      icon: CopyCheck,
      run: () => given.onAlike(chosen[0] ?? ''),
      when: () => some() && chosen.length === 1,
    },
    {
      id: 'library.bin',
      label: t('library.bin-selected'),
      icon: Trash2,
      run: bin,
      when: () => some() && !inBin,
    },
    {
      id: 'library.restore',
      label: t('library.restore-selected'),
      icon: RotateCcw,
      run: restore,
      when: () => some() && inBin,
    },
    {
      id: 'undo',
      label: t('common.undo'),
      shortcut: 'Mod+Z',
      icon: Undo2,
      run: () => void actions.undo(),
      when: () => outsideText() && actions.canUndo(),
    },
    {
      id: 'redo',
      label: t('common.redo'),
      shortcut: 'Mod+Shift+Z',
      icon: Redo2,
      run: () => void actions.redo(),
      when: () => outsideText() && actions.canRedo(),
    },
  ])
}

import {
  ArrowDown,
  ArrowLeft,
  ArrowUp,
  Eye,
  FileDown,
  Focus,
  ListTree,
  type LucideIcon,
  Quote,
  Redo2,
  Replace,
  Search,
  Send,
  SpellCheck2,
  Undo2,
} from 'lucide-react'
import { type BlockCommand, blockCommands } from '../editor/blockCommands'
import { moveBlock } from '../editor/moveBlock'
import { inTable, tableCommands } from '../editor/table/tableCommands'
import { useI18n } from '../i18n/i18n'
import { type Command, useCommands } from '../palette/commands'
import type { InspectorTab, Writing } from './context'
import type { Deed } from './history'

export const INSPECTOR_TABS: readonly InspectorTab[] = [
  'story',
  'sources',
  'ads',
  'layout',
  'publish',
  'threads',
  'history',
]

/** Everything the writing screen can do, for the keyboard, the palette and the application's menu. */
export function useWritingCommands(
  writing: Writing,
  deeds: {
    leave(): void
    preview(): void
    previewOpen: boolean
    proof(): void
    outline(): void
    focus(): void
    run(command: BlockCommand): void
    find(withReplace: boolean): void
    nextMisspelling(): void
    tidy(): void
  },
): void {
  const { t } = useI18n()
  const { session, setTab, goTo } = writing
  const editable = () => session.readOnly === ''
  const command = (
    id: string,
    label: string,
    icon: LucideIcon | null,
    shortcut: string | null,
    run: () => void,
    when?: () => boolean,
  ): Command => ({
    id,
    label,
    run,
    ...(icon ? { icon } : {}),
    ...(shortcut ? { shortcut } : {}),
    ...(when ? { when } : {}),
  })
  const back = (deed: Deed | null) => deed && goTo(deed.where)
  useCommands([
    command('undo', t('common.undo'), Undo2, 'Mod+Z', () => back(session.undo()), editable),
    command('redo', t('common.redo'), Redo2, 'Mod+Shift+Z', () => back(session.redo()), editable),
    command('redo-y', t('common.redo'), Redo2, 'Mod+Y', () => back(session.redo()), editable),
    command('preview', t('writing.preview'), Eye, 'Mod+Shift+P', deeds.preview),
    command('proof', t('preview.proof'), FileDown, null, deeds.proof),
    command('outline', t('outline.open'), ListTree, 'Mod+Shift+L', deeds.outline),
    command('focus', t('focus.mode'), Focus, 'Mod+Shift+F', deeds.focus),
    command('find', t('find.open'), Search, 'Mod+F', () => deeds.find(false)),
    command('replace', t('find.title'), Replace, 'Mod+H', () => deeds.find(true), editable),
    command('next-misspelling', t('spelling.next'), SpellCheck2, 'F7', deeds.nextMisspelling),
    command('tidy', t('typography.tidy'), Quote, null, deeds.tidy, editable),
    command('publish', t('writing.publish-panel'), Send, 'Mod+Enter', () => goTo('publish')),
    command('library', t('writing.back'), ArrowLeft, 'Escape', () =>
      deeds.previewOpen ? deeds.preview() : deeds.leave(),
    ),
    ...INSPECTOR_TABS.map((tab, index) =>
      command(`inspector-${tab}`, t(`writing.tab.${tab}`), null, `Mod+Alt+${index + 1}`, () => setTab(tab)),
    ),
    ...([-1, 1] as const).map((step) =>
      command(
        step < 0 ? 'move-up' : 'move-down',
        t(step < 0 ? 'writing.block.move-up' : 'writing.block.move-down'),
        step < 0 ? ArrowUp : ArrowDown,
        null,
        () => writing.editor && moveBlock(writing.editor, step),
        editable,
      ),
    ),
    ...tableCommands.map((one) =>
      command(
        `table-${one.id}`,
        `${t('writing.block.table')}: ${t(one.label)}`,
        one.icon,
        null,
        () => writing.editor && one.run(writing.editor),
        () => editable() && writing.editor !== null && inTable(writing.editor),
      ),
    ),
    ...blockCommands.map((one) =>
      command(`block-${one.id}`, t(one.label), one.icon, null, () => deeds.run(one), editable),
    ),
  ])
}

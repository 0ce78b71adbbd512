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
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { useIntake } from '../intake/useIntake'
import { useNavigation } from '../navigation'
import { useCommands } from '../palette/commands'
import { inTextField } from '../palette/textFields'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { ArticleList, type ListHandle } from './ArticleList'
import { Board } from './Board'
import { Calendar } from './Calendar'
import { Emptiness } from './Emptiness'
import { askedFor, foundRows } from './found'
import './library.css'
import { ReplaceDialog } from './replace/ReplaceDialog'
import { SearchBar } from './SearchBar'
import { NOTHING, prune, selectAll, targets } from './selection'
import { type LibraryView, SelectionBar, Toolbar } from './Toolbar'
import { useArrivals } from './useArrivals'
import { useLibrary } from './useLibrary'
import { useLibraryActions } from './useLibraryActions'
import { useRowFilter } from './useRowFilter'
import { useSearch } from './useSearch'

export function LibraryScreen() {
  const i18n = useI18n()
  const { t } = i18n
  const { rows, fault, shelf, reload, query, setQuery } = useLibrary()
  const actions = useLibraryActions()
  const intake = useIntake()
  const [selection, setSelection] = useState(NOTHING)
  const [replacing, setReplacing] = useState(false)
  const filterBox = useRef<HTMLInputElement>(null)
  const list = useRef<ListHandle>(null)
  const before = useRef<readonly string[]>([])

  const filter = useRowFilter(rows)
  const [view, setView] = useState<LibraryView>('list')
  const { answer, wanted } = useSearch(query, shelf)
  const asked = useMemo(() => askedFor(wanted, answer?.meant ?? []), [wanted, answer])
  const snippets = useMemo(
    () => new Map((answer?.hits ?? []).flatMap(({ row, snippet }) => (snippet ? [[row.id, snippet]] : []))),
    [answer],
  )
  const found = useMemo(
    () => foundRows(rows ?? [], shelf, wanted, answer, filter),
    [filter, rows, shelf, wanted, answer],
  )
  const ids = useMemo(() => found.map((row) => row.id), [found])
  useEffect(() => {
    setSelection((current) => prune(current, ids, before.current))
    before.current = ids
  }, [ids])

  const wantsFocus = useRef(false)
  const { lastArticle } = useNavigation()
  const left = useRef('')
  const returning = useRef('')
  useEffect(() => {
    // The row is looked for when the screen is back; a second return from the same article changes nothing.
    if (left.current !== lastArticle) returning.current = lastArticle
    left.current = lastArticle
  }, [lastArticle])
  useEffect(() => {
    // Coming back from another screen, the keys go on at the article that was left.
    if (wantsFocus.current) list.current?.focus()
    return () => {
      wantsFocus.current = true
    }
  }, [])
  useEffect(() => {
    // A new article's row is there only once the library was read again.
    const id = returning.current
    if (!id || !ids.includes(id)) return
    returning.current = ''
    if (!inTextField(document.activeElement)) list.current?.focus(id)
  }, [ids])
  const empty = found.length === 0
  useEffect(() => {
    // The list comes late, or comes back, when its first row does.
    if (!empty && wantsFocus.current && document.activeElement === document.body) list.current?.focus()
  }, [empty])

  const inBin = shelf === 'bin'
  const chosen = targets(selection, ids)
  const some = () => chosen.length > 0 && !inTextField(document.activeElement)
  const act = (run: (ids: readonly string[]) => Promise<void>) => () => {
    void run(chosen)
    wantsFocus.current = true
    list.current?.focus()
  }
  const duplicate = act(actions.duplicate)
  const bin = act(actions.bin)
  const restore = act(actions.restore)
  const openFile = () => void intake.chooseFile()
  const create = () => void actions.create()
  const templates = useSettings().settings.templates.map(({ id, name, start }) => ({
    id: `template-${id}`,
    name,
    run: () => void actions.create(start),
  }))

  const hasKept = rows?.some(({ binned }) => !binned) ?? false
  const hovering = useArrivals(intake)
  const outsideText = () => !inTextField(document.activeElement)
  useCommands([
    { id: 'new', label: t('library.new'), shortcut: 'Mod+N', icon: Plus, run: create },
    ...templates.map(({ id, name, run }) => ({ id, label: t('snippets.new', { name }), icon: Plus, run })),
    { id: 'open-file', label: t('library.open-file'), shortcut: 'Mod+O', icon: FileText, run: openFile },
    {
      id: 'find',
      label: t('library.filter'),
      shortcut: 'Mod+F',
      icon: ListFilter,
      run: () => filterBox.current?.select(),
    },
    {
      id: 'library.replace',
      label: t('replace.title'),
      shortcut: 'Mod+H',
      icon: Replace,
      run: () => setReplacing(true),
      when: () => hasKept,
    },
    {
      id: 'library.select-all',
      label: t('library.select-all'),
      shortcut: 'Mod+A',
      icon: ListChecks,
      run: () => {
        list.current?.focus()
        setSelection((current) => selectAll(current, ids))
      },
      when: () => outsideText() && ids.length > 0,
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
      run: () => setQuery(`like:${chosen[0] ?? ''}`),
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

  const onFilterKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') setQuery('')
    else if (event.key === 'ArrowDown' && found.length > 0) list.current?.focus()
    else return
    event.preventDefault()
  }
  const open = inBin ? actions.openBinned : actions.open
  const title = t(`library.shelf.${shelf}`)
  const clear = () => {
    setQuery('')
    filterBox.current?.focus()
  }

  return (
    <main className="library" data-hovering={hovering || undefined}>
      <Toolbar
        title={title}
        shown={Math.max(found.length, shelf === 'all' ? (answer?.total ?? 0) : 0)}
        query={query}
        onQuery={setQuery}
        onFilterKey={onFilterKey}
        filterRef={filterBox}
        onNew={create}
        onOpenFile={openFile}
        onAddresses={() => intake.askForAddresses()}
        templates={templates.map(({ id, name, run }) => ({ id, label: name, onSelect: run }))}
        view={view}
        onView={setView}
      />
      {query !== '' && (
        <SearchBar
          query={query}
          answer={answer}
          onAdd={(word) => {
            setQuery(`${query.trimEnd()} ${word}`.trimStart())
            filterBox.current?.focus()
          }}
        />
      )}
      {fault && (
        <EmptyState
          icon={RotateCcw}
          title={t('library.unreadable')}
          text={i18n.fault(fault)}
          actions={<Button onClick={() => void reload()}>{t('common.retry')}</Button>}
        />
      )}
      {rows && !fault && found.length === 0 && (
        <Emptiness
          shelf={shelf}
          query={wanted}
          first={rows.length === 0}
          onNew={create}
          onOpenFile={openFile}
          onAddresses={() => intake.askForAddresses()}
          onClear={clear}
        />
      )}
      {!fault && found.length > 0 && view === 'board' && (
        <Board rows={found} onOpen={open} onMove={(row, to) => void actions.move(row, to)} />
      )}
      {!fault && found.length > 0 && view === 'calendar' && <Calendar rows={found} onOpen={open} />}
      {!fault && found.length > 0 && view === 'list' && (
        <ArticleList
          ref={list}
          rows={found}
          ids={ids}
          label={title}
          query={asked}
          snippets={snippets}
          selection={selection}
          onSelect={setSelection}
          onOpen={open}
          onDelete={inBin ? () => undefined : bin}
        />
      )}
      {selection.selected.size > 0 && view === 'list' && (
        <SelectionBar
          ids={chosen}
          inBin={inBin}
          onDuplicate={duplicate}
          onBin={bin}
          onRestore={restore}
          onClear={() => {
            setSelection({ ...selection, selected: new Set() })
            list.current?.focus()
          }}
        />
      )}
      {replacing && <ReplaceDialog start={query} onClose={() => setReplacing(false)} />}
      {hovering && (
        <div className="library-drop" aria-hidden="true">
          <p>{t('library.drop')}</p>
        </div>
      )}
    </main>
  )
}

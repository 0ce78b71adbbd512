import { RotateCcw } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { parseQuery } from '../../shared/search/query'
import { useI18n } from '../i18n/i18n'
import { useIntake } from '../intake/useIntake'
import { useNavigation } from '../navigation'
import { inTextField } from '../palette/textFields'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { ArticleList, type ListHandle } from './ArticleList'
import { Emptiness } from './Emptiness'
import { alikeOf, askedFor, foundRows } from './found'
import './library.css'
import { OtherViews } from './OtherViews'
import { ReplaceDialog } from './replace/ReplaceDialog'
import { SearchBar } from './SearchBar'
import { NOTHING, prune, selectAll, targets } from './selection'
import { type LibraryView, SelectionBar, Toolbar } from './Toolbar'
import { useArrivals } from './useArrivals'
import { useLatest } from './useLatest'
import { useLibrary, useQuery } from './useLibrary'
import { useLibraryActions } from './useLibraryActions'
import { useLibraryCommands } from './useLibraryCommands'
import { useNow } from './useNow'
import { useRowFilter } from './useRowFilter'
import { useSearch } from './useSearch'
import { WorkFilter } from './WorkFilter'

const nothing = () => undefined

export function LibraryScreen() {
  const i18n = useI18n()
  const { t } = i18n
  const { rows, fault, shelf, reload, setQuery, askExport, selected } = useLibrary()
  const query = useQuery()
  const actions = useLibraryActions()
  const intake = useIntake()
  const [selection, setSelection] = useState(NOTHING)
  const [replacing, setReplacing] = useState(false)
  const filterBox = useRef<HTMLInputElement>(null)
  const list = useRef<ListHandle>(null)
  const before = useRef<readonly string[]>([])

  const filter = useRowFilter(rows)
  const now = useNow()
  const [view, setView] = useState<LibraryView>('list')
  const { answer, wanted } = useSearch(query, shelf)
  const asked = useMemo(() => askedFor(wanted, answer?.meant ?? []), [wanted, answer])
  const snippets = useMemo(
    () => new Map((answer?.hits ?? []).flatMap(({ row, snippet }) => (snippet ? [[row.id, snippet]] : []))),
    [answer],
  )
  const found = useMemo(
    () => foundRows(rows ?? [], shelf, wanted, answer, filter, now),
    [filter, rows, shelf, wanted, answer, now],
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
  useEffect(() => {
    selected.current = view === 'list' && selection.selected.size > 0 ? chosen : []
  })
  const act = (run: (ids: readonly string[]) => Promise<void>) => () => {
    void run(chosen)
    wantsFocus.current = true
    list.current?.focus()
  }
  const duplicate = act(actions.duplicate)
  const bin = act(actions.bin)
  const restore = act(actions.restore)
  const openFile = useLatest(() => void intake.chooseFile())
  const openAddresses = useLatest(() => intake.askForAddresses())
  const create = useLatest(() => void actions.create())
  const { templates: kept } = useSettings().settings
  const templates = useMemo(
    () =>
      kept.map(({ id, name, start }) => ({
        id: `template-${id}`,
        label: name,
        onSelect: () => void actions.create(start),
      })),
    [kept, actions],
  )

  // What has not been read yet may be there: a key pressed meanwhile is not lost.
  const hasKept = rows === null || rows.some(({ binned }) => !binned)
  const hovering = useArrivals(intake)
  useLibraryCommands({
    actions,
    chosen,
    inBin,
    hasKept,
    hasRows: ids.length > 0,
    templates,
    create,
    openFile,
    duplicate,
    bin,
    restore,
    onFind: () => filterBox.current?.select(),
    onReplace: () => setReplacing(true),
    onAlike: (id) => setQuery(`like:${id}`),
    onSelectAll: () => {
      list.current?.focus()
      setSelection((current) => selectAll(current, ids))
    },
  })

  const onFilterKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') setQuery('')
    else if (event.key === 'ArrowDown' && found.length > 0) list.current?.focus()
    else return
    event.preventDefault()
  }
  const open = inBin ? actions.openBinned : actions.open
  const remove = useLatest(inBin ? nothing : bin)
  const title = t(`library.shelf.${shelf}`)
  const alike = alikeOf(rows ?? [], wanted, t('common.untitled'))
  // That query names an article by its id, which is nothing to read: the bar below says what is shown.
  const alikeAsked = parseQuery(query).like !== '' && !/\s/.test(query.trim())
  const narrow = useCallback(
    (word: string) => {
      setQuery((typed) => `${typed.trimEnd()} ${word}`.trimStart())
      filterBox.current?.focus()
    },
    [setQuery],
  )
  const clear = () => {
    setQuery('')
    filterBox.current?.focus()
  }

  return (
    <main className="library list-screen" data-hovering={hovering || undefined}>
      <Toolbar
        title={title}
        shown={Math.max(found.length, shelf === 'all' ? (answer?.total ?? 0) : 0)}
        query={alikeAsked ? '' : query}
        onQuery={setQuery}
        onFilterKey={onFilterKey}
        filterRef={filterBox}
        onNew={create}
        onOpenFile={openFile}
        onAddresses={openAddresses}
        templates={templates}
        view={view}
        onView={setView}
        filters={<WorkFilter rows={rows ?? []} query={query} onQuery={setQuery} />}
      />
      {query !== '' && (
        <SearchBar
          query={query}
          alike={alike}
          answer={answer}
          onAdd={narrow}
          onClear={found.length > 0 ? clear : null}
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
          alike={alike}
          first={rows.length === 0}
          onNew={create}
          onOpenFile={openFile}
          onAddresses={openAddresses}
          onClear={clear}
        />
      )}
      {!fault && found.length > 0 && <OtherViews view={view} rows={found} actions={actions} onOpen={open} />}
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
          onDelete={remove}
        />
      )}
      {selection.selected.size > 0 && view === 'list' && (
        <SelectionBar
          ids={chosen}
          inBin={inBin}
          onDuplicate={duplicate}
          onBin={bin}
          onRestore={restore}
          onExport={() => askExport(chosen)}
          onClear={() => {
            setSelection({ ...selection, selected: new Set() })
            list.current?.focus()
          }}
        />
      )}
      {replacing && <ReplaceDialog start={alikeAsked ? '' : query} onClose={() => setReplacing(false)} />}
      {hovering && (
        <div className="library-drop" aria-hidden="true">
          <p>{t('library.drop')}</p>
        </div>
      )}
    </main>
  )
}

import {
  ChevronDown,
  Copy,
  FileOutput,
  FileText,
  Link2,
  Plus,
  RotateCcw,
  Search,
  Send,
  Trash2,
  X,
} from 'lucide-react'
import { type KeyboardEvent, memo, type ReactNode, type Ref } from 'react'
import { useI18n } from '../i18n/i18n'
import { usePublishTo } from '../publishing/queue/usePublishTo'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Menu, type MenuItem } from '../ui/Menu'
import { Segmented } from '../ui/Segmented'
import { TextField } from '../ui/TextField'

export interface ToolbarProps {
  title: string
  shown: number
  query: string
  onQuery: (query: string) => void
  onFilterKey: (event: KeyboardEvent) => void
  filterRef: Ref<HTMLInputElement>
  onNew: () => void
  onOpenFile: () => void
  onAddresses: () => void
  /** New articles that begin as a template does. */
  templates: readonly MenuItem[]
  view: LibraryView
  onView: (view: LibraryView) => void
  /** Stands beside the search field. */
  filters: ReactNode
}

export const LIBRARY_VIEWS = ['list', 'board', 'sign-off', 'calendar'] as const
export type LibraryView = (typeof LIBRARY_VIEWS)[number]

export function Toolbar(props: ToolbarProps) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <header className="library-bar">
      <h1>{props.title}</h1>
      <p className="library-count" role="status" aria-label={t('library.shown', { count: props.shown })}>
        {props.shown > 0 && i18n.number(props.shown)}
      </p>
      <Views view={props.view} onView={props.onView} />
      <div className="library-filter">
        <TextField
          label={t('library.filter')}
          hideLabel
          type="search"
          icon={Search}
          placeholder={t('library.filter')}
          value={props.query}
          onChange={props.onQuery}
          onKeyDown={props.onFilterKey}
          ref={props.filterRef}
        />
        {props.query && (
          <IconButton
            icon={X}
            size="small"
            label={t('library.clear-filter')}
            onClick={() => props.onQuery('')}
          />
        )}
      </div>
      {props.filters}
      <Beginnings
        onNew={props.onNew}
        onOpenFile={props.onOpenFile}
        onAddresses={props.onAddresses}
        templates={props.templates}
      />
    </header>
  )
}

const Views = memo(function Views({ view, onView }: Pick<ToolbarProps, 'view' | 'onView'>) {
  const { t } = useI18n()
  return (
    <Segmented
      label={t('views.label')}
      hideLabel
      value={view}
      options={LIBRARY_VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
      onChange={onView}
    />
  )
})

/** Where articles come from. A key in the search field draws the bar, and these only when they change. */
const Beginnings = memo(function Beginnings({
  onNew,
  onOpenFile,
  onAddresses,
  templates,
}: Pick<ToolbarProps, 'onNew' | 'onOpenFile' | 'onAddresses' | 'templates'>) {
  const { t } = useI18n()
  return (
    <>
      <Button icon={FileText} title={t('library.open-file')} onClick={onOpenFile}>
        {t('library.open-file')}
      </Button>
      <Button icon={Link2} title={t('intake.addresses-title')} onClick={onAddresses}>
        {t('intake.addresses-short')}
      </Button>
      <Button variant="primary" icon={Plus} onClick={onNew}>
        {t('library.new')}
      </Button>
      {templates.length > 0 && <Menu icon={ChevronDown} label={t('snippets.new-from')} items={templates} />}
    </>
  )
})

export interface SelectionBarProps {
  /** The selected articles. */
  ids: readonly string[]
  inBin: boolean
  onDuplicate: () => void
  onBin: () => void
  onRestore: () => void
  onExport: () => void
  onClear: () => void
}

/** Floats over the list while rows are selected. */
export function SelectionBar(props: SelectionBarProps) {
  const { ids, inBin, onDuplicate, onBin, onRestore, onExport, onClear } = props
  const { t } = useI18n()
  const publishTo = usePublishTo(ids, () => !inBin)
  return (
    <div className="library-selection" role="toolbar" aria-label={t('library.selection')}>
      <p role="status">{t('library.selected', { count: ids.length })}</p>
      {inBin ? (
        <Button icon={RotateCcw} onClick={onRestore}>
          {t('library.restore')}
        </Button>
      ) : (
        <>
          <Button icon={Send} onClick={publishTo.ask}>
            {t('queue.publish-to')}
          </Button>
          <Button icon={Copy} onClick={onDuplicate}>
            {t('library.duplicate')}
          </Button>
          <Button icon={FileOutput} onClick={onExport}>
            {t('transfer.export')}
          </Button>
          <Button icon={Trash2} onClick={onBin}>
            {t('library.bin')}
          </Button>
        </>
      )}
      <IconButton icon={X} label={t('library.clear-selection')} onClick={onClear} />
      {publishTo.dialog}
    </div>
  )
}

import { ClipboardPaste, CopyCheck, FileText, Inbox, Link2, Plus, SearchX, Trash2 } from 'lucide-react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Kbd } from '../ui/Kbd'
import type { Shelf } from './shelves'

export interface EmptinessProps {
  shelf: Shelf
  query: string
  /** The headline whose near-duplicates are looked for; null where something else is. */
  alike: string | null
  /** Nothing on any shelf: the first start. */
  first: boolean
  onNew: () => void
  onOpenFile: () => void
  onAddresses: () => void
  onClear: () => void
}

/** What the list's place says when it has no rows; on the first start it teaches. */
export function Emptiness({
  shelf,
  query,
  alike,
  first,
  onNew,
  onOpenFile,
  onAddresses,
  onClear,
}: EmptinessProps) {
  const { t } = useI18n()
  if (alike !== null)
    return (
      <EmptyState
        icon={CopyCheck}
        title={t('search.alike-none')}
        text={t('search.alike-none-text', { headline: alike })}
        actions={<Button onClick={onClear}>{t('search.alike-back')}</Button>}
      />
    )
  if (query.trim() !== '')
    return (
      <EmptyState
        icon={SearchX}
        title={t('library.no-match', { query: query.trim() })}
        text={t('library.no-match-text')}
        actions={<Button onClick={onClear}>{t('library.clear-filter')}</Button>}
      />
    )
  if (shelf === 'bin')
    return <EmptyState icon={Trash2} title={t('library.bin-empty')} text={t('library.bin-empty-text')} />
  if (!first && shelf !== 'all')
    return <EmptyState icon={Inbox} title={t('library.shelf-empty')} text={t('library.shelf-empty-text')} />
  return (
    <EmptyState
      icon={ClipboardPaste}
      title={t('library.welcome')}
      text={
        <>
          <p>{t('library.welcome-text')}</p>
          <p className="library-paste">
            <Kbd keys="Mod+V" /> <span>{t('library.welcome-paste')}</span>
          </p>
        </>
      }
      actions={
        <>
          <Button icon={Plus} onClick={onNew}>
            {t('library.start-writing')}
          </Button>
          <Button icon={FileText} onClick={onOpenFile}>
            {t('library.open-file')}
          </Button>
          <Button icon={Link2} onClick={onAddresses}>
            {t('intake.addresses-short')}
          </Button>
        </>
      }
    />
  )
}

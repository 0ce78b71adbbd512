import { History, Pencil } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { VersionInfo } from '../../shared/versions/version'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useNow } from '../library/useNow'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { IconButton } from '../ui/IconButton'
import { TextField } from '../ui/TextField'
import { useToasts } from '../ui/Toasts'
import { useWriting } from '../writing/context'
import { CompareDialog } from './CompareDialog'
import { useVersions } from './useVersions'
import { useVersionWords } from './versionWords'
import './versions.css'

/** What the article was before: looked at, compared, given a name, put back. */
export function HistoryTab() {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const { session } = useWriting()
  const { versions, fault, reload } = useVersions(session)
  const [compared, setCompared] = useState<number | null>(null)
  const isReadOnly = session.readOnly !== ''
  if (fault) return <p className="inspector-section">{words(fault)}</p>
  if (versions === null) return <p className="inspector-empty inspector-section">{t('common.loading')}</p>
  const keep = async (name: string) => {
    if (!(await session.flush())) return
    const kept = await desk.versions.keep({ id: session.id, cause: 'kept', name })
    if (!kept.ok) show({ text: words(kept.fault), tone: 'bad' })
    await reload()
  }
  return (
    <div className="versions">
      {!isReadOnly && <KeepForm onKeep={keep} />}
      {versions.length === 0 ? (
        <EmptyState icon={History} title={t('versions.none')} text={t('versions.none-text')} />
      ) : (
        <ol aria-label={t('versions.list')}>
          {versions.map((version, index) => (
            <VersionRow
              key={version.id}
              version={version}
              before={versions[index + 1]}
              onCompare={() => setCompared(version.id)}
              onNamed={reload}
            />
          ))}
        </ol>
      )}
      {compared !== null && (
        <CompareDialog versions={versions} first={compared} onClose={() => setCompared(null)} />
      )}
    </div>
  )
}

function KeepForm({ onKeep }: { onKeep: (name: string) => Promise<void> }) {
  const { t } = useI18n()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onKeep(name.trim())
    setName('')
  }
  return (
    <form className="versions-keep" onSubmit={submit}>
      <TextField
        label={t('versions.name')}
        hideLabel
        placeholder={t('versions.name-hint')}
        maxLength={200}
        value={name}
        onChange={setName}
      />
      <Button type="submit">{t('versions.keep')}</Button>
    </form>
  )
}

function VersionRow({
  version,
  before,
  onCompare,
  onNamed,
}: {
  version: VersionInfo
  before: VersionInfo | undefined
  onCompare: () => void
  onNamed: () => Promise<void>
}) {
  const i18n = useI18n()
  const { t } = i18n
  const now = useNow()
  const { session } = useWriting()
  const { cause, title } = useVersionWords()
  const [isNaming, setNaming] = useState(false)
  const difference = before ? version.words - before.words : 0
  const when = i18n.date(version.at, { dateStyle: 'medium', timeStyle: 'short' })
  const facts = [
    version.name && cause(version),
    version.author,
    t('common.words', { count: version.words }),
    difference !== 0 && `${difference > 0 ? '+' : '−'}${i18n.number(Math.abs(difference))}`,
  ].filter(Boolean)
  return (
    <li data-cause={version.cause}>
      <button type="button" aria-description={t('versions.compare', { when })} onClick={onCompare}>
        <span className="versions-title">{title(version)}</span>
        <time dateTime={version.at} title={when}>
          {i18n.ago(version.at, now)}
        </time>
        <span className="versions-facts">{facts.join(' · ')}</span>
      </button>
      {session.readOnly === '' && (
        <IconButton
          size="small"
          icon={Pencil}
          label={t('versions.rename', { when })}
          onClick={() => setNaming(!isNaming)}
        />
      )}
      {isNaming && (
        <NameForm
          version={version}
          onDone={async () => {
            setNaming(false)
            await onNamed()
          }}
        />
      )}
    </li>
  )
}

function NameForm({ version, onDone }: { version: VersionInfo; onDone: () => Promise<void> }) {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const { session } = useWriting()
  const [name, setName] = useState(version.name)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const named = await desk.versions.name({ id: session.id, version: version.id, name: name.trim() })
    if (!named.ok) show({ text: words(named.fault), tone: 'bad' })
    await onDone()
  }
  return (
    <form className="versions-keep" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('versions.name')}
        hideLabel
        placeholder={t('versions.name-hint')}
        maxLength={200}
        value={name}
        onChange={setName}
        autoFocus
      />
      <Button type="submit">{t('common.done')}</Button>
    </form>
  )
}

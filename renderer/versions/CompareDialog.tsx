import { RotateCcw } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../../shared/article/article'
import type { Fault } from '../../shared/result'
import { compareArticles } from '../../shared/versions/compare'
import { type RestorableField, restored } from '../../shared/versions/restore'
import type { VersionInfo } from '../../shared/versions/version'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { Spinner } from '../ui/Spinner'
import { useToasts } from '../ui/Toasts'
import { useWriting } from '../writing/context'
import { ComparisonView } from './ComparisonView'
import { useVersionWords } from './versionWords'

/** The number of the article as it is on the screen. */
const NOW = 0

/** Any two versions word by word, and the way back to the older one: all of it, or one field. */
export function CompareDialog({
  versions,
  first,
  onClose,
}: {
  versions: readonly VersionInfo[]
  first: number
  onClose: () => void
}) {
  const { t, date, fault: words } = useI18n()
  const { show } = useToasts()
  const { session } = useWriting()
  const { title } = useVersionWords()
  const [from, setFrom] = useState(first)
  const [to, setTo] = useState(NOW)
  const before = useVersion(from)
  const after = useVersion(to)
  const comparison = useMemo(
    () => (before.article && after.article ? compareArticles(before.article, after.article) : null),
    [before.article, after.article],
  )
  const options = [
    { value: String(NOW), label: t('versions.now') },
    ...versions.map((version) => ({
      value: String(version.id),
      label: `${date(version.at, { dateStyle: 'medium', timeStyle: 'short' })} · ${title(version)}`,
    })),
  ]
  const putBack = async (field?: RestorableField) => {
    if (!before.article || !(await session.flush())) return
    const kept = await desk.versions.keep({ id: session.id, cause: 'restore' })
    if (!kept.ok) {
      show({ text: words(kept.fault), tone: 'bad' })
      return
    }
    session.become(restored(session.whole(), before.article, field), field ?? 'body')
    onClose()
    show({
      text: t('versions.restored', { what: t(field ? `versions.field.${field}` : 'versions.everything') }),
      action: { label: t('common.undo'), onSelect: () => session.undo() },
    })
  }
  const isSame =
    comparison !== null &&
    comparison.fields.length === 0 &&
    comparison.blocks.every(({ kind }) => kind === 'same')
  const isEditable = session.readOnly === '' && from !== NOW
  const fault = before.fault ?? after.fault
  return (
    <Dialog
      open
      size="large"
      title={t('versions.title')}
      onClose={onClose}
      actions={
        isEditable && (
          <Button icon={RotateCcw} disabled={!before.article || isSame} onClick={() => void putBack()}>
            {t('versions.restore')}
          </Button>
        )
      }
    >
      <div className="versions-sides">
        <Select
          label={t('versions.from')}
          value={String(from)}
          options={options}
          onChange={(value) => setFrom(Number(value))}
        />
        <Select
          label={t('versions.to')}
          value={String(to)}
          options={options}
          onChange={(value) => setTo(Number(value))}
        />
      </div>
      {fault ? (
        <p role="alert">{words(fault)}</p>
      ) : comparison ? (
        <ComparisonView
          comparison={comparison}
          language={after.article?.language ?? ''}
          {...(isEditable ? { onPutBack: (field: RestorableField) => void putBack(field) } : {})}
        />
      ) : (
        <Spinner size={18} />
      )}
    </Dialog>
  )
}

function useVersion(version: number): { article: Article | null; fault: Fault | null } {
  const { session } = useWriting()
  const [read, setRead] = useState<{ article: Article | null; fault: Fault | null }>({
    article: null,
    fault: null,
  })
  useEffect(() => {
    if (version === NOW) {
      setRead({ article: session.whole(), fault: null })
      return
    }
    let gone = false
    void desk.versions.read({ id: session.id, version }).then((answer) => {
      if (gone) return
      setRead(answer.ok ? { article: answer.value, fault: null } : { article: null, fault: answer.fault })
    })
    return () => {
      gone = true
    }
  }, [version, session])
  return read
}

import { Check, Locate, MessageSquare, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Thread } from '../../shared/article/thread'
import { selectThread, takeThreadOff } from '../editor/threads'
import { formatRelative } from '../i18n/dates'
import { useI18n } from '../i18n/i18n'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { IconButton } from '../ui/IconButton'
import { TextField } from '../ui/TextField'
import { useEdit, useField, useWriting } from '../writing/context'
import './threads.css'

/** The newsroom's comments, the open ones first. */
export function ThreadsTab() {
  const { t } = useI18n()
  const threads = useField('threads') ?? []
  const open = threads.filter(({ resolved }) => !resolved)
  const resolved = threads.filter((thread) => thread.resolved)
  if (threads.length === 0) {
    return (
      <EmptyState
        icon={MessageSquare}
        title={t('writing.threads.none')}
        text={t('writing.threads.none-text', { keys: 'Ctrl+Shift+M' })}
      />
    )
  }
  return (
    <div className="thread-list" data-field="threads">
      {open.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {resolved.length > 0 && <h2 className="thread-heading">{t('writing.thread.resolved')}</h2>}
      {resolved.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
    </div>
  )
}

function ThreadCard({ thread }: { thread: Thread }) {
  const { t, language } = useI18n()
  const { session, editor } = useWriting()
  const { settings } = useSettings()
  const edit = useEdit()
  const threads = useField('threads') ?? []
  const [answer, setAnswer] = useState('')
  const [gone, setGone] = useState(false)
  const put = (next: Thread) =>
    edit('threads', { threads: threads.map((one) => (one.id === next.id ? next : one)) })
  const send = () => {
    if (answer.trim() === '') return
    const remark = { author: settings.author, at: new Date().toISOString(), text: answer.trim() }
    put({ ...thread, remarks: [...thread.remarks, remark] })
    setAnswer('')
  }
  return (
    <section className="thread" aria-label={thread.quote} data-resolved={thread.resolved || undefined}>
      <header>
        <q>{thread.quote}</q>
        <span>
          <IconButton
            size="small"
            icon={Locate}
            label={t('writing.thread.go')}
            onClick={() => setGone(!editor || !selectThread(editor, thread.id))}
          />
          <IconButton
            size="small"
            icon={thread.resolved ? RotateCcw : Check}
            label={t(thread.resolved ? 'writing.thread.reopen' : 'writing.thread.resolve')}
            onClick={() => put({ ...thread, resolved: !thread.resolved })}
          />
          <IconButton
            size="small"
            icon={Trash2}
            label={t('writing.thread.remove')}
            onClick={() =>
              session.editBoth({ threads: threads.filter(({ id }) => id !== thread.id) }, 'threads', (tr) =>
                takeThreadOff(tr, thread.id),
              )
            }
          />
        </span>
      </header>
      {gone && <p className="thread-gone">{t('writing.thread.gone')}</p>}
      {thread.remarks.map((remark) => (
        <div className="remark" key={`${remark.at} ${remark.text}`}>
          <p className="remark-head">
            <b>{remark.author || t('writing.thread.nobody')}</b>{' '}
            <time dateTime={remark.at}>{formatRelative(language, Date.parse(remark.at), Date.now())}</time>
          </p>
          <p>{remark.text}</p>
        </div>
      ))}
      {!thread.resolved && (
        <form
          className="thread-answer"
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <TextField
            label={t('writing.thread.answer')}
            hideLabel
            placeholder={t('writing.thread.answer')}
            maxLength={4000}
            value={answer}
            onChange={setAnswer}
          />
          {answer.trim() !== '' && (
            <Button size="small" type="submit">
              {t('writing.thread.send')}
            </Button>
          )}
        </form>
      )}
    </section>
  )
}

import { useState } from 'react'
import type { Reply } from '../../../shared/article/reply'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useField } from '../../writing/context'
import { localTime } from '../localTime'

const instant = (typed: string): string => (typed === '' ? '' : new Date(typed).toISOString())

/** A demand for a reply as it came in: from whom, to which words, when, and until when. */
export function ReplyForm({ onAdd, onCancel }: { onAdd: (reply: Reply) => void; onCancel: () => void }) {
  const { t } = useI18n()
  const language = useField('language')
  const [by, setBy] = useState('')
  const [claim, setClaim] = useState('')
  const [received, setReceived] = useState(() => localTime(new Date().toISOString()))
  const [due, setDue] = useState('')
  const add = () =>
    onAdd({
      id: crypto.randomUUID(),
      by: by.trim(),
      claim: claim.trim(),
      received: instant(received),
      due: instant(due),
      article: '',
      headline: '',
      url: '',
      published: '',
    })
  return (
    <form
      className="reply-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (by.trim() !== '') add()
      }}
    >
      <TextField
        label={t('replies.by')}
        maxLength={300}
        // It appeared because the person asked for it.
        ref={(field) => field?.focus()}
        value={by}
        onChange={setBy}
      />
      <TextArea
        label={t('replies.claim')}
        hint={t('replies.claim-hint')}
        lang={language}
        rows={3}
        maxLength={4000}
        value={claim}
        onChange={setClaim}
      />
      <TextField
        label={t('replies.received')}
        type="datetime-local"
        value={received}
        onChange={setReceived}
      />
      <TextField label={t('replies.due')} type="datetime-local" value={due} onChange={setDue} />
      <div className="correction-actions">
        <Button size="small" variant="primary" type="submit" disabled={by.trim() === ''}>
          {t('common.add')}
        </Button>
        <Button size="small" variant="ghost" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

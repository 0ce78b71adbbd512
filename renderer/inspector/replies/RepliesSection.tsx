import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Reply } from '../../../shared/article/reply'
import { useI18n } from '../../i18n/i18n'
import { useNavigation } from '../../navigation'
import { Button } from '../../ui/Button'
import { useToasts } from '../../ui/Toasts'
import { useEdit, useField, useWriting } from '../../writing/context'
import { Section } from '../Section'
import { beginReply } from './beginReply'
import { ReplyCard } from './ReplyCard'
import { ReplyForm } from './ReplyForm'
import './replies.css'
import { useRows } from './useRows'

/** Replies demanded to this article. Facts and dates; what they mean is for the newsroom. */
export function RepliesSection() {
  const { t, fault } = useI18n()
  const { show } = useToasts()
  const { go } = useNavigation()
  const { session } = useWriting()
  const edit = useEdit()
  const replies = useField('replies') ?? []
  const rows = useRows(replies.map(({ article }) => article))
  const [adding, setAdding] = useState(false)
  const put = (next: readonly Reply[]) => edit('replies', { replies: [...next] })
  const begin = async (reply: Reply) => {
    if (!(await session.flush())) return
    const made = await beginReply({ ...session.fields() }, reply)
    if (!made.ok) return show({ text: fault(made.fault), tone: 'bad' })
    put(replies.map((one) => (one.id === reply.id ? { ...one, article: made.value } : one)))
    go({ name: 'writing', id: made.value })
  }
  return (
    <Section
      title={t('replies.title')}
      action={
        <span data-field="replies">
          <Button
            variant="ghost"
            size="small"
            icon={Plus}
            disabled={adding || session.readOnly !== ''}
            onClick={() => setAdding(true)}
          >
            {t('common.add')}
          </Button>
        </span>
      }
    >
      {replies.map((reply) => (
        <ReplyCard
          key={reply.id}
          reply={reply}
          row={rows.get(reply.article) ?? null}
          onWrite={() => void begin(reply)}
          onOpen={() => go({ name: 'writing', id: reply.article })}
          onRemove={() => put(replies.filter(({ id }) => id !== reply.id))}
        />
      ))}
      {adding && (
        <ReplyForm
          onCancel={() => setAdding(false)}
          onAdd={(reply) => {
            put([...replies, reply])
            setAdding(false)
          }}
        />
      )}
      {replies.length === 0 && !adding && <p className="inspector-empty">{t('replies.none')}</p>}
    </Section>
  )
}

import { Check, RotateCcw, SendHorizontal } from 'lucide-react'
import { useState } from 'react'
import type { Status } from '../../shared/article/article'
import { NO_WORK, type Work, withStage } from '../../shared/article/work'
import { useI18n } from '../i18n/i18n'
import { useNow } from '../library/useNow'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import { StatusBadge } from '../ui/Status'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import { useEdit, useField } from '../writing/context'
import { localTime } from './localTime'
import { Section } from './Section'
import './work.css'

/** Where the article stands in the newsroom: who has it, until when, what is to be known, and its way so far. */
export function WorkSection() {
  const { t } = useI18n()
  const edit = useEdit()
  const work = useField('work') ?? NO_WORK
  const put = (field: keyof Work, patch: Partial<Work>, burst = true) =>
    edit(`work.${field}`, { work: { ...work, ...patch } }, burst)
  return (
    <Section title={t('work.title')}>
      <Steps work={work} />
      <div data-field="work.assignee">
        <TextField
          label={t('work.assignee')}
          value={work.assignee}
          maxLength={200}
          onChange={(assignee) => put('assignee', { assignee })}
        />
      </div>
      <div data-field="work.due">
        <TextField
          label={t('work.due')}
          type="datetime-local"
          value={localTime(work.due)}
          onChange={(typed) => put('due', { due: typed === '' ? '' : new Date(typed).toISOString() }, false)}
        />
      </div>
      <div data-field="work.notes">
        <TextArea
          label={t('work.notes')}
          hint={t('work.notes-hint')}
          rows={2}
          maxLength={10_000}
          value={work.notes}
          onChange={(notes) => put('notes', { notes })}
        />
      </div>
      <Way work={work} />
    </Section>
  )
}

/** What can be done with an article at each stage; the site's own stages come with publishing. */
const NEXT: Readonly<Partial<Record<Status, readonly Status[]>>> = {
  draft: ['in-review', 'ready'],
  'in-review': ['ready', 'draft'],
  ready: ['in-review', 'draft'],
  published: ['corrected'],
}
const ICONS = { draft: RotateCcw, 'in-review': SendHorizontal, ready: Check, corrected: Check } as const

function Steps({ work }: { work: Work }) {
  const { t } = useI18n()
  const edit = useEdit()
  const status = useField('status')
  const { settings } = useSettings()
  const [note, setNote] = useState('')
  const next = NEXT[status] ?? []
  const go = (to: Status) => {
    const stage = { status: to, by: settings.author, at: new Date().toISOString(), note: note.trim() }
    edit('status', { status: to, work: withStage(work, stage) })
    setNote('')
  }
  return (
    <div className="work-steps" data-field="status">
      <StatusBadge status={status} />
      {next.length > 0 && (
        <>
          <TextField
            label={t('work.note')}
            hideLabel
            placeholder={t('work.note')}
            maxLength={2000}
            value={note}
            onChange={setNote}
          />
          <div>
            {next.map((to) => (
              <Button key={to} size="small" icon={ICONS[to as keyof typeof ICONS]} onClick={() => go(to)}>
                {t(`work.to.${status === 'in-review' && to === 'draft' ? 'return' : to}` as 'work.to.draft')}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  )
}

/** The latest stage first. */
function Way({ work }: { work: Work }) {
  const i18n = useI18n()
  const { t } = i18n
  const now = useNow()
  const stages = work.stages.toReversed().slice(0, 12)
  if (stages.length === 0) return null
  return (
    <ol className="work-way" aria-label={t('work.way')}>
      {stages.map(({ status, by, at, note }) => (
        <li key={`${at} ${status}`}>
          <b>{t(`common.status.${status}`)}</b>{' '}
          <span>
            {by && `${by} · `}
            <time dateTime={at} title={i18n.date(at)}>
              {i18n.ago(at, now)}
            </time>
          </span>
          {note && <p>{note}</p>}
        </li>
      ))}
    </ol>
  )
}

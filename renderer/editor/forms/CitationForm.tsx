import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { Source } from '../../../shared/article/article'
import { embedUrl } from '../../../shared/body/embedPlayer'
import { sourceName } from '../../../shared/render/sourceName'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useField, useWriting } from '../../writing/context'
import { addressFrom } from './LinkForm'
import { ToolForm } from './ToolForm'

const OTHER = ''

/** Asks which of the article's sources a place of the text rests on; a new one is named by its address. */
export function CitationForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useI18n()
  const { session } = useWriting()
  const sources = useField('sources')
  const [chosen, setChosen] = useState(sources.length > 0 ? '0' : OTHER)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const options = [
    ...sources.map((source, index) => ({
      value: String(index),
      label: sourceName(source) || t('writing.source', { number: index + 1 }),
    })),
    { value: OTHER, label: t('writing.citation.new') },
  ]
  const cite = () => {
    const named = [...sources]
    if (chosen === OTHER) {
      const url = embedUrl(addressFrom(typed))
      if (!url) {
        setProblem(t('writing.citation.refused'))
        return
      }
      named.push(Source.parse({ url, relation: 'quoted', accessed: new Date().toISOString() }))
    }
    // A source gets its id with its first citation, as one deed: undo takes both back.
    const at = chosen === OTHER ? sources.length : Number(chosen)
    const id = named[at]?.id ?? crypto.randomUUID()
    const next = named.map((source, index) => (index === at ? { ...source, id } : source))
    session.editBoth({ sources: next }, 'body', (tr) => {
      const { $to, to } = tr.selection
      if ($to.parent.inlineContent) tr.insert(to, editor.schema.node('citation', { source: id }))
    })
    onClose()
    editor.view.focus()
  }
  return (
    <ToolForm
      rows
      label={t('writing.mark.citation')}
      onSubmit={cite}
      onClose={() => {
        onClose()
        editor.view.focus()
      }}
    >
      <div className="tool-form-line" ref={place}>
        <Select label={t('writing.citation.source')} value={chosen} options={options} onChange={setChosen} />
        <Button size="small" type="submit">
          {t('writing.tools.insert')}
        </Button>
      </div>
      {chosen === OTHER && (
        <TextField
          label={t('writing.citation.address')}
          placeholder="https://"
          value={typed}
          {...(problem ? { problem } : {})}
          onChange={(value) => {
            setTyped(value)
            setProblem('')
          }}
        />
      )}
    </ToolForm>
  )
}

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
  const [chosen, setChosen] = useState(sources[0]?.id ?? OTHER)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const options = [
    ...sources.map((source, index) => ({
      value: source.id ?? OTHER,
      label: sourceName(source) || t('writing.source', { number: index + 1 }),
    })),
    { value: OTHER, label: t('writing.citation.new') },
  ]
  const cite = () => {
    let next = sources
    let id = chosen
    if (id === OTHER) {
      const url = embedUrl(addressFrom(typed))
      if (!url) {
        setProblem(t('writing.citation.refused'))
        return
      }
      id = crypto.randomUUID()
      next = [...sources, Source.parse({ id, url, relation: 'quoted', accessed: new Date().toISOString() })]
    }
    // Written with the citation even when it is an old source: from now on its id must stay.
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

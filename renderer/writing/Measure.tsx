import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { BodyJson } from '../../shared/article/article'
import { type Measure as Length, measure } from '../../shared/article/measure'
import { afterPause } from '../editor/afterPause'
import { useI18n } from '../i18n/i18n'
import { useField } from './context'

const IDLE = 250

/** How long the story is, and what is selected of it: words, characters, reading time. Counted when the typing pauses. */
export function Measure({ editor }: { editor: Editor }) {
  const { t } = useI18n()
  const language = useField('language')
  const [whole, setWhole] = useState<Length | null>(null)
  const [selected, setSelected] = useState<Length | null>(null)
  useEffect(() => {
    const count = () => setWhole(measure(editor.getJSON() as BodyJson, language))
    const countSelected = () => {
      const { selection } = editor.state
      const content: BodyJson['content'] = selection.empty ? [] : selection.content().content.toJSON()
      const length = measure({ type: 'doc', content: content ?? [] }, language)
      setSelected(length.words > 0 ? length : null)
    }
    const later = (work: () => void) =>
      afterPause(IDLE, () => requestIdleCallback(() => editor.isDestroyed || work(), { timeout: 50 }))
    const [counting, selecting] = [later(count), later(countSelected)]
    count()
    editor.on('update', counting.soon)
    editor.on('selectionUpdate', selecting.soon)
    return () => {
      counting.stop()
      selecting.stop()
      editor.off('update', counting.soon)
      editor.off('selectionUpdate', selecting.soon)
    }
  }, [editor, language])
  if (whole === null) return null
  return (
    <footer className="measure">
      {selected && (
        <span data-testid="selected">
          {t('counts.selected')} <Words length={selected} />
        </span>
      )}
      <span data-testid="whole">
        <Words length={whole} />
      </span>
    </footer>
  )
}

function Words({ length }: { length: Length }) {
  const { t, number } = useI18n()
  return (
    <>
      {t('common.words', { count: length.words })} ·{' '}
      {t('counts.characters', { all: number(length.characters), bare: number(length.withoutSpaces) })}
      {length.words > 0 && <> · {t('writing.reading-time', { count: length.minutes })}</>}
    </>
  )
}

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import type { BodyJson } from '../../shared/article/article'
import { type Measure as Length, measure } from '../../shared/article/measure'
import { useI18n } from '../i18n/i18n'
import { useField } from './context'

const IDLE = 400

/** Words and reading time, counted when the typing pauses. */
export function Measure({ editor }: { editor: Editor }) {
  const { t } = useI18n()
  const language = useField('language')
  const [length, setLength] = useState<Length | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const count = () => setLength(measure(editor.getJSON() as BodyJson, language))
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => requestIdleCallback(() => !editor.isDestroyed && count()), IDLE)
    }
    count()
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor, language])
  if (length === null) return null
  return (
    <p className="measure">
      {t('common.words', { count: length.words })}
      {length.words > 0 && <span> · {t('writing.reading-time', { count: length.minutes })}</span>}
    </p>
  )
}

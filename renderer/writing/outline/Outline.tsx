import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import { afterPause } from '../../editor/afterPause'
import { useI18n } from '../../i18n/i18n'
import { currentHeading, type Heading, headingsOf } from './headings'
import './outline.css'

const IDLE = 200

/** The headings of the story; a click, or Enter, goes there. The one the caret stands under is marked. */
export function Outline({ editor }: { editor: Editor }) {
  const { t } = useI18n()
  const { headings, current } = useHeadings(editor)
  const go = ({ pos }: Heading) => {
    const { state, view } = editor
    view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(pos + 1))))
    view.focus()
    const dom = view.nodeDOM(pos)
    if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' })
  }
  const top = Math.min(...headings.map(({ level }) => level))
  return (
    <nav className="outline" aria-label={t('outline.title')}>
      <h2>{t('outline.title')}</h2>
      {headings.length === 0 ? (
        <p>{t('outline.none')}</p>
      ) : (
        <ol>
          {headings.map((heading) => (
            <li key={heading.pos} data-depth={heading.level - top}>
              <button
                type="button"
                aria-current={heading.pos === current ? 'location' : undefined}
                onClick={() => go(heading)}
              >
                {heading.text}
              </button>
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}

interface Shown {
  readonly headings: readonly Heading[]
  readonly current: number | null
}

function useHeadings(editor: Editor): Shown {
  const [shown, setShown] = useState<Shown>(() => read(editor))
  useEffect(() => {
    // Not with every key: the outline is read when the hand rests.
    const { soon, stop } = afterPause(IDLE, () => {
      // Nothing is drawn where nothing has changed.
      if (!editor.isDestroyed) setShown((before) => either(before, read(editor)))
    })
    editor.on('update', soon)
    editor.on('selectionUpdate', soon)
    return () => {
      stop()
      editor.off('update', soon)
      editor.off('selectionUpdate', soon)
    }
  }, [editor])
  return shown
}

function read({ state }: Editor): Shown {
  const headings = headingsOf(state.doc)
  return { headings, current: currentHeading(headings, state.selection.from)?.pos ?? null }
}

/** The first of two outlines when the second says the same. */
const either = (before: Shown, next: Shown): Shown =>
  JSON.stringify(before) === JSON.stringify(next) ? before : next

import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type SpellingLanguage, spellingOf } from '../../shared/spelling/language'
import { type Word, wordsIn } from '../../shared/spelling/words'
import type { SpellingConfig } from '../editor/spelling/config'
import { useSpellingDeeds } from '../editor/spelling/useSpellingDeeds'
import { WordMenu } from '../editor/spelling/WordMenu'
import { whenReleased } from '../editor/spelling/whenReleased'
import { useWriting } from './context'

/** Milliseconds after the last key before a field is looked at. */
const PAUSE = 300

interface Chosen extends Word {
  readonly language: SpellingLanguage
  readonly place: DOMRect
}

/**
 * Marks the misspelled words of a field: the same text laid over it, of which only the underlines are seen. The right
 * mouse button, the menu key or Shift+F10 on one of them offers other spellings.
 */
export function FieldMarks({
  text,
  config,
  area,
  onReplace,
}: {
  text: string
  config: SpellingConfig | null
  area: RefObject<HTMLTextAreaElement | null>
  onReplace: (text: string) => void
}) {
  const { session } = useWriting()
  const deeds = useSpellingDeeds(null, session)
  const marks = useRef<HTMLDivElement>(null)
  const [marked, setMarked] = useState<{ text: string; wrong: readonly Word[] } | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const close = useCallback(() => setChosen(null), [])
  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const wrong = config ? await misspelled(text, config) : []
      if (isWanted) setMarked({ text, wrong })
    }
    const timer = setTimeout(() => void look(), PAUSE)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text, config])
  const wrong = marked?.text === text ? marked.wrong : []
  useEffect(() => {
    const field = area.current
    const language = config && spellingOf(config.language, config.english)
    if (!field || !language || wrong.length === 0 || field.readOnly) return
    const onContextMenu = (event: MouseEvent) => {
      const spans = [...(marks.current?.children ?? [])]
      // The keyboard's menu belongs to the caret, the mouse's to the word under it.
      const at =
        event.button === 2
          ? spans.findIndex((span) => isOver(span, event))
          : wrong.findIndex(({ from, to }) => from <= field.selectionStart && field.selectionStart <= to)
      const [word, span] = [wrong[at], spans[at]]
      if (!word || !span) return
      event.preventDefault()
      whenReleased(event, () => setChosen({ ...word, language, place: span.getBoundingClientRect() }))
    }
    field.addEventListener('contextmenu', onContextMenu)
    return () => field.removeEventListener('contextmenu', onContextMenu)
  }, [area, config, wrong])

  const focus = (caret?: number) =>
    // The field has its new text once this event is over.
    setTimeout(() => {
      area.current?.focus()
      if (caret !== undefined) area.current?.setSelectionRange(caret, caret)
    })
  const replace = ({ from, to, text: old }: Word, by: string) => {
    if (text.slice(from, to) !== old) return
    onReplace(text.slice(0, from) + by + text.slice(to))
    focus(from + by.length)
  }
  return (
    <>
      {wrong.length > 0 && (
        <div ref={marks} className="head-marks ui-textarea-plain" aria-hidden="true">
          {withMarks(text, wrong)}
        </div>
      )}
      {chosen && (
        <WordMenu
          key={`${chosen.from} ${chosen.text}`}
          word={chosen}
          place={chosen.place}
          onReplace={(by) => replace(chosen, by)}
          onAdd={(form) => deeds.add(chosen, form)}
          onIgnore={() => deeds.ignore(chosen)}
          onClose={close}
          focus={() => focus()}
        />
      )}
    </>
  )
}

function withMarks(text: string, wrong: readonly Word[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of wrong) {
    parts.push(
      text.slice(at, from),
      <span key={from} className="misspelled">
        {text.slice(from, to)}
      </span>,
    )
    at = to
  }
  return [...parts, text.slice(at)]
}

const isOver = (span: Element, { clientX, clientY }: MouseEvent): boolean =>
  [...span.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
  )

async function misspelled(text: string, config: SpellingConfig): Promise<Word[]> {
  const language = spellingOf(config.language, config.english)
  if (!language) return []
  const words = wordsIn(text, language)
  await config.speller.ask(
    language,
    words.map((word) => word.text),
  )
  return words.filter(
    (word) => config.speller.verdict(language, word.text) === false && !config.allows(word.text, language),
  )
}

import { type ReactNode, useEffect, useState } from 'react'
import { spellingOf } from '../../shared/spelling/language'
import { type Word, wordsIn } from '../../shared/spelling/words'
import type { SpellingConfig } from '../editor/spelling/config'

/** Milliseconds after the last key before a field is looked at. */
const PAUSE = 300

/** Marks the misspelled words of a field: the same text laid over it, of which only the underlines are seen. */
export function FieldMarks({ text, config }: { text: string; config: SpellingConfig | null }) {
  const [marked, setMarked] = useState<{ text: string; wrong: readonly Word[] } | null>(null)
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
  if (marked?.text !== text || marked.wrong.length === 0) return null
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of marked.wrong) {
    parts.push(
      text.slice(at, from),
      <span key={from} className="misspelled">
        {text.slice(from, to)}
      </span>,
    )
    at = to
  }
  return (
    <div className="head-marks ui-textarea-plain" aria-hidden="true">
      {parts}
      {text.slice(at)}
    </div>
  )
}

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

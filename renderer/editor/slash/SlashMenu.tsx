import type { Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useI18n } from '../../i18n/i18n'
import { Kbd } from '../../ui/Kbd'
import { type BlockCommand, blockCommands } from '../blockCommands'
import './slash.css'
import { matchingSize, namesOf } from './slashNames'
import { type Slash, slashKey } from './slashPlugin'

/** What the menu offers besides blocks, by a name somebody gave it. */
export interface SlashExtra {
  readonly id: string
  readonly name: string
  readonly icon: LucideIcon
  run(editor: Editor): void
}

interface Offer extends Omit<SlashExtra, 'run'> {
  /** The name with everything else people may type for it. */
  readonly names: string
  readonly shortcut?: string | undefined
  run(typed: string): void
}

/** The menu after "/": blocks by their names in the interface's language, with or without their marks, and extras. */
export function SlashMenu({
  editor,
  run,
  extras,
}: {
  editor: Editor
  run: (command: BlockCommand) => void
  extras: readonly SlashExtra[]
}) {
  const { t } = useI18n()
  const id = useId()
  const [slash, setSlash] = useState<Slash | null>(null)
  const [chosen, setChosen] = useState(0)
  const offers = (): Offer[] => [
    ...blockCommands
      .filter((command) => command.slash)
      .map((command) => ({
        id: command.id,
        name: t(command.label),
        names: namesOf(command),
        icon: command.icon,
        shortcut: command.shortcut,
        run: (typed: string) => (command.runTyped ? command.runTyped(editor, typed) : run(command)),
      })),
    ...extras.map((extra) => ({ ...extra, names: extra.name, run: () => extra.run(editor) })),
  ]
  const offered = slash ? matchingSize(slash.query, offers()) : []
  const at = Math.min(chosen, offered.length - 1)

  const pick = (offer: Offer | undefined) => {
    if (!slash || !offer) return
    const { query } = slash
    editor.view.dispatch(editor.state.tr.delete(slash.from, slash.to))
    offer.run(query)
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (offered.length === 0 || event.isComposing) return false
    if (event.key === 'ArrowDown') setChosen((at + 1) % offered.length)
    else if (event.key === 'ArrowUp') setChosen((at - 1 + offered.length) % offered.length)
    else if (event.key === 'Enter' || event.key === 'Tab') pick(offered[at])
    else if (event.key === 'Escape')
      editor.view.dispatch(editor.state.tr.setMeta(slashKey, { close: true }).setMeta('addToHistory', false))
    else return false
    event.preventDefault()
    return true
  }
  const latest = useRef(onKey)
  latest.current = onKey

  useEffect(() => {
    const port = {
      changed: (next: Slash | null) => {
        setSlash(next)
        setChosen(0)
      },
      key: (event: KeyboardEvent) => latest.current(event),
    }
    editor.view.dispatch(editor.state.tr.setMeta(slashKey, { port }).setMeta('addToHistory', false))
  }, [editor])

  const open = slash !== null && offered.length > 0
  useEffect(() => {
    const { dom } = editor.view
    if (!open) return
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', `${id}-${at}`)
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, open, at, id])

  if (!slash || !open) return null
  const place = editor.view.coordsAtPos(slash.from)
  const below = window.innerHeight - place.bottom > 320
  return (
    <div
      className="slash-menu"
      role="listbox"
      id={id}
      aria-label={t('writing.slash')}
      style={{
        left: place.left,
        ...(below ? { top: place.bottom + 6 } : { bottom: window.innerHeight - place.top + 6 }),
      }}
    >
      {offered.map((offer, index) => (
        <div
          key={offer.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className="slash-item"
          onPointerMove={() => setChosen(index)}
          onMouseDown={(event) => {
            event.preventDefault()
            pick(offer)
          }}
        >
          <offer.icon size={16} aria-hidden="true" />
          <span>{offer.name}</span>
          {offer.shortcut && <Kbd keys={offer.shortcut} />}
        </div>
      ))}
    </div>
  )
}

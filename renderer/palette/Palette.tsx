import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { Kbd } from '../ui/Kbd'
import { type Command, useAvailableCommands, useCommands } from './commands'
import { fold, matchScore } from './match'
import './palette.css'
import { useArticleMatches } from './useArticleMatches'

/** Everything that can be done here and now, found by typing a piece of its name. */
export function Palette() {
  const { t } = useI18n()
  const [open, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useCommands([
    {
      id: 'palette',
      label: t('palette.open'),
      shortcut: 'Mod+K',
      icon: Search,
      run: () => setOpen((was) => !was),
    },
  ])
  useEffect(() => {
    if (!open) return
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [open])
  const run = (command: Command) => {
    setOpen(false)
    // After the dialog has given the focus back, so that the command finds the screen as it was.
    requestAnimationFrame(() => command.run())
  }
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('palette.title')}
      onCancel={() => setOpen(false)}
      onMouseDown={(event) => {
        if (event.target === dialog.current) setOpen(false)
      }}
    >
      {open && <CommandList onChoose={run} />}
    </dialog>
  )
}

const isAside = ({ id }: Command): boolean => /^(?:shelf\.|language\.|theme$)/.test(id)

function CommandList({ onChoose }: { onChoose: (command: Command) => void }) {
  const { t } = useI18n()
  const commands = useAvailableCommands()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)

  const articles = useArticleMatches(query)
  const found = useMemo(() => {
    const wanted = fold(query.trim())
    const named = commands
      .filter((command) => command.id !== 'palette')
      .map((command) => ({ command, score: matchScore(wanted, fold(command.label)) }))
      .filter((one): one is { command: Command; score: number } => one.score !== null)
      // What can be done here stands before the shelves, which the rail shows all the time, and before the window's looks.
      .sort((a, b) => b.score - a.score || Number(isAside(a.command)) - Number(isAside(b.command)))
      .map(({ command }) => command)
    return [...named, ...articles]
  }, [commands, articles, query])
  const active = Math.min(at, found.length - 1)

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || found.length === 0) return
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (active + 1) % found.length,
      ArrowUp: (active - 1 + found.length) % found.length,
      PageDown: Math.min(active + 8, found.length - 1),
      PageUp: Math.max(active - 8, 0),
    }
    const next = steps[event.key]
    const chosen = found[active]
    if (next !== undefined) {
      event.preventDefault()
      setAt(next)
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      onChoose(chosen)
    }
  }

  return (
    <>
      <div className="palette-field">
        <Search size={18} aria-hidden="true" />
        <input
          role="combobox"
          aria-label={t('palette.open')}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
          placeholder={t('palette.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="palette-list" id={listId} role="listbox" aria-label={t('palette.title')} ref={list}>
        {found.map((command, index) => (
          <CommandRow
            key={command.id}
            id={`${listId}-${index}`}
            command={command}
            active={index === active}
            onPoint={() => setAt(index)}
            onChoose={() => onChoose(command)}
          />
        ))}
      </div>
      {found.length === 0 && <p className="palette-nothing">{t('palette.nothing')}</p>}
      <p className="visually-hidden" role="status">
        {t('palette.count', { count: found.length })}
      </p>
    </>
  )
}

interface CommandRowProps {
  id: string
  command: Command
  active: boolean
  onPoint: () => void
  onChoose: () => void
}

function CommandRow({ id, command, active, onPoint, onChoose }: CommandRowProps) {
  const Icon = command.icon
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className="palette-row"
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose()
      }}
    >
      {Icon ? <Icon size={16} aria-hidden="true" /> : <span className="palette-gap" />}
      <span>{command.label}</span>
      {command.shortcut && <Kbd keys={command.shortcut} />}
    </div>
  )
}

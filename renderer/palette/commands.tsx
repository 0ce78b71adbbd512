import type { LucideIcon } from 'lucide-react'
import { createContext, type ReactNode, useContext, useEffect, useId, useState } from 'react'
import { type KeyPress, matchesShortcut } from './shortcuts'
import { inTextField } from './textFields'

export interface Command {
  /** Stable name. The application menu runs `new`, `open-file`, `undo`, `redo`, `find` ... by it. */
  readonly id: string
  readonly label: string
  /** `Mod+Shift+K`; see `matchesShortcut`. */
  readonly shortcut?: string
  readonly icon?: LucideIcon
  readonly run: () => void
  /** Asked at the moment of use; without it the command is always there. */
  readonly when?: () => boolean
}

export interface CommandRegistry {
  set(owner: string, commands: readonly Command[]): void
  remove(owner: string): void
  /** Commands that may be run now; of two with one id, the one registered last. */
  available(): Command[]
  /** The command a key press means, of those that may be run now. Only commands with that shortcut are asked. */
  forKey(press: KeyPress): Command | undefined
  /** False when no such command is available. */
  run(id: string): boolean
  subscribe(listener: () => void): () => void
  version(): number
}

export function createRegistry(): CommandRegistry {
  const owners = new Map<string, readonly Command[]>()
  const listeners = new Set<() => void>()
  let version = 0
  const changed = () => {
    version += 1
    for (const listener of listeners) listener()
  }
  const available = (wanted: (command: Command) => boolean = () => true) => {
    const byId = new Map<string, Command>()
    for (const commands of owners.values())
      for (const command of commands)
        if (wanted(command) && (!command.when || command.when())) byId.set(command.id, command)
    return [...byId.values()]
  }
  return {
    set: (owner, commands) => {
      owners.set(owner, commands)
      changed()
    },
    remove: (owner) => {
      owners.delete(owner)
      changed()
    },
    available: () => available(),
    forKey: (press) =>
      available(({ shortcut }) => shortcut !== undefined && matchesShortcut(press, shortcut)).at(-1),
    run: (id) => {
      const [command] = available((one) => one.id === id)
      command?.run()
      return command !== undefined
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    version: () => version,
  }
}

const Context = createContext<CommandRegistry | null>(null)
/** Held down, only these go on. */
const REPEATABLE = new Set(['undo', 'redo'])

/** A key by itself, or with Shift. In a field it is typing and no command's; F7 is nobody's letter. */
const isPlain = ({ ctrlKey, metaKey, altKey, code }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !/^F\d+$/.test(code)

function onKeyDown(registry: CommandRegistry, event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
  // Before any command is asked whether it is there: every letter typed comes this way.
  if (isPlain(event) && inTextField(event.target)) return
  const command = registry.forKey(event)
  if (!command) return
  const modal = document.querySelector('dialog:modal') !== null
  if (modal && command.id !== 'palette') return
  event.preventDefault()
  if (!event.repeat || REPEATABLE.has(command.id)) command.run()
}

export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createRegistry)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(registry, event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [registry])
  return <Context value={registry}>{children}</Context>
}

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(Context)
  if (!registry) throw new Error('useCommandRegistry outside CommandsProvider')
  return registry
}

/** Registers commands while the component is mounted; each render's version replaces the last. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry()
  const owner = useId()
  useEffect(() => registry.set(owner, commands))
  useEffect(() => () => registry.remove(owner), [registry, owner])
}

/**
 * The commands that were available when whoever asks appeared: many hang on where the focus is, which a list of commands
 * takes for itself.
 */
export function useAvailableCommands(): readonly Command[] {
  const registry = useCommandRegistry()
  const [available] = useState(() => registry.available())
  return available
}

import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import './tabs.css'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: LucideIcon
  /** Shows the icon alone; the label is read aloud and shown on hover. */
  readonly iconOnly?: boolean
}

export interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[]
  active: Id
  onChange: (id: Id) => void
  /** Names the row of tabs for screen readers. */
  label?: string
  /** The open tab's content; given, it becomes the tab panel. */
  children?: ReactNode
}

/** Tabs with the arrow keys, Home and End. */
export function Tabs<Id extends string>({ tabs, active, onChange, label, children }: TabsProps<Id>) {
  const base = useId()
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === active)
    const next =
      event.key === 'ArrowRight'
        ? tabs[(at + 1) % tabs.length]
        : event.key === 'ArrowLeft'
          ? tabs.at(at - 1)
          : event.key === 'Home'
            ? tabs[0]
            : event.key === 'End'
              ? tabs.at(-1)
              : undefined
    if (!next) return
    event.preventDefault()
    onChange(next.id)
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }
  return (
    <>
      <div className="ui-tabs" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: words, icon: Icon, iconOnly }) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="ui-tab"
            id={`${base}-${id}`}
            data-tab={id}
            aria-selected={id === active}
            aria-controls={children === undefined ? undefined : `${base}-panel`}
            tabIndex={id === active ? 0 : -1}
            title={iconOnly ? words : undefined}
            onClick={() => onChange(id)}
          >
            {Icon && <Icon size={15} aria-hidden="true" />}
            <span className={iconOnly ? 'visually-hidden' : undefined}>{words}</span>
          </button>
        ))}
      </div>
      {children !== undefined && (
        <div
          className="ui-tab-panel"
          role="tabpanel"
          id={`${base}-panel`}
          aria-labelledby={`${base}-${active}`}
        >
          {children}
        </div>
      )}
    </>
  )
}

import type { LucideIcon } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { Kbd } from './Kbd'
import './menu.css'
import { menuItems, onMenuKey } from './menuKeys'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
  readonly shortcut?: string
  readonly onSelect: () => void
  readonly danger?: boolean
  readonly disabled?: boolean
}

export interface MenuProps {
  label: string
  items: readonly MenuItem[]
  /** Given, the button shows only the icon. */
  icon?: LucideIcon
  size?: 'medium' | 'small'
  tabIndex?: number
  /** Read aloud instead of `label`. */
  description?: string
  /** Given for a choice among others: whether it is the one taken. */
  pressed?: boolean
}

/** A menu on the native popover: arrows, Home, End, first letters, Escape; the focus returns to its button. */
export function Menu({ label, items, icon, size = 'medium', tabIndex, description, pressed }: MenuProps) {
  const id = useId()
  const anchor = `--menu-${id.replace(/[^\w-]/g, '')}`
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const wiring = {
    popoverTarget: id,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open,
    style: { anchorName: anchor },
    size,
    tabIndex,
  }
  return (
    <>
      {icon ? (
        <IconButton icon={icon} label={label} {...wiring} />
      ) : (
        <Button variant="ghost" aria-label={description} data-chosen={pressed || undefined} {...wiring}>
          {label}
        </Button>
      )}
      <div
        id={id}
        ref={list}
        popover="auto"
        role="menu"
        aria-label={label}
        className="ui-menu"
        style={{ positionAnchor: anchor }}
        onBeforeToggle={(event) => {
          // The items are made when they are wanted: a long report has a menu on every card.
          if (event.newState === 'open') flushSync(() => setOpen(true))
        }}
        onToggle={(event) => {
          const opened = event.newState === 'open'
          setOpen(opened)
          if (opened) menuItems(list.current)[0]?.focus()
        }}
        onKeyDown={(event) => onMenuKey(event, list.current)}
      >
        {(open ? items : []).map(
          ({ id: itemId, label: words, icon: Icon, shortcut, onSelect, danger, disabled }) => (
            <button
              key={itemId}
              type="button"
              role="menuitem"
              tabIndex={-1}
              disabled={disabled}
              className="ui-menu-item"
              data-danger={danger || undefined}
              onClick={() => {
                list.current?.hidePopover()
                onSelect()
              }}
            >
              {Icon ? <Icon size={15} aria-hidden="true" /> : <span className="ui-menu-gap" />}
              <span>{words}</span>
              {shortcut && <Kbd keys={shortcut} />}
            </button>
          ),
        )}
      </div>
    </>
  )
}

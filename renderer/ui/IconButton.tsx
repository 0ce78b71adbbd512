import type { LucideIcon } from 'lucide-react'
import type { ComponentPropsWithRef } from 'react'
import './button.css'

export interface IconButtonProps
  extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'children' | 'aria-label'> {
  icon: LucideIcon
  /** What it does; read aloud and shown on hover. */
  label: string
  /** Given for a toggle: whether it is on. */
  pressed?: boolean
  size?: 'medium' | 'small'
}

export function IconButton({
  icon: Icon,
  label,
  pressed,
  size = 'medium',
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      className={`ui-icon-button ui-icon-button-${size}`}
      aria-label={label}
      aria-pressed={pressed}
    >
      <Icon size={size === 'small' ? 15 : 17} aria-hidden="true" />
    </button>
  )
}

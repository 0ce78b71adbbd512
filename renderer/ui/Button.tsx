import type { LucideIcon } from 'lucide-react'
import type { ComponentPropsWithRef, ReactNode } from 'react'
import './button.css'
import { Spinner } from './Spinner'

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'className' | 'children'> {
  children: ReactNode
  variant?: 'primary' | 'secondary' | 'ghost' | 'danger'
  size?: 'medium' | 'small'
  icon?: LucideIcon
  /** Shows that the work is under way; the button keeps the focus and ignores clicks. */
  busy?: boolean
}

/** A button with words. One `primary` at most in a view. */
export function Button({
  children,
  variant = 'secondary',
  size = 'medium',
  icon: Icon,
  busy = false,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`ui-button ui-button-${variant} ui-button-${size}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <Spinner size={14} /> : Icon && <Icon size={size === 'small' ? 14 : 16} aria-hidden="true" />}
      <span>{children}</span>
    </button>
  )
}

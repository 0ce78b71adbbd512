import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import './empty-state.css'

export interface EmptyStateProps {
  icon: LucideIcon
  title: string
  text: ReactNode
  actions?: ReactNode
}

/** What to show, and teach, where there is nothing yet. */
export function EmptyState({ icon: Icon, title, text, actions }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      <span className="ui-empty-icon">
        <Icon size={26} strokeWidth={1.5} aria-hidden="true" />
      </span>
      <h2>{title}</h2>
      <div className="ui-empty-text">{text}</div>
      {actions && <div className="ui-empty-actions">{actions}</div>}
    </div>
  )
}

import { CircleAlert, CircleCheck, Info, X } from 'lucide-react'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useI18n } from '../i18n/i18n'
import { Button } from './Button'
import { IconButton } from './IconButton'
import './toasts.css'

export interface Toast {
  readonly text: string
  readonly tone?: 'neutral' | 'good' | 'bad'
  readonly action?: { readonly label: string; readonly onSelect: () => void }
  /** Stays until dismissed. Faults do so anyway. */
  readonly sticky?: boolean
}

interface Toasts {
  /** Shows a message and answers how to take it back. */
  show(toast: Toast): () => void
}

type Shown = Toast & { readonly id: number }

const Context = createContext<Toasts | null>(null)
const STAYS = 8000
const AT_MOST = 4
const icons = { neutral: Info, good: CircleCheck, bad: CircleAlert }

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useI18n()
  const [shown, setShown] = useState<readonly Shown[]>([])
  const dismiss = useCallback((id: number) => setShown((all) => all.filter((one) => one.id !== id)), [])
  const value = useMemo<Toasts>(() => {
    let last = 0
    return {
      show: (toast) => {
        last += 1
        const id = last
        setShown((all) => [...all.filter((one) => one.text !== toast.text), { ...toast, id }].slice(-AT_MOST))
        return () => dismiss(id)
      },
    }
  }, [dismiss])
  return (
    <Context value={value}>
      {children}
      <section className="ui-toasts" aria-label={t('common.messages')}>
        {shown.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onDismiss={dismiss} />
        ))}
      </section>
    </Context>
  )
}

function ToastCard({ toast, onDismiss }: { toast: Shown; onDismiss: (id: number) => void }) {
  const { t } = useI18n()
  const { tone = 'neutral', action } = toast
  const Icon = icons[tone]
  const stays = toast.sticky === true || tone === 'bad'
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (stays) return
    // Whoever points at it or stands in it is still reading.
    const leave = () => {
      if (card.current?.matches(':hover, :focus-within')) timer = setTimeout(leave, STAYS / 4)
      else onDismiss(toast.id)
    }
    let timer = setTimeout(leave, STAYS)
    return () => clearTimeout(timer)
  }, [stays, onDismiss, toast.id])
  return (
    <div ref={card} className="ui-toast" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={17} aria-hidden="true" />
      <p>{toast.text}</p>
      {action && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            onDismiss(toast.id)
            action.onSelect()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" icon={X} label={t('common.dismiss')} onClick={() => onDismiss(toast.id)} />
    </div>
  )
}

export function useToasts(): Toasts {
  const value = useContext(Context)
  if (!value) throw new Error('useToasts outside ToastProvider')
  return value
}

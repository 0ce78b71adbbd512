import { useCallback, useEffect, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'

/** What has the first claim on Escape while it is open. */
const OPEN = 'dialog[open], .slash-menu, .find-bar, [popover]:popover-open'

/** Only the page: everything else fades until it is pointed at. Escape leaves, wherever the focus is, and moves nothing. */
export function useFocusMode(): { on: boolean; toggle: () => void } {
  const { t } = useI18n()
  const { show } = useToasts()
  const [on, setOn] = useState(false)
  useEffect(() => {
    if (!on) return
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector(OPEN)) return
      event.preventDefault()
      event.stopPropagation()
      setOn(false)
    }
    window.addEventListener('keydown', leave, { capture: true })
    return () => window.removeEventListener('keydown', leave, { capture: true })
  }, [on])
  const toggle = useCallback(() => {
    if (!on) show({ text: t('focus.leave') })
    setOn(!on)
  }, [on, show, t])
  return { on, toggle }
}

import { useCallback, useState } from 'react'
import type { Settings } from '../../shared/settings'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'
import { useSettings } from './useSettings'

/** Stores a change at once. `name` is what changed, in words. Answers whether it was stored. */
export type Save = (name: string, patch: Partial<Settings>) => Promise<boolean>

/** Saving with its words: a mark when it worked, a message and the old value when it did not. */
export function useSaving(): { save: Save; savedAt: number } {
  const i18n = useI18n()
  const toasts = useToasts()
  const { change } = useSettings()
  const [savedAt, setSavedAt] = useState(0)
  const save = useCallback<Save>(
    async (name, patch) => {
      const stored = await change(patch)
      if (stored.ok) setSavedAt(Date.now())
      else toasts.show({ text: `${name}: ${i18n.fault(stored.fault)}`, tone: 'bad' })
      return stored.ok
    },
    [change, i18n, toasts],
  )
  return { save, savedAt }
}

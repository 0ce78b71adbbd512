import { useCallback, useEffect, useRef, useState } from 'react'
import type { Profile } from '../../../shared/intake/profile'
import { desk } from '../../desk'
import { useI18n } from '../../i18n/i18n'
import { useToasts } from '../../ui/Toasts'

export interface ProfileAccess {
  /** Null until it is read. */
  readonly profile: Profile | null
  /** Stores it, says what was done, and offers to take that back. */
  change(next: Profile, said: string): Promise<void>
}

/**
 * What is remembered for one host, while somebody looks at it. `changed` is called after every change; with another
 * `version` it is read anew.
 */
export function useProfile(host: string, changed: () => void, version: unknown): ProfileAccess {
  const { t, fault: words } = useI18n()
  const { show } = useToasts()
  const [profile, setProfile] = useState<Profile | null>(null)
  const asked = useRef({ host: '', version: undefined as unknown })
  useEffect(() => {
    if (asked.current.host === host && asked.current.version === version) return
    const question = { host, version }
    asked.current = question
    void desk.profiles.get({ host }).then((read) => {
      if (asked.current !== question) return
      if (read.ok) setProfile(read.value)
      else show({ text: words(read.fault), tone: 'bad' })
    })
  }, [host, version, show, words])

  const store = useCallback(
    async (next: Profile): Promise<boolean> => {
      const isEmpty = next.entries.length === 0 && next.rulesOff.length === 0
      const done = isEmpty
        ? await desk.profiles.remove({ host: next.host })
        : await desk.profiles.save({ profile: next })
      if (done.ok) setProfile(next)
      else show({ text: words(done.fault), tone: 'bad' })
      changed()
      return done.ok
    },
    [changed, show, words],
  )
  const change = useCallback(
    async (next: Profile, said: string) => {
      const before = profile
      if (!(await store(next)) || !before) return
      show({
        text: said,
        tone: 'good',
        action: { label: t('common.undo'), onSelect: () => void store(before) },
      })
    },
    [profile, store, show, t],
  )
  return { profile, change }
}

import { useEffect, useState } from 'react'
import type { SiteProfile } from '../../shared/publish/site'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'

export type Site = SiteProfile & {
  readonly folder: string
  readonly hasSecrets: boolean
  readonly schedules: boolean
  /** Can show an article in its own theme before it is out. */
  readonly previews: boolean
}

/** The configured sites; empty until they are known. Read again when the settings change. */
export function useSites(): readonly Site[] {
  const { fault: words } = useI18n()
  const { show } = useToasts()
  const [sites, setSites] = useState<readonly Site[]>([])
  useEffect(() => {
    let gone = false
    const read = () =>
      desk.publish.sites({}).then((result) => {
        if (gone) return
        if (result.ok) setSites(result.value)
        else show({ text: words(result.fault), tone: 'bad' })
      })
    void read()
    const off = desk.on('settingsChanged', () => void read())
    return () => {
      gone = true
      off()
    }
  }, [show, words])
  return sites
}

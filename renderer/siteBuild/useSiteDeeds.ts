import { useCallback } from 'react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'
import { useSiteBuild } from './useSiteBuild'
import { endWords, isGood } from './words'

/** Building a local site and going to look at it, each with a word where it went wrong. */
export function useSiteDeeds(site: string) {
  const i18n = useI18n()
  const { show } = useToasts()
  const { start } = useSiteBuild()
  const visit = useCallback(async () => {
    const opened = await desk.sites.visit({ site })
    if (!opened.ok) show({ text: i18n.fault(opened.fault), tone: 'bad' })
  }, [site, show, i18n])
  const showFolder = useCallback(async () => {
    const opened = await desk.sites.showFolder({ site })
    if (!opened.ok) show({ text: i18n.fault(opened.fault), tone: 'bad' })
  }, [site, show, i18n])
  /** Builds, and says at the end what was done, on whatever screen the person is then. */
  const build = useCallback(async () => {
    const end = await start(site)
    show({
      text: endWords(i18n, end),
      tone: isGood(end) ? ('fault' in end ? 'neutral' : 'good') : 'bad',
      ...('built' in end && {
        sticky: true,
        action: { label: i18n.t('siteBuild.visit'), onSelect: () => void visit() },
      }),
    })
  }, [site, start, show, i18n, visit])
  return { visit, showFolder, build }
}

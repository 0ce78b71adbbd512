import { useEffect, useState } from 'react'
import type { Rights } from '../../shared/publish/rights'
import { desk } from '../desk'
import type { Site } from '../writing/useSites'

/** What was learnt of accounts while the window stands, by the site and how it is signed in to. */
const known = new Map<string, Promise<Rights | null>>()
const ASKED: ReadonlySet<string> = new Set(['wordpress', 'ghost'])
const keyOf = (site: Site) => JSON.stringify([site.id, site.target, site.options, site.hasSecrets])

function rightsOn(site: Site): Promise<Rights | null> {
  const key = keyOf(site)
  const asked =
    known.get(key) ??
    desk.publish.rights({ site: site.id }).then((answer) => {
      // A site that gave no answer is asked again the next time; publishing says what is wrong.
      if (!answer.ok) known.delete(key)
      return answer.ok ? answer.value : null
    })
  known.set(key, asked)
  return asked
}

/** What the account may do on each site; a site that has not answered is not in it, and may be tried. */
export function useRights(sites: readonly Site[]): ReadonlyMap<string, Rights> {
  const [rights, setRights] = useState<ReadonlyMap<string, Rights>>(new Map())
  useEffect(() => {
    let isGone = false
    for (const site of sites) {
      // Only a site with accounts and a clock of its own is asked.
      if (!ASKED.has(site.target) || !site.hasSecrets) continue
      void rightsOn(site).then((answer) => {
        if (!isGone && answer) setRights((all) => new Map(all).set(site.id, answer))
      })
    }
    return () => {
      isGone = true
    }
  }, [sites])
  return rights
}

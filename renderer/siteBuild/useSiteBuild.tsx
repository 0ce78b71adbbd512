import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { SiteBuilt } from '../../shared/ipc/siteBuildContract'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'

export interface Running {
  readonly site: string
  readonly done: number
  readonly total: number
}

/** What the last build of a site in this window has come to. */
export type BuildEnd = { readonly site: string } & ({ readonly built: SiteBuilt } | { readonly fault: Fault })

export interface SiteBuild {
  readonly running: Running | null
  readonly end: BuildEnd | null
  start(site: string): Promise<BuildEnd>
  stop(): void
}

const Context = createContext<SiteBuild | null>(null)

/** The build of a whole site. It goes on whatever screen is shown, and is found again by a window that was opened anew. */
export function SiteBuildProvider({ children }: { children: ReactNode }) {
  const [running, setRunning] = useState<Running | null>(null)
  const [end, setEnd] = useState<BuildEnd | null>(null)
  useEffect(() => {
    void desk.sites.building({}).then((known) => {
      if (known.ok && known.value) setRunning(known.value)
    })
    return desk.on('siteBuildProgress', ({ isOver, ...far }) => setRunning(isOver ? null : far))
  }, [])
  const start = useCallback(async (site: string) => {
    setEnd(null)
    const built = await desk.sites.build({ site })
    const ended = built.ok ? { site, built: built.value } : { site, fault: built.fault }
    setEnd(ended)
    return ended
  }, [])
  const stop = useCallback(() => void desk.sites.stopBuild({}), [])
  const value = useMemo(() => ({ running, end, start, stop }), [running, end, start, stop])
  return <Context value={value}>{children}</Context>
}

export function useSiteBuild(): SiteBuild {
  const value = useContext(Context)
  if (!value) throw new Error('useSiteBuild outside SiteBuildProvider')
  return value
}

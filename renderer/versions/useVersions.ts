import { useCallback, useEffect, useState } from 'react'
import type { Fault } from '../../shared/result'
import type { VersionInfo } from '../../shared/versions/version'
import { desk } from '../desk'
import type { Session } from '../writing/session'

/** The versions of the open article, the latest first; read again when the library has a new one. Null until read. */
export function useVersions(session: Session) {
  const [versions, setVersions] = useState<readonly VersionInfo[] | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const reload = useCallback(async () => {
    const listed = await desk.versions.list({ id: session.id })
    if (listed.ok) setVersions(listed.value)
    setFault(listed.ok ? null : listed.fault)
  }, [session])
  useEffect(() => {
    // What stands on the screen is on disk, and a version, before the list is read.
    void session.flush().then(async (isSaved) => {
      if (isSaved && session.readOnly === '') await desk.articles.snapshot({ id: session.id })
      await reload()
    })
    return desk.on('libraryChanged', ({ ids }) => {
      if (ids.includes(session.id)) void reload()
    })
  }, [session, reload])
  return { versions, fault, reload }
}

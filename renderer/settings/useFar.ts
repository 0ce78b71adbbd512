import { useEffect, useState } from 'react'
import { desk } from '../desk'

/** How far a backup or a check of the archive is, 0 to 1; null until that is known. */
export function useFar(work: 'backup' | 'archive'): number | null {
  const [far, setFar] = useState<number | null>(null)
  useEffect(
    () =>
      desk.on('keepingProgress', (told) => {
        if (told.work === work) setFar(told.total > 0 ? Math.min(1, told.done / told.total) : null)
      }),
    [work],
  )
  return far
}

import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same and does what the latest one does: who gets it need not be drawn again for it. */
export function useLatest(run: () => void): () => void {
  const latest = useRef(run)
  useLayoutEffect(() => {
    latest.current = run
  })
  return useCallback(() => latest.current(), [])
}

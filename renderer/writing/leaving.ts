import type { Session } from './session'

/** What is needed of a session that is being left. */
type Leaving = Pick<Session, 'id' | 'flush' | 'stop' | 'saveState' | 'subscribe'>

/** Articles that were left before everything in them was on disk: they go on trying, and lose nothing. */
export function createLeavings<S extends Leaving>() {
  const held = new Map<string, { session: S; release: () => void }>()

  return {
    /** Holds the session until all of it is written down, then stops it; `gone` once it is held no longer. */
    leave(session: S, gone: () => void): void {
      const off = session.subscribe(() => settle())
      const release = () => {
        held.delete(session.id)
        off()
        gone()
      }
      const entry = { session, release }
      const settle = () => {
        if (session.saveState() !== 'saved' || held.get(session.id) !== entry) return
        release()
        session.stop()
      }
      held.set(session.id, entry)
      void session.flush().then(settle)
    },
    /** The session of an article that is opened again before it was written down; it holds what the library lacks. */
    takeBack(id: string): S | null {
      const entry = held.get(id)
      entry?.release()
      return entry?.session ?? null
    },
    /** Tries once more. True when nothing is held any longer. */
    async flush(): Promise<boolean> {
      const tries = [...held.values()].map(({ session }) => session.flush())
      return (await Promise.all(tries)).every(Boolean)
    },
  }
}

export const leavings = createLeavings<Session>()

import type { WebContents } from 'electron'
import type { EventName } from '../../shared/ipc/channels'
import { type EventPayload, eventPayloads } from '../../shared/ipc/contract'

export type Emit = <E extends EventName>(event: E, payload: EventPayload<E>) => void

/** Sends a typed event to the window, when there is one. */
export const createEmit =
  (contents: () => WebContents | null): Emit =>
  (event, payload) => {
    const target = contents()
    if (target && !target.isDestroyed()) target.send(`event.${event}`, eventPayloads[event].parse(payload))
  }

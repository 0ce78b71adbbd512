import { contextBridge, ipcRenderer } from 'electron'
import { channels, type EventName, events } from '../shared/ipc/channels'

type Call = (input: unknown) => Promise<unknown>

const desk: Record<string, unknown> = {}
for (const [name, methods] of Object.entries(channels)) {
  desk[name] = Object.fromEntries(
    methods.map((method): [string, Call] => [
      method,
      (input) => ipcRenderer.invoke(`${name}.${method}`, input),
    ]),
  )
}

/** Listens for one of the named events; answers the function that stops listening. */
desk.on = (event: EventName, listener: (payload: unknown) => void) => {
  if (!events.includes(event)) throw new Error('There is no such event.')
  const forward = (_: unknown, payload: unknown) => listener(payload)
  ipcRenderer.on(`event.${event}`, forward)
  return () => {
    ipcRenderer.off(`event.${event}`, forward)
  }
}

contextBridge.exposeInMainWorld('desk', desk)

import type { Framing } from '../../shared/pictures/framing'

/** A picture whose framing is to be chosen, and what to do with the choice. */
export interface FramingRequest {
  readonly src: string
  readonly framing: Framing
  save(framing: Framing): void
}

let open: FramingRequest | null = null
const listeners = new Set<() => void>()

function set(request: FramingRequest | null): void {
  open = request
  for (const listener of listeners) listener()
}

/** Opens the dialog for a picture of the library, from the body's plain views as from the fields. */
export const askFraming = (request: FramingRequest): void => set(request)
export const closeFraming = (): void => set(null)
export const framingRequest = (): FramingRequest | null => open
export function onFramingRequest(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

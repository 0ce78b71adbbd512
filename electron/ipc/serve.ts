import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { z } from 'zod'
import { channels } from '../../shared/ipc/channels'
import { contract, type Services } from '../../shared/ipc/contract'
import { fail, type Result } from '../../shared/result'
import { answerCall } from './answer'

/**
 * Registers one handler for every call of the contract: is the sender our window's main frame, does the input fit,
 * then the service. No call is looked up by a name the caller gave.
 */
export function serve(
  services: Services,
  isOurs: (event: IpcMainInvokeEvent) => boolean,
  log: (line: string) => void,
): void {
  for (const [name, methods] of Object.entries(channels)) {
    for (const method of methods) {
      const entry = (
        contract as unknown as Record<string, Record<string, { input: z.ZodType; output: z.ZodType }>>
      )[name]?.[method]
      const service = (
        services as unknown as Record<string, Record<string, (input: unknown) => Promise<Result<unknown>>>>
      )[name]?.[method]
      if (!entry || !service) throw new Error(`No service for ${name}.${method}`)
      ipcMain.handle(`${name}.${method}`, (event, input: unknown) => {
        if (!isOurs(event)) {
          log(
            `refused ${name}.${method} from ${event.senderFrame?.url.slice(0, 100) ?? 'a frame that is gone'}`,
          )
          return fail('denied', 'ipc.foreign-sender', 'This window may not ask.')
        }
        return answerCall(`${name}.${method}`, entry, service, input, log)
      })
    }
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import { fail, type Result } from '../../shared/result'
import { createKeeping, type Keeping, type KeepingPlaces, type Progress } from './keeping'

export interface KeepingRequest {
  readonly id: number
  readonly method: keyof Keeping
  readonly input: unknown
}
export type KeepingAnswer =
  | { readonly id: number; readonly done: number; readonly total: number }
  | { readonly id: number; readonly result: Result<unknown> }

type Handler = (input: never, progress: Progress) => Promise<Result<unknown>>

/** More often than this, in ms, nobody looks at how far something is. */
const TELL_EVERY = 100

const keeping: Readonly<Record<string, Handler>> = createKeeping(workerData as KeepingPlaces)
const answer = (message: KeepingAnswer) => parentPort?.postMessage(message)

parentPort?.on('message', ({ id, method, input }: KeepingRequest) => {
  let told = performance.now()
  const progress: Progress = (done, total) => {
    if (performance.now() - told < TELL_EVERY) return
    told = performance.now()
    answer({ id, done, total })
  }
  const handler = keeping[method]
  const work = handler
    ? handler(input as never, progress)
    : Promise.resolve(fail('unexpected', 'unexpected', `There is no ${method}.`))
  work
    .catch((error: unknown) => fail('unexpected', 'unexpected', String(error)))
    .then((result) => answer({ id, result }))
})

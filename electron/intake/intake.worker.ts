import { parentPort } from 'node:worker_threads'
import { type GivenToRead, type Material, type ReadMaterial, readMaterial } from './material'
import { type View, viewOriginal } from './view'

/** One job after another; a job that takes too long is ended with its worker, and nothing of it stays behind. */
export type Job =
  | { readonly kind: 'read'; readonly material: Material; readonly given: GivenToRead }
  | { readonly kind: 'view'; readonly bytes: Uint8Array; readonly type: string; readonly name: string }

export interface Answers {
  read: ReadMaterial
  view: View
}

parentPort?.on('message', async (job: Job) => {
  const result = job.kind === 'read' ? await readMaterial(job.material, job.given) : await viewOriginal(job)
  parentPort?.postMessage(result)
})

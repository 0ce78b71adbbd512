import { parentPort } from 'node:worker_threads'
import { fail, type Result } from '../../shared/result'
import { examine } from './examine'

export interface ExamineRequest {
  readonly id: number
  readonly bytes: Uint8Array
}
export interface ExamineAnswer {
  readonly id: number
  readonly result: Result<Record<string, never>>
}

parentPort?.on('message', ({ id, bytes }: ExamineRequest) => {
  examine(bytes)
    .catch((error: unknown) => fail('unexpected', 'unexpected', String(error)))
    .then((result) => parentPort?.postMessage({ id, result } satisfies ExamineAnswer))
})

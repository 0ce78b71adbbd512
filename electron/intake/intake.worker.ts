import { parentPort, workerData } from 'node:worker_threads'
import { readPage } from '../../shared/intake/readPage'

// One page, one worker: a page that takes too long is ended with its worker, and nothing of it stays behind.
const { input, given } = workerData as {
  input: Parameters<typeof readPage>[0]
  given: Parameters<typeof readPage>[1]
}
parentPort?.postMessage(readPage(input, given))

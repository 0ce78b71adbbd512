import { afterAll, beforeAll, expect, test } from 'vitest'
import { createReader, type Reader } from '../../../electron/intake/reader'
import { ArticleId } from '../../../shared/article/article'
import { HOSTILE } from '../../build/hostile'
import { processorTime } from '../../build/processorTime'
import { setStage, stage } from './stage'

const SIZE = 300_000
/**
 * Some six times what the dearest kind takes on a quiet machine, and half of what one rule that asks every line about all
 * the others takes; `npm run bench -- intake` says how long 10 MB of each take.
 */
const LIMIT = 3500
const given = {
  id: ArticleId.parse('01890a5d-ac96-774b-bcce-b302099a8057'),
  now: '2026-11-23T10:00:00.000Z',
  language: 'tr',
  profile: null,
}

setStage()
let reader: Reader
beforeAll(() => {
  reader = createReader({ script: stage.worker })
})
afterAll(() => reader.end())

test.each(Object.entries(HOSTILE))(
  'the reader comes to an end of %s',
  { timeout: 60_000 },
  async (_, make) => {
    const material = await make(SIZE)
    const start = processorTime()
    const answer = await reader.ask({ kind: 'read', material, given })
    expect(processorTime() - start).toBeLessThan(LIMIT)
    // A refusal is said in words of its own; only what nobody foresaw is unexpected.
    if (!answer.ok) expect(answer.fault.code).toMatch(/^intake\./)
  },
)

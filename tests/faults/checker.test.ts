import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareWordPress } from '../wordpress/prepare'
import { check } from './check'
import { openStage, type Stage } from './stage'

const prepared = await prepareWordPress()
const none = 'reason' in prepared ? prepared.reason : ''

/** A few dozen by default; `npm run test:soak` asks for 20,000. */
const FAULTS = Number(process.env.GALLEY_FAULTS ?? 30)
const SEED = Number(process.env.GALLEY_SEED ?? 20_261_126)

describe.skipIf(none)(`whatever goes wrong before a real WordPress ${none}`, () => {
  let stage: Stage
  beforeAll(async () => {
    if ('site' in prepared) stage = await openStage(prepared.site)
  }, 60_000)
  afterAll(() => stage?.stop())

  it(
    `has each article at most once, loses nothing, and says what is true, through ${FAULTS} faults`,
    async () => {
      const { faults, scripts, found } = await check(stage, {
        faults: FAULTS,
        seed: SEED,
        isShrunk: FAULTS <= 200,
      })
      console.log(`${faults} faults in ${scripts} scripts, from seed ${SEED} on`)
      expect(found).toBeNull()
      expect(faults).toBeGreaterThanOrEqual(FAULTS)
    },
    120_000 + FAULTS * 10_000,
  )
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareWordPress } from '../wordpress/prepare'
import { check } from './check'
import { openStage, type Stage } from './stage'

const prepared = await prepareWordPress()
const none = 'reason' in prepared ? prepared.reason : ''

/** A few dozen by default; `npm run test:soak` asks for 20,000. */
const FAULTS = Number(process.env.GALLEY_FAULTS ?? 30)
const SEED = Number(process.env.GALLEY_SEED ?? 20_261_126)

/** Sites that are played on side by side; each waits for itself most of the time. */
const STAGES = FAULTS > 200 ? 8 : 1
/** Far more rounds than any stage plays, so that no two play the same. */
const APART = 100_000

describe.skipIf(none)(`whatever goes wrong before a real WordPress ${none}`, () => {
  const stages: Stage[] = []
  beforeAll(async () => {
    if (!('site' in prepared)) return
    for (let n = 0; n < STAGES; n++) stages.push(await openStage(prepared.site))
  }, 240_000)
  afterAll(async () => {
    await Promise.all(stages.map((stage) => stage.stop()))
  })

  it(
    `has each article at most once, loses nothing, and says what is true, through ${FAULTS} faults`,
    async () => {
      const share = { faults: Math.ceil(FAULTS / STAGES), isShrunk: FAULTS <= 200 }
      const played = await Promise.all(
        stages.map((stage, n) => check(stage, { ...share, seed: SEED + n * APART })),
      )
      const sum = (key: 'faults' | 'scripts') => played.reduce((all, one) => all + one[key], 0)
      console.log(`${sum('faults')} faults in ${sum('scripts')} scripts, from seed ${SEED} on`)
      expect(played.flatMap(({ found }) => found ?? [])).toEqual([])
      expect(sum('faults')).toBeGreaterThanOrEqual(FAULTS)
    },
    120_000 + FAULTS * 10_000,
  )
})

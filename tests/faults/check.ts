import fc from 'fast-check'
import { play } from './play'
import { type Step, scripts } from './script'
import type { Stage } from './stage'

/** Scripts per round; each round has a seed of its own, so that a long run can be taken up where it broke. */
const PER_ROUND = 10

export interface Found {
  readonly seed: number
  /** The shortest script that still goes wrong. */
  readonly steps: readonly Step[]
  readonly wrong: string
}

/**
 * Plays scripts until so many faults have struck, or one goes wrong. Prints each round's seed; `GALLEY_SEED` begins
 * elsewhere.
 */
export async function check(
  stage: Stage,
  wanted: {
    readonly faults: number
    readonly seed: number
    readonly isShrunk?: boolean
    readonly say?: boolean
  },
): Promise<{ faults: number; scripts: number; found: Found | null }> {
  const before = stage.proxy.fired()
  let played = 0
  for (let seed = wanted.seed; stage.proxy.fired() - before < wanted.faults; seed++) {
    const property = fc.asyncProperty(scripts, async (steps) => {
      if (stage.proxy.fired() - before >= wanted.faults * 1.1) return
      played += 1
      const wrong = await play(stage, steps)
      if (wrong.length > 0) throw new Error(wrong.join('; '))
    })
    const outcome = await fc.check(property, {
      seed,
      numRuns: PER_ROUND,
      endOnFailure: wanted.isShrunk === false,
    })
    const faults = stage.proxy.fired() - before
    if (wanted.say !== false) console.log(`seed ${seed}: ${played} scripts, ${faults} faults`)
    if (outcome.failed) {
      const [steps = []] = outcome.counterexample ?? []
      const found = { seed, steps, wrong: String(outcome.errorInstance) }
      // A long run goes on elsewhere: what was found is told at once.
      if (wanted.say !== false) console.log(JSON.stringify(found))
      return { faults, scripts: played, found }
    }
  }
  return { faults: stage.proxy.fired() - before, scripts: played, found: null }
}

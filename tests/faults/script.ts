import fc from 'fast-check'
import type { WireFault } from './proxy'

/** Killed, or edited by somebody else, while the `nth` request of a step is under way. */
export interface Event {
  readonly what: 'kill' | 'edit'
  readonly nth: number
  readonly of: 'any' | 'write'
  readonly when: 'before' | 'after'
}

export interface Trouble {
  readonly faults: readonly WireFault[]
  readonly event: Event | null
  readonly isOffline: boolean
}

/** One thing that happens. `a` is which of the articles. */
export type Step =
  | ({ readonly do: 'publish' | 'schedule' | 'cancel' | 'over'; readonly a: number } & Trouble)
  | ({ readonly do: 'resume' } & Trouble)
  | { readonly do: 'write' | 'retitle' | 'edit-there'; readonly a: number }
  | { readonly do: 'kill' }

export const ARTICLES = 2

const at = fc.integer({ min: 0, max: 99 }).map((hundredth) => hundredth / 100)
const status = fc.constantFrom(401, 403, 413, 429, 500, 502)
const what = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ how: fc.constantFrom('lose' as const, 'lose' as const, 'swallow' as const) }),
  },
  { weight: 4, arbitrary: fc.record({ how: fc.constantFrom('cut' as const, 'reset' as const), at }) },
  { weight: 2, arbitrary: fc.record({ how: fc.constant('unsent' as const), at }) },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('stall' as const), at }) },
  {
    weight: 2,
    arbitrary: fc.record({ how: fc.constant('late' as const), after: fc.integer({ min: 0, max: 3 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      how: fc.constant('answer' as const),
      status,
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('redirect' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      how: fc.constant('swap' as const),
      by: fc.constantFrom('page' as const, 'empty' as const, 'earlier' as const),
    }),
  },
)
/** The third of the writes is the last of a first publication; reads are a dozen. */
const place = fc.oneof(
  fc.record({ of: fc.constant('write' as const), nth: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ of: fc.constant('any' as const), nth: fc.integer({ min: 0, max: 14 }) }),
)
const fault = fc.tuple(place, what).map(([where, how]): WireFault => ({ ...where, ...how }))
const event = fc
  .tuple(
    place,
    fc.constantFrom('kill' as const, 'edit' as const),
    fc.constantFrom('before' as const, 'after' as const),
  )
  .map(([where, kind, when]): Event => ({ ...where, what: kind, when }))
const trouble = fc.record({
  faults: fc.array(fault, { minLength: 2, maxLength: 4 }),
  event: fc.option(event, { freq: 3 }),
  isOffline: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
})
const a = fc.integer({ min: 0, max: ARTICLES - 1 })

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.constantFrom('publish' as const, 'publish' as const, 'publish' as const, 'schedule' as const),
        a,
        trouble,
      )
      .map(([kind, which, more]) => ({ do: kind, a: which, ...more })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(a, trouble).map(([which, more]) => ({ do: 'cancel' as const, a: which, ...more })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(a, trouble).map(([which, more]) => ({ do: 'over' as const, a: which, ...more })),
  },
  { weight: 4, arbitrary: trouble.map((more) => ({ do: 'resume' as const, ...more })) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('write' as const, 'retitle' as const, 'edit-there' as const),
      a,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'kill' as const }) },
)

/** What happens to some articles in a row. */
export const scripts = fc.array(step, { minLength: 5, maxLength: 12, size: 'max' })

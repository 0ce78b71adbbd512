import type { IntakeReport } from '../../shared/intake/report'

/** A rule that fired, how often, how sure it was where it was least sure, and why it said so there. */
export interface Explained {
  readonly rule: string
  readonly times: number
  /** 0 to 1; null where what decided is no weighed rule. */
  readonly weight: number | null
  readonly reason: string
}

/** The rules behind a report, in the order in which they first show on the page. */
export function explained({ decisions }: IntakeReport): Explained[] {
  const rules = new Map<string, Explained>()
  for (const { rule, reason, weight = null } of decisions) {
    const known = rules.get(rule)
    const isLessSure = !known || (weight !== null && weight < (known.weight ?? 1))
    rules.set(rule, { ...(isLessSure ? { rule, weight, reason } : known), times: (known?.times ?? 0) + 1 })
  }
  return [...rules.values()].map(({ rule, times, weight, reason }) => ({ rule, times, weight, reason }))
}

import { z } from 'zod'

/**
 * What an undo changed, kept with the decision (as JSON in `values.undone`) so that redo can put everything back
 * exactly, whatever the person has done to the article before.
 */
export const Memory = z.object({
  body: z
    .object({
      at: z.number().int().nonnegative(),
      removed: z.array(z.looseObject({ type: z.string() })),
      inserted: z.array(z.looseObject({ type: z.string() })),
      /** The texts before and after the place, to know it again when nothing was inserted. */
      around: z.tuple([z.string(), z.string()]),
    })
    .nullable(),
  /** Top fields of the article, before and after. */
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
})
export type Memory = z.infer<typeof Memory>

/** Reads a memory back; null when there is none or it is damaged. */
export function readMemory(stored: string | number | undefined): Memory | null {
  if (typeof stored !== 'string') return null
  try {
    const parsed = Memory.safeParse(JSON.parse(stored))
    return parsed.success ? parsed.data : null
  } catch {
    // A damaged memory only means that redo has to find its way by the text.
    return null
  }
}

/** Equality of JSON values, whatever the order of their keys. Absent and undefined are the same. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...keys].every((key) => sameJson(left[key], right[key]))
}

import * as z from 'zod'
import type { JsonNode } from '../../body/parse'
import { Decision } from '../report'

const Block = z.looseObject({ type: z.string() })

/** Top fields of the article, before and after. */
export const FieldChange = z.object({
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
})
export type FieldChange = z.infer<typeof FieldChange>

/**
 * What an undo changed, kept with the decision (as JSON in `values.undone`) so that redo can put everything back
 * exactly, whatever the person has done to the article before.
 */
export const Memory = FieldChange.extend({
  body: z
    .object({
      at: z.number().int().nonnegative(),
      removed: z.array(Block),
      inserted: z.array(Block),
      /** The texts before and after the place, to know it again when nothing was inserted. */
      around: z.tuple([z.string(), z.string()]),
    })
    .nullable(),
})
export type Memory = z.infer<typeof Memory>

/** What intake had decided before a person decided otherwise (JSON in `values.changed`), and what that changed. */
export const Changed = z.object({
  was: Decision.pick({ action: true, field: true, value: true, values: true, check: true }),
  memory: Memory,
})
export type Changed = z.infer<typeof Changed>

type Stored = string | number | undefined

function read<T>(schema: z.ZodType<T>, stored: Stored): T | null {
  if (typeof stored !== 'string') return null
  try {
    const parsed = schema.safeParse(JSON.parse(stored))
    return parsed.success ? parsed.data : null
  } catch {
    // A damaged memory only means that the way back has to be found by the text.
    return null
  }
}

/** Each reads a memory back; null when there is none or it is damaged. */
export const readMemory = (stored: Stored): Memory | null => read(Memory, stored)
export const readChanged = (stored: Stored): Changed | null => read(Changed, stored)
export const readFieldChange = (stored: Stored): FieldChange | null => read(FieldChange, stored)
export const readBlocks = (stored: Stored): JsonNode[] | null =>
  read(z.array(Block), stored) as JsonNode[] | null

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

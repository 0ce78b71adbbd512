import * as z from 'zod'

const Steps = z.array(z.record(z.string(), z.unknown())).max(20_000)
const Patch = z.record(z.string(), z.unknown())
const Deed = { before: Patch, after: Patch, where: z.string().max(300), at: z.number() }

/** One thing that happened to an open article, in enough detail to be undone by another window than the one it happened in. */
export const UndoEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('body'),
    steps: Steps,
    /** What takes the steps back, in the order in which it is applied. */
    back: Steps,
    time: z.number(),
    /** The selection before. */
    caret: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
    /** Nobody's deed: undo passes it by. */
    isQuiet: z.boolean(),
    /** Made by the editor itself in answer to the one before. */
    isAppended: z.boolean(),
    /** What an undo or a redo did. */
    isTravel: z.boolean(),
  }),
  /** Whatever comes next in the body is a deed of its own. */
  z.object({ kind: z.literal('close') }),
  z.object({ kind: z.literal('fields'), ...Deed, burst: z.boolean() }),
  /** The last change of the body and these fields were one deed. */
  z.object({ kind: z.literal('both'), ...Deed }),
  z.object({ kind: z.literal('travel'), step: z.enum(['undo', 'redo']) }),
])
export type UndoEvent = z.infer<typeof UndoEvent>

/** What a batch of the journal carries for the undo stack; `isFresh` begins a new one. */
export const UndoBatch = z.object({ isFresh: z.boolean(), events: z.array(UndoEvent).max(5000) })
export type UndoBatch = z.infer<typeof UndoBatch>

import * as z from 'zod'

/** One call of the contract: what goes in, and what comes out. */
export const call = <In extends z.ZodType, Out extends z.ZodType>(input: In, output: Out) => ({
  input,
  output,
})

export const none = z.object({}).strict()

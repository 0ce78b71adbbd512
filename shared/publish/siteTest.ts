import * as z from 'zod'

/** What a connection test does, in order; a target leaves out what it has no use for. */
export const TestStepName = z.enum([
  'folder',
  'reach',
  'sign-in',
  'rights',
  'draft',
  'picture',
  'rubric',
  'read-back',
  'clean-up',
])
export type TestStepName = z.infer<typeof TestStepName>

const values = z.record(z.string(), z.union([z.string(), z.number()]))

/** One step of a test. `fault` is why it failed; null when it worked. */
export const TestStep = z.object({
  name: TestStepName,
  fault: z
    .object({
      kind: z.enum(['invalid', 'missing', 'conflict', 'denied', 'offline', 'full', 'damaged', 'unexpected']),
      code: z.string(),
      message: z.string(),
      values: z.exactOptional(values),
    })
    .nullable(),
})
export type TestStep = z.infer<typeof TestStep>

/** What a test of a site found. It works when no step failed. */
export const SiteTest = z.object({
  steps: z.array(TestStep),
  /** What is good to know beforehand, by code: `markup-filtered` and the like. */
  notes: z.array(z.object({ code: z.string(), values })),
})
export type SiteTest = z.infer<typeof SiteTest>

export const works = (test: SiteTest): boolean => test.steps.every((step) => step.fault === null)

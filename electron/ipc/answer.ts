import type { z } from 'zod'
import { fail, type Result } from '../../shared/result'

/**
 * One call, from outside: the input is parsed, the service asked, its answer parsed. A throw is a bug: it is logged
 * by channel, and the caller is told that something unexpected happened, not what.
 */
export async function answerCall(
  channel: string,
  { input: inputSchema, output: outputSchema }: { input: z.ZodType; output: z.ZodType },
  service: (input: unknown) => Promise<Result<unknown>>,
  input: unknown,
  log: (line: string) => void,
): Promise<Result<unknown>> {
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) {
    const first = parsed.error.issues[0]
    return fail(
      'invalid',
      'ipc.invalid-input',
      `${channel}: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`.trim(),
    )
  }
  try {
    const result = await service(parsed.data)
    if (!result.ok) return result
    const answer = outputSchema.safeParse(result.value)
    if (answer.success) return { ok: true, value: answer.data }
    log(
      `${channel} answered out of shape: ${answer.error.issues[0]?.path.join('.')} ${answer.error.issues[0]?.message}`,
    )
  } catch (error) {
    log(`${channel} threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
  return fail('unexpected', 'unexpected', `${channel} failed unexpectedly.`)
}

import * as z from 'zod'
import { fail, type Result } from '../../../../shared/result'
import { answerFault } from '../../web/faults'

const Said = z.object({
  errors: z
    .array(
      z.object({
        message: z.string().default(''),
        context: z.string().nullish(),
        type: z.string().default(''),
        code: z.string().nullish(),
      }),
    )
    .min(1),
})

/** What an answer of Ghost that is no success means. The status decides first; Ghost's own words are the reason. */
export function ghostFault(
  status: number,
  json: unknown,
  given: { host: string; wrote: boolean; seconds: number; upload: boolean },
): Result<never> {
  const { host } = given
  const parsed = Said.safeParse(json)
  const [error] = parsed.success ? parsed.data.errors : []
  const reason = [error?.message, error?.context].filter(Boolean).join(' ').slice(0, 500)
  const values = { host, status, reason }
  const code = error?.code ?? error?.type ?? ''
  // A key that was deleted or typed wrong, and a token the site cannot make sense of.
  if (status === 401 || code === 'INVALID_JWT')
    return fail('denied', 'site.key-refused', `${host} did not accept the Admin API key: ${reason}`, values)
  if (status === 409)
    return fail('conflict', 'site.changed-there', `${host} has another version: ${reason}`, values)
  if (status === 404 && !error)
    return fail('missing', 'site.no-ghost', `${host} does not answer as Ghost does.`, { host })
  if (given.upload && [400, 415, 422].includes(status))
    return fail('invalid', 'site.picture-refused', `${host} did not take a picture: ${reason}`, values)
  // A plan's limit on what the site may hold or who may write.
  if (error?.type === 'HostLimitError')
    return fail('denied', 'site.not-allowed', `${host} does not allow this: ${reason}`, values)
  const said = error ? { code, message: reason, termId: 0 } : null
  return answerFault(status, said, given)
}

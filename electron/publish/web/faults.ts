import { fail, type Result } from '../../../shared/result'

/** What the REST interface said of a failure, where it said anything. */
export interface Said {
  readonly code: string
  readonly message: string
  /** The category or tag that is there already; 0 where that is not what it says. */
  readonly termId: number
}

const COULD_NOT_CONNECT =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT/
const BAD_CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|SSL/

/** Why no whole answer came. `wrote` tells whether the site may have done something all the same. */
export function networkFault(error: unknown, host: string, wrote: boolean): Result<never> {
  const { code = '', name = '' } = causeOf(error)
  const values = { host }
  if (COULD_NOT_CONNECT.test(code))
    return fail('offline', 'site.not-reached', `${host} could not be reached (${code}).`, values)
  if (BAD_CERTIFICATE.test(code))
    return fail('denied', 'site.certificate', `${host} has no valid certificate (${code}).`, values)
  if (wrote) return unclear(host, code || name)
  return fail('offline', 'site.no-answer', `${host} gave no whole answer (${code || name}).`, values)
}

/** The site may or may not have done it: it has to be looked up before anything is sent again. */
export const unclear = (host: string, why: string): Result<never> =>
  fail('unexpected', 'site.unclear', `${host} did not say whether it was done (${why}).`, { host })

/** The same where the answer itself makes no sense; `why` is in plain English. */
export const inDoubt = (why: string): Result<never> =>
  fail('unexpected', 'site.unclear', `It is not known whether the site has done it: ${why}`)

/** True for `unclear`, the only fault after which the site may hold what was sent. */
export const isUnclear = (result: Result<unknown>): boolean =>
  !result.ok && result.fault.code === 'site.unclear'

function causeOf(error: unknown): { code?: string; name?: string } {
  if (!(error instanceof Error)) return {}
  const cause = error.cause instanceof Error ? error.cause : error
  return { code: (cause as NodeJS.ErrnoException).code ?? '', name: error.name }
}

/**
 * What an answer that is no success means. WordPress repeats its codes at several statuses, so the status decides
 * first: 401 is who you are, 403 what you may, whatever the code says.
 */
export function answerFault(
  status: number,
  said: Said | null,
  given: { host: string; wrote: boolean; seconds: number; upload: boolean },
): Result<never> {
  const { host } = given
  const values = { host, status, reason: said?.message ?? '', term: said?.termId ?? 0 }
  const line = said ? `${said.message} (${said.code})` : `status ${status}`
  if (status === 401 || said?.code === 'rest_forbidden_status')
    return fail(
      'denied',
      'site.sign-in',
      `${host} did not accept the user name and password: ${line}`,
      values,
    )
  if (status === 403)
    return said
      ? fail('denied', 'site.not-allowed', `${host} does not allow this to the account: ${line}`, values)
      : fail('denied', 'site.blocked', `Something in front of ${host} blocked the call.`, values)
  if (status === 429 || (status === 503 && given.seconds > 0))
    return fail('offline', 'site.asks-to-wait', `${host} asks to wait ${given.seconds} seconds.`, {
      host,
      seconds: given.seconds,
    })
  if (status === 413)
    return fail('invalid', 'site.too-large', `${host} does not take anything that large.`, values)
  if (said?.code === 'rest_no_route' || (status === 404 && !said))
    return fail('missing', 'site.no-rest', `${host} does not answer as WordPress does.`, values)
  if (status === 404 || status === 410) return fail('missing', 'site.gone', line, values)
  // WordPress answers 500 to a file it will never take.
  if (given.upload && said?.code.startsWith('rest_upload_'))
    return fail('invalid', 'site.picture-refused', `${host} did not take a picture: ${line}`, values)
  if (status >= 500)
    return given.wrote
      ? unclear(host, line)
      : fail('offline', 'site.out-of-order', `${host} is out of order: ${line}`, values)
  return fail('invalid', 'site.refused', `${host} refused this: ${line}`, values)
}

/** A line of a receipt whose version is the one we wrote: what somebody else wrote behind it nobody here has seen. */
export const RIGHT_BEHIND =
  'Somebody changed the article on the site right after it was sent; their version stands there.'

import { fail } from '../../../shared/result'

/** What an answer that is neither the page nor a way to it means; null for one that brings a page. */
export function answerFault(status: number, host: string) {
  if (status >= 200 && status < 300) return null
  const values = { host, status }
  if (status === 401 || status === 407)
    return fail('denied', 'fetch.wants-login', `${host} wants a login for this page.`, values)
  if (status === 403 || status === 451)
    return fail('denied', 'fetch.forbidden', `${host} does not give this page out (${status}).`, values)
  if (status === 404 || status === 410)
    return fail('missing', 'fetch.not-found', `${host} has no such page (${status}).`, values)
  if (status === 429)
    return fail('denied', 'fetch.too-many-requests', `${host} asks for a pause (429).`, values)
  if (status >= 500)
    return fail('offline', 'fetch.server-error', `${host} has a fault of its own (${status}).`, values)
  return fail('invalid', 'fetch.status', `${host} answered ${status} instead of a page.`, values)
}

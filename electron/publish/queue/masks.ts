import type { LoggedFault } from '../../../shared/publish/queue/delivery'
import { masker } from '../../../shared/publish/queue/mask'
import type { SiteProfile } from '../../../shared/publish/site'
import type { Fault, Result } from '../../../shared/result'
import type { PublishDependencies } from '../publishing'

/** Where the names of the sites are found, and what they are spoken to with. */
export interface SitesKnown extends Pick<PublishDependencies, 'secretsOf'> {
  readonly settings: { get(): { readonly sites: readonly SiteProfile[] } }
}

/** Takes a site's secrets out of whatever is said of it before it is kept, shown or printed. */
export function createMasks({ settings, secretsOf }: SitesKnown) {
  function text(id: string, said: string): string {
    const site = settings.get().sites.find((one) => one.id === id)
    const mask = masker({
      secrets: site ? Object.values(secretsOf(site)) : [],
      user: String(site?.options.user ?? ''),
      base64: (plain) => Buffer.from(plain, 'utf8').toString('base64'),
    })
    return mask(said)
  }

  const values = (id: string, given: NonNullable<Fault['values']>) =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        typeof value === 'string' ? text(id, value) : value,
      ]),
    )

  const fault = (id: string, given: Fault): Fault => ({
    ...given,
    message: text(id, given.message),
    ...(given.values && { values: values(id, given.values) }),
  })

  return {
    text,
    fault,
    result: <T>(id: string, given: Result<T>): Result<T> =>
      given.ok ? given : { ok: false, fault: fault(id, given.fault) },
    /** The same, no longer than the log takes it. */
    logged(id: string, given: Fault): LoggedFault {
      const { kind, code, message, values: known } = fault(id, given)
      const short = Object.entries(known ?? {}).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.slice(0, 1000) : value,
      ])
      return {
        kind,
        code: code.slice(0, 100),
        message: message.slice(0, 1000),
        ...(known && { values: Object.fromEntries(short) }),
      }
    },
  }
}

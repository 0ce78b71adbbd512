import { createHash } from 'node:crypto'
import type { ConfiguredSite } from '../target'

/** A post without our mark gets the same id whenever and wherever it is taken over: a UUIDv7 of its own time. */
export function pulledId(site: ConfiguredSite, remoteId: string, created: string): string {
  const time = Date.parse(created).toString(16).padStart(12, '0').slice(-12)
  const hash = createHash('sha256').update(`${site.options.address} ${remoteId}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hash[3] ?? '0', 16) % 4]
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hash.slice(0, 3)}`,
    `${variant}${hash.slice(4, 7)}`,
    hash.slice(8, 20),
  ].join('-')
}

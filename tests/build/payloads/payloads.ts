import { ADDRESSES } from './addresses'
import { LOADING } from './loading'
import { RUNNING } from './running'
import { SHAPES } from './shapes'

/** A hostile piece of text or markup with marks of its own, by which a test knows which one got through. */
export interface Payload {
  readonly id: number
  readonly family: string
  readonly text: string
}

/** Where payloads lead to: a listener on the loopback, a name nobody has, a file nobody should read. */
export interface Bait {
  /** `127.0.0.1:4711` */
  readonly listener: string
  /** Full path. */
  readonly file: string
}

export const NO_BAIT: Bait = { listener: '127.0.0.1:9', file: '/nowhere/galley-bait.txt' }

/** A host no payload shares: who resolves it has read that payload. */
export const hostOfPayload = (id: number): string => `p${id}.galley-bait.test`

/** The global variable that a payload which runs sets to its number. */
export const MARK = 'galleyHit'

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  ...RUNNING,
  ...ADDRESSES,
  ...LOADING,
  ...SHAPES,
}

/** All payloads, numbered from 1: what they run, load and read is told by `bait` and by their number. */
export function payloads({ listener, file }: Bait = NO_BAIT): Payload[] {
  return Object.entries(FAMILIES)
    .flatMap(([family, texts]) => texts.map((text) => ({ family, text })))
    .map(({ family, text }, index) => {
      const id = index + 1
      const filled = text
        .replaceAll('@JS@', `self.${MARK}=${id}`)
        .replaceAll('@NET@', `http://${listener}/${id}`)
        .replaceAll('@BARE@', `//${listener}/${id}`)
        .replaceAll('@HOST@', hostOfPayload(id))
        .replaceAll('@FILE@', `file://${file}`)
        .replaceAll('@PATH@', file)
        .replaceAll('@ID@', String(id))
      return { id, family, text: filled }
    })
}

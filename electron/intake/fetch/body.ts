import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { fail, ok, type Result } from '../../../shared/result'

/** From this size on, no page and no picture unpacks to so many times what was sent. */
const BOMB = { from: 1024 * 1024, ratio: 200 }
const MOST_LAYERS = 2

export interface BodyLimits {
  readonly host: string
  /** Bytes, as sent and as unpacked. */
  readonly maxBytes: number
  /** `total` is 0 where the server does not say. */
  readonly progress?: ((received: number, total: number) => void) | undefined
}

/** The body as it was meant, unpacked. Rejects when the connection breaks. */
export async function readBody(message: IncomingMessage, limits: BodyLimits): Promise<Result<Uint8Array>> {
  const packings = packingsOf(message)
  if (!packings) return unreadable(limits.host, message.headers['content-encoding'] ?? '')
  const total = Number(message.headers['content-length'] ?? 0)
  if (total > limits.maxBytes) return tooLarge(limits.maxBytes)
  const chunks: Buffer[] = []
  let received = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    received += chunk.length
    if (received > limits.maxBytes) return tooLarge(limits.maxBytes)
    chunks.push(chunk)
    limits.progress?.(received, total)
  }
  if (!message.complete) return cutShort(limits.host)
  return unpack(Buffer.concat(chunks), packings, limits)
}

type Packing = 'gzip' | 'deflate' | 'br'

/** Innermost last, as the header lists them; null for a packing nobody asked for. */
function packingsOf(message: IncomingMessage): Packing[] | null {
  const names = (message.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-gzip$/, 'gzip'))
    .filter((name) => name !== '' && name !== 'identity')
  const known = names.filter((name): name is Packing => ['gzip', 'deflate', 'br'].includes(name))
  return known.length === names.length && known.length <= MOST_LAYERS ? known : null
}

const gunzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip)
const inflate = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate)
const inflateRaw = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflateRaw)
const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)

async function unpack(
  sent: Buffer,
  packings: readonly Packing[],
  { host, maxBytes }: BodyLimits,
): Promise<Result<Uint8Array>> {
  const believable = Math.max(BOMB.from, sent.length * BOMB.ratio)
  let bytes = sent
  for (const packing of packings.toReversed()) {
    try {
      bytes = await unpackOne(bytes, packing, Math.min(maxBytes, believable))
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === 'ERR_BUFFER_TOO_LARGE') return believable < maxBytes ? bomb(host) : tooLarge(maxBytes)
      return code === 'Z_BUF_ERROR' ? cutShort(host) : unreadable(host, packing)
    }
  }
  return ok(bytes)
}

function unpackOne(bytes: Buffer, packing: Packing, maxOutputLength: number): Promise<Buffer> {
  if (bytes.length === 0) return Promise.resolve(bytes)
  if (packing === 'gzip') return gunzip(bytes, { maxOutputLength })
  if (packing === 'br') return brotli(bytes, { maxOutputLength })
  // "deflate" is meant with a zlib header and often sent without one; the header's first half byte is 8.
  const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0
  return (hasHeader ? inflate : inflateRaw)(bytes, { maxOutputLength })
}

const tooLarge = (maxBytes: number) => {
  const megabytes = Math.max(1, Math.round(maxBytes / (1024 * 1024)))
  return fail('invalid', 'fetch.too-large', `It is over ${megabytes} MB.`, { megabytes })
}
const bomb = (host: string) =>
  fail('denied', 'fetch.bomb', `${host} sent something that unpacks to many times its size.`, { host })
export const cutShort = (host: string) =>
  fail('offline', 'fetch.cut-short', `${host} broke off in the middle.`, { host })
const unreadable = (host: string, packing: string) =>
  fail('invalid', 'fetch.garbled', `${host} sent a packing that cannot be read: ${packing}.`, { host })

import type { Said } from './faults'

/** More than any post with its revisions; an answer beyond it is no answer of WordPress. */
export const MOST_BYTES = 16 * 1024 * 1024

/** The text of an answer; null when it is larger than it may be. Rejects when it breaks off. */
export async function textOf(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** How many places are tried as the beginning of the JSON. */
const TRIES = 40

/**
 * The JSON of an answer, also when notices of PHP stand in front of it ("not a valid JSON response" is the most
 * reported trouble of WordPress's own editor). Undefined when there is none.
 */
export function jsonIn(text: string): unknown {
  const whole = parse(text)
  if (whole !== undefined) return whole
  let from = 0
  for (let tries = 0; tries < TRIES; tries++) {
    const begin = /[[{]/.exec(text.slice(from, from + 200_000))
    if (!begin) return undefined
    from += begin.index
    const value = parse(text.slice(from))
    if (value !== undefined && typeof value === 'object') return value
    from += 1
  }
  return undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** WordPress's own error in an answer, in plain text; null when the answer carries none. */
export function saidIn(value: unknown): Said | null {
  if (typeof value !== 'object' || value === null || !('code' in value)) return null
  const { code, message, data } = value as { code: unknown; message?: unknown; data?: unknown }
  if (typeof code !== 'string') return null
  const id = typeof data === 'object' && data !== null && 'term_id' in data ? Number(data.term_id) : 0
  return { code, message: plain(typeof message === 'string' ? message : ''), termId: id }
}

const plain = (html: string): string =>
  html
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500)

/** Seconds a `Retry-After` asks for; 0 when it says nothing that can be read. */
export function secondsOf(header: string | null, now: number): number {
  if (!header) return 0
  if (/^\d{1,6}$/.test(header)) return Number(header)
  const until = Date.parse(header)
  return Number.isNaN(until) ? 0 : Math.max(0, Math.ceil((until - now) / 1000))
}

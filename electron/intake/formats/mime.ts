/** One part of a multipart file, decoded. */
export interface MimePart {
  readonly type: string
  readonly charset: string
  /** `Content-Location`, or empty. */
  readonly location: string
  /** `Content-ID` without its brackets, or empty. */
  readonly id: string
  readonly bytes: Uint8Array
}

const MOST_PARTS = 2000
const DEEPEST = 8
const LONGEST_HEAD = 64 * 1024

/** Headers of a part by lower-case name, folded lines joined. */
export function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]{1,200}/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** A parameter of a header: `boundary`, `charset`. */
export const parameter = (header: string, name: string): string => {
  const found = new RegExp(
    `;\\s{0,20}${name}\\s{0,4}=\\s{0,4}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`,
    'i',
  ).exec(header)
  return found?.[1] ?? found?.[2] ?? ''
}

/**
 * The leaves of a MIME file in its order, at most 2,000, from parts nested at most eight deep. Broken ends are read as
 * far as they go. Linear in the length of the file for each level.
 */
export function mimeParts(file: Uint8Array): MimePart[] {
  const parts: MimePart[] = []
  const read = (bytes: Buffer, depth: number) => {
    if (parts.length >= MOST_PARTS || depth > DEEPEST) return
    const { head, body } = split(bytes)
    const headers = headersOf(head)
    const type = headers.get('content-type') ?? 'text/plain'
    const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : ''
    if (boundary) {
      for (const inner of between(body, boundary)) read(inner, depth + 1)
      return
    }
    parts.push({
      type: (type.split(';', 1)[0] ?? '').trim().toLowerCase(),
      charset: parameter(type, 'charset'),
      location: headers.get('content-location') ?? '',
      id: (headers.get('content-id') ?? '').replace(/^<|>$/g, ''),
      bytes: decodeBody(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase()),
    })
  }
  read(Buffer.from(file.buffer, file.byteOffset, file.length), 0)
  return parts
}

function split(bytes: Buffer): { head: string; body: Buffer } {
  const start = bytes.subarray(0, LONGEST_HEAD).toString('latin1')
  const end = /\r?\n\r?\n/.exec(start)
  return end
    ? { head: start.slice(0, end.index), body: bytes.subarray(end.index + end[0].length) }
    : { head: start, body: bytes.subarray(start.length) }
}

function between(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const found: Buffer[] = []
  let from = body.indexOf(mark)
  while (from >= 0 && found.length < MOST_PARTS) {
    const start = from + mark.length
    if (body[start] === 0x2d && body[start + 1] === 0x2d) break
    const next = body.indexOf(mark, start)
    const part = body.subarray(start, next < 0 ? body.length : next)
    const line = part.indexOf(0x0a)
    found.push(line < 0 ? part : part.subarray(line + 1))
    from = next
  }
  return found
}

function decodeBody(body: Buffer, encoding: string): Uint8Array {
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body.toString('latin1'), 'base64'))
  if (encoding !== 'quoted-printable') return new Uint8Array(body)
  const text = body
    .toString('latin1')
    .replace(/[ \t]{1,200}(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

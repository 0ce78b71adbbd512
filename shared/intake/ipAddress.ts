const PART = /^(?:0x([0-9a-f]{0,8})|(0[0-7]{0,12})|([1-9][0-9]{0,9}))$/i

/**
 * An IPv4 address as a number, in every spelling that programs take: dotted, short (`127.1`), one number, octal
 * (`0177`), hexadecimal (`0x7f`), with a dot at the end. Null when it is none.
 */
export function readIpv4(text: string): number | null {
  const parts = text.replace(/\.$/, '').split('.')
  if (text === '' || parts.length > 4) return null
  const numbers = parts.map(readPart)
  let value = 0
  for (const [index, number] of numbers.entries()) {
    const isLast = index === numbers.length - 1
    // The last part fills all that is left: in `127.1` it stands for three bytes.
    const limit = isLast ? 256 ** (5 - numbers.length) : 256
    if (number === null || number >= limit) return null
    value += isLast ? number : number * 256 ** (3 - index)
  }
  return value
}

function readPart(text: string): number | null {
  const [whole, hexadecimal, octal, decimal] = PART.exec(text) ?? []
  if (whole === undefined) return null
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal || '0', 16)
  return octal !== undefined ? Number.parseInt(octal, 8) : Number(decimal)
}

/** An IPv6 address as its eight groups, also with IPv4 at its end (`::ffff:127.0.0.1`). Null when it is none. */
export function readIpv6(text: string): number[] | null {
  if (text.length > 45 || !text.includes(':')) return null
  const spelled = withoutIpv4(text)
  const halves = spelled?.split('::') ?? []
  if (spelled === null || halves.length > 2) return null
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null
  const groups = [...head, ...Array<string>(missing).fill('0'), ...tail]
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null
}

/** The address with an IPv4 end written as two groups. */
function withoutIpv4(text: string): string | null {
  const at = text.lastIndexOf(':') + 1
  const end = text.slice(at)
  if (!end.includes('.')) return text
  const address = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(end) ? readIpv4(end) : null
  if (address === null) return null
  return `${text.slice(0, at)}${Math.floor(address / 0x10000).toString(16)}:${(address % 0x10000).toString(16)}`
}

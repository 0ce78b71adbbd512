import { readIpv4, readIpv6 } from './ipAddress'

/**
 * IPv4 that is not the public internet, as [first address, length of the prefix]: the special-purpose registry of
 * RFC 6890 and its successors, with multicast, the reserved upper end, and the one public address that clouds answer
 * their own machines at (168.63.129.16).
 */
const NOT_PUBLIC_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** Names that stand for this computer or its own network: RFC 6761, 6762, 8375, 9476, and what routers hand out. */
const OWN_NETWORK =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|private|corp|home|home\.arpa|alt)$/

/** Whether a canonical or oddly spelled IP address lies outside the public internet. What is no address does too. */
export function isPrivateAddress(address: string): boolean {
  const four = readIpv4(address)
  if (four !== null) return isPrivate4(four)
  const six = readIpv6(address)
  return six === null || isPrivate6(six)
}

/**
 * Whether a host, as it stands in an address, is by itself known to be no public one: an address of a private or
 * reserved range in any spelling, a name of the own network, or a name without a dot. Other names have to be resolved.
 */
export function isPrivateHost(host: string): boolean {
  const plain = plainHost(host)
  if (plain === '') return true
  if (readIpv4(plain) !== null || plain.includes(':')) return isPrivateAddress(plain)
  return !plain.includes('.') || OWN_NETWORK.test(plain)
}

/**
 * A host as it is compared: lower case, `%`-codes and full-width letters resolved, the dots of other scripts made
 * plain, without brackets, zone and trailing dots. Empty when it cannot be read.
 */
export function plainHost(host: string): string {
  let text = host.trim()
  try {
    text = decodeURIComponent(text.replace(/^\[([^\]]{0,80})\]$/, '$1'))
  } catch {
    return ''
  }
  return text
    .normalize('NFKC')
    .replace(/[。．｡]/g, '.')
    .toLowerCase()
    .replace(/%.{0,40}$/, '')
    .replace(/\.{1,10}$/, '')
}

function isPrivate4(address: number): boolean {
  return NOT_PUBLIC_4.some(([first, length]) => {
    const size = 2 ** (32 - length)
    return Math.floor(address / size) === Math.floor((readIpv4(first) ?? 0) / size)
  })
}

/** Only global unicast is public, without what tunnels into IPv4 or is set apart for tests and documentation. */
function isPrivate6(groups: readonly number[]): boolean {
  const [a = 0, b = 0] = groups
  const startsWith = (...prefix: number[]) => prefix.every((group, index) => groups[index] === group)
  const embedded = (groups[6] ?? 0) * 0x10000 + (groups[7] ?? 0)
  // ::ffff:0:0/96 is IPv4 in another spelling, 64:ff9b::/96 IPv4 behind a translator: the IPv4 address decides.
  if (startsWith(0, 0, 0, 0, 0, 0xffff) || startsWith(0x64, 0xff9b, 0, 0, 0, 0)) return isPrivate4(embedded)
  if (a < 0x2000 || a > 0x3fff) return true
  // 2001::/23 holds Teredo, benchmarks and identifiers; 2001:db8::/32 and 3fff::/20 are for documentation, 2002::/16
  // is 6to4, which carries any IPv4 address.
  if (a === 0x2001) return b < 0x0200 || b === 0x0db8
  return a === 0x2002 || (a === 0x3fff && b < 0x1000)
}

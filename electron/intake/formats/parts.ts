const PICTURE_ADDRESS = /\b((?:data-)?src|background)(\s{0,3}=\s{0,3})(?:"([^"]{1,4000})"|'([^']{1,4000})')/gi

/** HTML whose pictures are asked for by name: `find` answers the new address, or null to leave the old one. */
export const withPictureNames = (html: string, find: (address: string) => string | null): string =>
  html.replace(PICTURE_ADDRESS, (whole, name: string, equals: string, double?: string, single?: string) => {
    const found = find((double ?? single ?? '').replaceAll('&amp;', '&').trim())
    return found ? `${name}${equals}"${found}"` : whole
  })

/** The bare identifier of a `cid:` address, null for any other. */
export function cidOf(address: string): string | null {
  if (!/^cid:/i.test(address)) return null
  try {
    return decodeURIComponent(address.slice(4))
  } catch {
    // A stray percent sign: the identifier is meant as it is written.
    return address.slice(4)
  }
}

const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-(?:nd|sa))?)\/(\d\.\d)|publicdomain\/(zero|mark)\/(\d\.\d))(?:[/?#]|$)/i

/** A licence as people name it, `CC BY-SA 4.0`, where its address tells; else as it is. */
export function licenceName(licence: string): string {
  const match = CREATIVE_COMMONS.exec(licence.trim())
  if (!match) return licence
  const [, kind, version, gift, giftVersion] = match
  if (kind) return `CC ${kind.toUpperCase()} ${version}`
  return gift?.toLowerCase() === 'zero' ? `CC0 ${giftVersion}` : `Public Domain Mark ${giftVersion}`
}

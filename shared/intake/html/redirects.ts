/** Services that stand between a reader and a link, and the parameter that holds where it goes. */
const REDIRECTS: readonly (readonly [address: RegExp, parameter: string])[] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, 'q|url'],
  [/^https?:\/\/[a-z0-9-]{1,20}\.safelinks\.protection\.outlook\.com\/\?/i, 'url'],
  [/^https?:\/\/l\.(?:facebook|instagram)\.com\/(?:l\.php)?\?/i, 'u'],
  [/^https?:\/\/(?:m\.)?vk\.(?:com|ru)\/away\.php\?/i, 'to'],
  [/^https?:\/\/(?:www\.)?youtube\.com\/redirect\?/i, 'q'],
]

/** The address a counting redirect leads to; any other address as it is. */
export function withoutRedirect(href: string): string {
  if (!href.includes('?')) return href
  const parameter = REDIRECTS.find(([address]) => address.test(href))?.[1]
  if (!parameter) return href
  const value = new RegExp(`[?&](?:${parameter})=([^&#]{1,3000})`).exec(href)?.[1] ?? ''
  try {
    const target = decodeURIComponent(value)
    return /^https?:\/\//i.test(target) ? target : href
  } catch {
    // A stray percent sign: the redirect works, so it stays.
    return href
  }
}

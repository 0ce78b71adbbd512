/** What stands where a secret was. */
export const MASK = '••••'

/** A secret shorter than this is not looked for in running text: it would blot out words. */
const SHORTEST = 4

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // Sign-in headers as servers and proxies echo them.
  [/\b(Basic|Bearer|Ghost|Token|Digest)(\s+)[A-Za-z0-9+/=._~-]{8,}/gi, `$1$2${MASK}`],
  [/\b((?:set-)?cookie\s*[:=]\s*)[^\r\n"']+/gi, `$1${MASK}`],
  // Name and value, in addresses, forms and JSON.
  [
    /\b((?:pass(?:word|wd)?|pwd|secret|token|api[_-]?key|access[_-]?key|auth(?:orization)?|signature|nonce)(?:["']\s*:\s*["']|["']?\s*=\s*["']?|:))(?!(?:Basic|Bearer|Ghost|Token|Digest)\s)[^\s"'&,;<>}]+/gi,
    `$1${MASK}`,
  ],
  // A name and a password in front of a host.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"'<>]+@/gi, `$1${MASK}@`],
]

/** A secret in the forms it is met in: as it is, without spaces, in an address, in JSON, in a sign-in header. */
function formsOf(secret: string, user: string, base64: (text: string) => string): string[] {
  // A key of Ghost's is an id and the secret itself.
  const parts = secret.split(':').filter((part) => part.length >= 16)
  const plain = [secret, secret.replace(/\s+/g, ''), ...parts]
  return plain.flatMap((one) => [
    one,
    encodeURIComponent(one),
    encodeURIComponent(one).replace(/%20/g, '+'),
    JSON.stringify(one).slice(1, -1),
    base64(one),
    base64(`${user}:${one}`),
  ])
}

export interface MaskGiven {
  readonly secrets: readonly string[]
  /** Who signs in, where somebody does: name and password are sent as one. */
  readonly user: string
  /** Base64 of a text's UTF-8 bytes. */
  readonly base64: (text: string) => string
}

/**
 * Takes secrets out of texts that somebody else wrote: those that are known, in every form they are sent in, and what
 * looks like one. Made once for a site, used for everything that is kept of it.
 */
export function masker({ secrets, user, base64 }: MaskGiven): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => formsOf(secret, user, base64))
    .map((form) => form.replace(/=+$/, ''))
  // The longest first: a part of a form must not be taken out of it and leave the rest.
  const known = [...new Set(forms)].filter((form) => form.length >= SHORTEST)
  known.sort((a, b) => b.length - a.length)
  return (text) => {
    let masked = text
    for (const form of known) masked = masked.replaceAll(form, MASK)
    for (const [pattern, instead] of PATTERNS) masked = masked.replace(pattern, instead)
    return masked
  }
}

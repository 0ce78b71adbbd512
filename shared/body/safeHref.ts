const ALLOWED = /^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i

const isSeen = (sign: string): boolean => sign.charCodeAt(0) > 0x20 && sign.charCodeAt(0) !== 0x7f

function holdsUnseen(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0x7f) return true
  }
  return false
}

/**
 * The one rule for every address in Galley, typed, pasted or printed: http, https or mailto, or nothing.
 * Control characters and spaces are removed first, because browsers ignore them inside a scheme
 * (`java\nscript:` runs). Returns the cleaned address, or null when it must not become a link.
 */
export function safeHref(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 4000) return null
  const cleaned = holdsUnseen(raw) ? Array.from(raw).filter(isSeen).join('') : raw
  return ALLOWED.test(cleaned) ? cleaned : null
}

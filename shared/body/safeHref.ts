const ALLOWED = /^(https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i

/**
 * The one rule for every address in Galley, typed, pasted or printed: http, https or mailto, or nothing.
 * Control characters and spaces are removed first, because browsers ignore them inside a scheme
 * (`java\nscript:` runs). Returns the cleaned address, or null when it must not become a link.
 */
export function safeHref(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 4000) return null
  const cleaned = Array.from(raw)
    .filter((ch) => ch.charCodeAt(0) > 0x20 && ch.charCodeAt(0) !== 0x7f)
    .join('')
  return ALLOWED.test(cleaned) ? cleaned : null
}

const QUOTES = /^["“„«‘']+/u

/**
 * The first words of a text, at most `most` units of it, for a place that puts quotes around them: no word is cut in two,
 * and a quote the text begins with is left to those around it.
 */
export function beginningOf(text: string, most: number): string {
  const whole = text.trim().replace(QUOTES, '')
  if (whole.length <= most) return whole
  const space = whole.lastIndexOf(' ', most)
  return `${whole.slice(0, space > 0 ? space : most).replace(/[\s,;:–—-]+$/u, '')}…`
}

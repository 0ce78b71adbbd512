export interface Line {
  /** Counted from 1, as an editor shows it. */
  readonly number: number
  /** Trimmed at both ends, otherwise exactly as it stood. */
  readonly text: string
}

/** White space that can stand at the end of a line, including the kinds that look like nothing. */
const EDGE = /^[\s\u00a0\u200b-\u200d\u2060\ufeff\u00ad]+|[\s\u00a0\u200b-\u200d\u2060\ufeff\u00ad]+$/g

/** Characters that carry nothing for a reader and break comparing: byte order mark, zero width, soft hyphen, NUL. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g

export const tidy = (text: string): string =>
  text.replaceAll('\0', '').replace(INVISIBLE, '').replace(EDGE, '')

/** One line of text for a report: white space folded, at most 4,000 characters. */
export const excerpt = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 4000)

/** The lines of a pasted text that are not empty, with their numbers. NBSP-only lines count as empty. */
export function readLines(text: string): { lines: Line[]; total: number } {
  const raw = text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)
  const lines: Line[] = []
  raw.forEach((content, index) => {
    const tidied = tidy(content)
    if (tidied) lines.push({ number: index + 1, text: tidied })
  })
  return { lines, total: text === '' ? 0 : raw.length }
}

import type { Note } from '../page/note'

const ESCAPED = /(?:=[0-9A-F]{2}(?:=\n)?)+/g
const HIGH = /=(?:C[2-9A-F]|D[0-9A-F]|E[0-9A-F]|F[0-4])(?:=\n)?=[89AB][0-9A-F]/g
const LONGEST = 2_000_000

/**
 * Text copied out of a mail's source, `=D0=9F` made letters and lines that end in `=` joined. Only where it is certain: several
 * escaped letters that are UTF-8, which no text holds by chance. Escapes that are no UTF-8 stay as they are.
 */
export function repairQuotedPrintable(text: string): { text: string; notes: readonly Note[] } {
  const untouched = { text, notes: [] }
  if (text.length > LONGEST || !text.includes('=')) return untouched
  const lines = text.replace(/\r\n?/g, '\n')
  const letters = lines.match(HIGH)?.length ?? 0
  const ends = softEnds(lines)
  if (!(letters >= 3 || (ends >= 3 && /=3D|=20|=E2=80/.test(lines)))) return untouched
  const repaired = lines
    .replace(ESCAPED, (run) => decoded(run.replaceAll('=\n', '')) ?? run)
    .replace(/=\n/g, '')
  const at = lines.search(HIGH)
  const shown = lines.slice(Math.max(0, at), Math.max(0, at) + 60).split('\n', 1)[0] ?? ''
  return { text: repaired, notes: [{ rule: 'repaired-encoding', text: shown }] }
}

/** How many lines of a mail program's length end in `=`. */
function softEnds(text: string): number {
  let ends = 0
  for (let at = text.indexOf('=\n'); at >= 0; at = text.indexOf('=\n', at + 2)) {
    const length = at - text.lastIndexOf('\n', at) - 1
    if (length >= 55) ends += 1
  }
  return ends
}

/** The letters a run of escapes stands for; null when its bytes are no UTF-8. */
function decoded(run: string): string | null {
  try {
    return decodeURIComponent(run.replaceAll('=', '%'))
  } catch {
    return null
  }
}

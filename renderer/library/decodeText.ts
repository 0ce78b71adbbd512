const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Letters that fill a real Russian or Kazakh text, and hardly occur where Turkish was read as windows-1251. */
const CYRILLIC_RUNS = /[а-яё]{3,}/gi

/**
 * The text of a file of unknown encoding: its byte order mark, valid UTF-8, the charset its HTML names, and last a
 * choice between the two old code pages newsrooms still send, windows-1251 (Cyrillic) and windows-1254 (Turkish).
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, index) => bytes[index] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: an old encoding.
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (named) {
    try {
      return new TextDecoder(named).decode(bytes)
    } catch {
      // The page names an encoding nobody knows; its bytes decide.
    }
  }
  const cyrillic = new TextDecoder('windows-1251').decode(bytes)
  const letters = (cyrillic.match(CYRILLIC_RUNS) ?? []).join('').length
  return letters > bytes.length / 4 ? cyrillic : new TextDecoder('windows-1254').decode(bytes)
}

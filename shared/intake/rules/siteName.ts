import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'

const SEPARATORS = [' | ', ' - ', ' — ', ' – ', ' • ', ' :: ', ' » ']

const known = new WeakMap<readonly Piece[], string>()

/**
 * What the page calls the site it stands on: as it states it, else what its title ends with; empty when neither tells. Looked
 * up once for a page, whose every line asks.
 */
export function siteNameOf(pieces: readonly Piece[]): string {
  const name = known.get(pieces) ?? found(pieces)
  known.set(pieces, name)
  return name
}

function found(pieces: readonly Piece[]): string {
  const meta = pieces.filter(({ kind }) => kind === 'meta')
  const stated = meta.filter(({ name }) => name === 'site').map(({ text }) => text)
  const site = stated.find((text) => !/^https?:|^@/i.test(text))
  if (site) return site
  const headings = new Set(
    pieces.filter(({ kind }) => kind === 'heading' || kind === 'line').map(({ text }) => keyOf(text)),
  )
  for (const { name, text } of meta) {
    if (name !== 'title') continue
    const tail = tailOf(text, (head) => headings.has(keyOf(head)))
    if (tail && !isWriter(tail, pieces)) return tail
  }
  return ''
}

/** A columnist's page ends its title with the writer's name. */
function isWriter(tail: string, pieces: readonly Piece[]): boolean {
  const key = keyOf(tail)
  return pieces.some(
    ({ kind, hints, text }) => kind !== 'meta' && hints.includes('author') && keyOf(text) === key,
  )
}

/** What stands behind the headline in a title, when what stands before is a line of the page. */
function tailOf(title: string, isLine: (head: string) => boolean): string {
  for (const separator of SEPARATORS) {
    for (let at = title.indexOf(separator); at > 0; at = title.indexOf(separator, at + 1)) {
      if (!isLine(title.slice(0, at))) continue
      const parts = title.slice(at + separator.length).split(separator)
      return (parts.at(-1) ?? '')
        .replace(/,?\s\d{1,2}\.\d{1,2}\.\d{4}\s{0,3}$/, '')
        .trim()
        .slice(0, 100)
    }
  }
  return ''
}

import { parseDateline } from '../dateline/parseDateline'
import { findAgency } from './agencies'
import { textOf, withoutHead, withoutTail } from './blocks'
import { type Entry, excerpt } from './entry'
import type { OpenReading } from './reading'

/** `… toplanacak.ANKARA (İGFA) - `: the dateline behind the end of a sentence. */
const INNER = /(?<=[.!?…”"»])\s{0,3}(?=\p{Lu}[\p{Lu}\s.-]{2,30}\s?\((?<agency>\p{L}{2,12})\)\s?[-–—])/u
const LONGEST = 600

/**
 * Parts the summary from the story in a first paragraph where a program set the agency's dateline directly behind it. The
 * summary becomes the standfirst where the page has none.
 */
export function liftSummary(kept: readonly Entry[], reading: OpenReading, language: string): Entry[] {
  const { story } = reading
  const at = story === null ? -1 : kept.findIndex(({ order }) => order >= story.from)
  const entry = kept[at]
  const node = entry?.nodes[0]
  if (!entry || node?.type !== 'paragraph' || entry.nodes.length > 1) return [...kept]
  const inline = (node.content ?? []).map((child) => child.text ?? '\n').join('')
  const match = INNER.exec(inline.slice(0, LONGEST))
  if (!match || match.index < 20 || !findAgency(match.groups?.agency ?? '')) return [...kept]
  const start = match.index + match[0].length
  if (!parseDateline(inline.slice(start), language)?.dateline.agency) return [...kept]
  const before = withoutTail(node, inline.length - match.index)
  const after = withoutHead(node, start)
  const text = textOf(before)
  const isFree = reading.field('standfirst').length === 0 && reading.headline !== null
  const head: Entry = {
    ...entry,
    order: entry.order - 0.75,
    nodes: isFree ? [] : [before],
    decision: isFree
      ? {
          ...entry.decision,
          rule: 'summary-above',
          action: 'moved',
          field: 'standfirst',
          value: text,
          text: excerpt([text]),
          reason: 'Sentences before the agency’s dateline, which begins the story: its summary.',
          check: false,
        }
      : { ...entry.decision, text: excerpt([text]) },
  }
  const rest = { ...entry, nodes: [after], decision: { ...entry.decision, text: excerpt([textOf(after)]) } }
  return kept.toSpliced(at, 1, head, rest)
}

import { nameFromCapitals } from '../dateline/casing'
import { findPlace } from '../places/places'
import { textOf, withoutTail } from './blocks'
import { type Entry, excerpt } from './entry'
import type { OpenReading } from './reading'
import { placeValues } from './rules/where'

/** `… teslim edildi. - KASTAMONU`: a dash and a place in capitals behind the end of the last sentence. */
const TAIL =
  /(?<=[\p{L}\d][.!?…]["”»’)]?|["”»]\s?dedi\.)\s{1,3}[-–—]\s{0,2}(?<place>\p{Lu}{3,20}(?:[ /]\p{Lu}{3,20})?)[.]?\s{0,3}$/u

/** Takes the place an agency prints behind its story off the end of the last paragraph, where nothing else names one. */
export function liftTailPlace(story: readonly Entry[], reading: OpenReading): Entry[] {
  const isKnown =
    reading.field('dateline.place').length > 0 ||
    story.some(({ decision }) => /^dateline(?:\.place)?$/.test(decision.field))
  const at = story.findLastIndex(
    ({ decision, nodes }) =>
      decision.action === 'kept' && decision.rule === 'story' && nodes.at(-1)?.type === 'paragraph',
  )
  const entry = story[at]
  const node = entry?.nodes.at(-1)
  if (isKnown || !entry || !node) return [...story]
  const inline = (node.content ?? []).map((child) => child.text ?? '\n').join('')
  const match = TAIL.exec(inline.slice(-80))
  const printed = match?.groups?.place ?? ''
  const known = findPlace(printed)
  if (!match || !known || inline.length - match[0].length < 40) return [...story]
  const nodes = [...entry.nodes.slice(0, -1), withoutTail(node, match[0].length)]
  const value = nameFromCapitals(printed, known.countryCode === 'TR' ? 'tr' : 'en')
  const lifted: Entry = {
    order: entry.order + 0.4,
    nodes: [],
    decision: {
      rule: 'tail-place',
      action: 'moved',
      field: 'dateline.place',
      value,
      text: match[0].trim(),
      reason: 'A place in capitals behind the last sentence: where the agency wrote the story.',
      values: { ...placeValues(known), asPrinted: match[0].trim() },
      lines: entry.decision.lines,
      check: false,
      applied: true,
    },
  }
  const decision = { ...entry.decision, text: excerpt(nodes.map((one) => textOf(one))) }
  return story.toSpliced(at, 1, { ...entry, nodes, decision }, lifted)
}

import type { JsonNode } from '../body/parse'
import type { Entry } from './entry'
import { bareCredit } from './html/creditForms'
import { keyOf } from './page/key'
import { labelled } from './rules/labelled'
import type { Span } from './rules/rule'
import { CREDIT_LABELS } from './words/labels'

/** Lines that name who wrote a story may say on the same line, or the next, who took its pictures. */
const SIGNING = /^(byline|signature|lone-name|date-line|repeated-byline)$/
const BETWEEN = /\n|\s[-–—|•·]\s|;\s|\s{2,}/
/** How far behind the story a line of credit may stand. */
const BELOW = 8

const longest = (credit: string): string => credit.replace(/^[\s:]+|[\s,;]+$/g, '').slice(0, 300)

/** Who a line says took the pictures; empty when it says nothing of them. */
function creditIn({ decision }: Entry): string {
  if (decision.rule === 'photo-credit') return longest(String(decision.values.credit ?? ''))
  if (!SIGNING.test(decision.rule)) return ''
  for (const part of decision.text.split(BETWEEN)) {
    const text = part.trim()
    const found = labelled(text)
    if (found && CREDIT_LABELS.has(found.label) && !/^(видео|video|бейне|kamera)$/.test(found.label))
      return longest(found.rest)
    const bare = bareCredit(text)
    if (bare && bare.length >= text.length && /^\p{L}/u.test(text) && keyOf(text) !== keyOf(bare.credit))
      return longest(bare.credit)
  }
  return ''
}

const isFigure = (node: JsonNode): boolean => node.type === 'figure'
const isBare = ({ decision, nodes }: Entry): boolean =>
  decision.field === 'lead'
    ? !decision.values.credit
    : nodes.some((node) => isFigure(node) && !node.attrs?.credit)
const isPicture = ({ decision, nodes }: Entry): boolean => decision.field === 'lead' || nodes.some(isFigure)

function credited(entry: Entry, credit: string): Entry {
  const { decision, nodes } = entry
  if (decision.field === 'lead')
    return { ...entry, decision: { ...decision, values: { ...decision.values, credit } } }
  const given = nodes.map((node) =>
    isFigure(node) && !node.attrs?.credit ? { ...node, attrs: { ...node.attrs, credit } } : node,
  )
  return { ...entry, nodes: given }
}

/**
 * Gives pictures that name no photographer the credit a line of the page names: inside the story that of the pictures
 * directly above the line, at its head or foot that of all of them. `entries` are in the page's order.
 */
export function giveCredits(entries: readonly Entry[], story: Span | null): Entry[] {
  const all = [...entries]
  entries.forEach((entry, at) => {
    const credit = creditIn(entry)
    if (credit === '' || entry.order > (story?.to ?? 0) + BELOW) return
    const isInside = story !== null && entry.order > story.from && entry.order < story.to
    const above = picturesAbove(all, at)
    const targets =
      above.length > 0 && isInside ? above : all.flatMap((one, index) => (isPicture(one) ? [index] : []))
    // Between two paragraphs without a picture above, a credit is that of something that did not come along.
    if (isInside && above.length === 0) return
    for (const index of targets) {
      const target = all[index] as Entry
      if (isBare(target)) all[index] = credited(target, credit)
    }
  })
  return all
}

/** The run of pictures that ends at a line, what was dropped among them passed over. */
function picturesAbove(entries: readonly Entry[], at: number): number[] {
  const found: number[] = []
  for (let index = at - 1; index >= 0; index -= 1) {
    const entry = entries[index] as Entry
    if (isPicture(entry)) found.push(index)
    else if (entry.nodes.length > 0 || entry.decision.field === 'headline') break
  }
  return found
}

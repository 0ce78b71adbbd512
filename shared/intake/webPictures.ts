import type { Article } from '../article/article'
import type { JsonNode } from '../body/parse'
import type { Decision, IntakeReport } from './report'

const isOnWeb = (src: unknown): src is string => typeof src === 'string' && /^https?:\/\//i.test(src)

/** The addresses of an article's pictures that are on the web and not yet in the library, each once. */
export function webPictures({ lead, body }: Pick<Article, 'lead' | 'body'>): string[] {
  const found = new Set<string>()
  if (lead && isOnWeb(lead.src)) found.add(lead.src)
  const look = ({ type, attrs, content }: JsonNode): void => {
    if (type === 'figure' && isOnWeb(attrs?.src)) found.add(attrs.src)
    for (const child of content ?? []) look(child)
  }
  for (const block of (body.content ?? []) as JsonNode[]) look(block)
  return [...found]
}

/** Copies by the address they were fetched from: `sha256-<hex>` each. */
export type PictureCopies = ReadonlyMap<string, string>

/**
 * The report with the library's pictures in the place of the web's, so that undoing a decision finds the picture it was
 * taken on, and brings back the copy. Null when nothing in it speaks of them.
 */
export function reportWithCopies(report: IntakeReport, copies: PictureCopies): IntakeReport | null {
  const decisions = report.decisions.map((decision) => decisionWithCopies(decision, copies))
  return decisions.some((decision, index) => decision !== report.decisions[index])
    ? { ...report, decisions }
    : null
}

function decisionWithCopies(decision: Decision, copies: PictureCopies): Decision {
  const value = copies.get(decision.value) ?? decision.value
  const values = Object.fromEntries(
    Object.entries(decision.values).map(([key, held]) => [
      key,
      typeof held === 'string' ? stringWithCopies(held, copies) : held,
    ]),
  )
  const isSame =
    value === decision.value && Object.entries(values).every(([key, held]) => held === decision.values[key])
  return isSame ? decision : { ...decision, value, values }
}

/** What a decision remembers is an address, or JSON in which it stands as a whole string, once more inside JSON. */
function stringWithCopies(held: string, copies: PictureCopies): string {
  const whole = copies.get(held)
  if (whole || !held.includes('http')) return whole ?? held
  let text = held
  for (const [url, hash] of copies)
    text = text.replaceAll(JSON.stringify(url), JSON.stringify(hash)).replaceAll(twice(url), twice(hash))
  return text
}

const twice = (text: string): string => JSON.stringify(JSON.stringify(text)).slice(1, -1)

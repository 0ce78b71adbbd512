import type { BodyJson } from '../../../shared/article/article'
import type { JsonNode } from '../../../shared/body/parse'

/** The first words of a story, at most so many characters, cut between words. */
export function firstWords(body: BodyJson, most: number): string {
  let text = ''
  const look = ({ text: own, content = [] }: JsonNode): void => {
    if (text.length > most) return
    if (own) text += own
    for (const child of content) look(child)
    if (content.length > 0) text += ' '
  }
  for (const block of (body.content ?? []) as JsonNode[]) look(block)
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (tidy.length <= most) return tidy
  const cut = tidy.lastIndexOf(' ', most)
  return `${tidy.slice(0, cut > most / 2 ? cut : most)}…`
}

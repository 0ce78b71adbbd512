import { cutAt, graphemes } from '../../../shared/article/graphemes'

/** A text as that place cuts it: at a word where there is one, with three dots. */
export function cutAsThere(text: string, limit: number): string {
  if (graphemes(text) <= limit) return text
  const cut = cutAt(text, limit - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

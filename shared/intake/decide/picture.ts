import type { Article } from '../../article/article'
import type { JsonNode } from '../../body/parse'
import type { Decision } from '../report'
import type { Values } from '../rules/rule'

type Part = 'credit' | 'caption'

/** `picture.credit` means the credit of the picture nearest to the text; null for every other field. */
export const pictureField = (field: string): Part | null =>
  field === 'picture.credit' ? 'credit' : field === 'picture.caption' ? 'caption' : null

/** The picture a text about a picture belongs to: the one above it, the one below it, else the nearest. -1 for none. */
export function nearestPicture(content: readonly JsonNode[], at: number): number {
  const pictures = content.flatMap(({ type }, index) => (type === 'figure' ? [index] : []))
  const distance = (index: number) => (index < at ? at - 1 - index : index - at + 0.5)
  return pictures.toSorted((a, b) => distance(a) - distance(b))[0] ?? -1
}

const withPart = (node: JsonNode, part: Part, value: string): JsonNode => ({
  ...node,
  attrs: { ...node.attrs, [part]: value },
})

/** Writes a text to the picture nearest to `at`, or to the lead picture; null when the article has no picture. */
export function givePicture(
  article: Article,
  content: readonly JsonNode[],
  at: number,
  part: Part,
  value: string,
): { article: Article; content: JsonNode[]; values: Values } | null {
  const index = nearestPicture(content, at)
  const node = content[index]
  if (node) {
    const values = { picture: String(node.attrs?.src ?? ''), pictureHad: String(node.attrs?.[part] ?? '') }
    return { article, content: content.with(index, withPart(node, part, value)), values }
  }
  if (!article.lead) return null
  return {
    article: { ...article, lead: { ...article.lead, [part]: value.slice(0, 2000) } },
    content: [...content],
    values: {},
  }
}

/** The body with the picture's text as it was before the decision, unless somebody has written there since. */
export function takePicture(content: readonly JsonNode[], { field, value, values }: Decision): JsonNode[] {
  const part = pictureField(field)
  if (!part) return [...content]
  const index = content.findIndex(
    ({ type, attrs }) => type === 'figure' && attrs?.src === values.picture && attrs?.[part] === value,
  )
  const node = content[index]
  return node ? content.with(index, withPart(node, part, String(values.pictureHad ?? ''))) : [...content]
}

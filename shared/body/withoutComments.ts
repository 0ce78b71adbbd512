import type { BodyJson } from '../article/article'
import type { JsonMark, JsonNode } from './parse'

/**
 * The body without what the newsroom wrote on it. Text that a comment had divided is one again, so that a comment
 * changes nothing of what is published, its hash included.
 */
export const withoutComments = (body: BodyJson): BodyJson => {
  const content = (body.content ?? []) as JsonNode[]
  return content.some(isCommented) ? { ...body, content: content.map(clean) } : body
}

const isComment = ({ type }: JsonMark): boolean => type === 'comment'
const isCommented = (node: JsonNode): boolean =>
  marksOf(node).some(isComment) || (Array.isArray(node.content) && node.content.some(isCommented))
const marksOf = (node: JsonNode): JsonMark[] => (Array.isArray(node.marks) ? node.marks : [])

function clean(node: JsonNode): JsonNode {
  const { marks: _, content, ...rest } = node
  const marks = marksOf(node).filter((mark) => !isComment(mark))
  return {
    ...rest,
    ...(Array.isArray(content) ? { content: joined(content.map(clean)) } : {}),
    ...(marks.length > 0 ? { marks } : {}),
  }
}

function joined(nodes: readonly JsonNode[]): JsonNode[] {
  const out: JsonNode[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    const isSame =
      last?.text !== undefined &&
      node.text !== undefined &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? [])
    if (isSame) out[out.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else out.push(node)
  }
  return out
}

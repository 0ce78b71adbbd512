import type { Node } from '@tiptap/pm/model'
import { embedUrl } from '../body/embedPlayer'
import type { Article } from './article'
import type { Problem } from './problem'

type Found = Pick<Problem, 'code' | 'severity' | 'message'>

const RULES: Readonly<Record<string, (node: Node, article: Article) => Found | null>> = {
  embed: ({ attrs }) =>
    embedUrl(attrs.url)
      ? null
      : { code: 'embed.no-address', severity: 'error', message: 'An embed has no web address.' },
  factBox: (node) =>
    node.textContent.trim() === ''
      ? { code: 'fact-box.empty', severity: 'warning', message: 'A fact box is empty.' }
      : null,
  table: (node) =>
    node.textContent.trim() === ''
      ? { code: 'table.empty', severity: 'warning', message: 'A table is empty.' }
      : null,
  correctionNote: (node) =>
    node.textContent.trim() === ''
      ? { code: 'correction-note.empty', severity: 'warning', message: 'A correction note says nothing.' }
      : null,
  citation: ({ attrs }, { sources }) =>
    sources.some(({ id }) => id !== undefined && id === attrs.source)
      ? null
      : { code: 'citation.lost', severity: 'error', message: 'A citation points at a source that is gone.' },
}

/** What a writer can fix in the body's blocks, each kind of it once, and comments that nobody has resolved. */
export function checkBlocks(doc: Node, article: Article): Problem[] {
  const found = new Map<string, Found>()
  doc.descendants((node) => {
    const problem = RULES[node.type.name]?.(node, article)
    if (problem) found.set(problem.code, problem)
  })
  const problems: Problem[] = [...found.values()].map((one) => ({ ...one, where: 'body', values: {} }))
  const open = (article.threads ?? []).filter(({ resolved }) => !resolved).length
  if (open === 0) return problems
  const message = `Comments that are not resolved: ${open}.`
  return [
    ...problems,
    { code: 'threads.open', severity: 'warning', where: 'threads', message, values: { count: open } },
  ]
}

import type { Node } from '@tiptap/pm/model'
import { embedUrl } from '../../body/embedPlayer'
import type { Article } from '../article'
import type { Problem } from '../problem'
import type { Subject } from './subject'

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

/** What a writer can fix in the body's blocks, each kind of it once. */
export function blocksWrong({ doc, article }: Subject): Problem[] {
  const found = new Map<string, Found>()
  doc?.descendants((node) => {
    const problem = RULES[node.type.name]?.(node, article)
    if (problem) found.set(problem.code, problem)
  })
  return [...found.values()].map((one) => ({ ...one, check: null, where: 'body', values: {} }))
}

import type { Node } from '@tiptap/pm/model'

export interface Heading {
  /** Where its block starts in the body. */
  readonly pos: number
  readonly level: number
  readonly text: string
}

/** The headings of a body, in order; empty ones are left out. */
export function headingsOf(doc: Node): Heading[] {
  const headings: Heading[] = []
  doc.forEach((block, pos) => {
    const text = block.textContent.trim()
    if (block.type.name === 'heading' && text !== '')
      headings.push({ pos, level: Number(block.attrs.level), text })
  })
  return headings
}

/** The heading under which the caret stands; null above the first one. */
export const currentHeading = (headings: readonly Heading[], caret: number): Heading | null =>
  headings.findLast(({ pos }) => pos <= caret) ?? null

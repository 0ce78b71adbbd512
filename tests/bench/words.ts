const SENTENCE =
  'The council met in the morning and heard a report on the new bridge while the residents asked when the road would open again after months of delay and noise '

export interface BenchBody {
  readonly type: 'doc'
  readonly content: readonly { readonly type: string; readonly content: readonly unknown[] }[]
}

/** A body of about `words` words in paragraphs of 36, like the large posts other editors are measured with. */
export function bodyOfWords(words: number): BenchBody {
  const vocabulary = SENTENCE.trim().split(' ')
  const paragraphs = Math.max(1, Math.round(words / 36))
  const content = Array.from({ length: paragraphs }, (_, index) => ({
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text: Array.from({ length: 36 }, (_, n) => vocabulary[(index * 7 + n) % vocabulary.length]).join(' '),
      },
    ],
  }))
  return { type: 'doc', content }
}

/** A body of that many short blocks as a long live report has them: headings, quotes and lists between paragraphs. */
export function bodyOfBlocks(count: number): BenchBody {
  const text = (index: number) => [{ type: 'text', text: SENTENCE.trim().slice(index % 20, 90) }]
  const paragraph = (index: number) => ({ type: 'paragraph', content: text(index) })
  const block = (index: number): { type: string; content: unknown[]; attrs?: object } => {
    switch (index % 10) {
      case 3:
        return { type: 'heading', attrs: { level: 2 }, content: text(index) }
      case 7:
        return { type: 'quote', attrs: { speaker: 'A speaker' }, content: [paragraph(index)] }
      case 9:
        return {
          type: 'bulletList',
          content: [0, 1, 2].map((n) => ({ type: 'listItem', content: [paragraph(index + n)] })),
        }
      default:
        return paragraph(index)
    }
  }
  return { type: 'doc', content: Array.from({ length: count }, (_, index) => block(index)) }
}

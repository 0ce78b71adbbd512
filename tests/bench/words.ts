const SENTENCE =
  'The council met in the morning and heard a report on the new bridge while the residents asked when the road would open again after months of delay and noise '

/** A body of about `words` words in paragraphs of 36, like the large posts other editors are measured with. */
export function bodyOfWords(words: number): { type: 'doc'; content: { type: string; content: unknown[] }[] } {
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

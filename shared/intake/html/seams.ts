/** Longer blocks are paragraphs, whose inside nobody takes apart. */
const LONGEST = 300

/** Collects the text of a block in the parts its inline elements make of it; see `Piece.parts`. */
export interface Seams {
  text(text: string): void
  seam(): void
  /** The parts since the last call, without blanks and empty ones; none of a long block, or of one in a single part. */
  take(): string[]
  clear(): void
}

export function createSeams(): Seams {
  let parts: string[] = []
  let size = 0
  let isApart = true
  const clear = () => {
    if (parts.length > 0) parts = []
    size = 0
    isApart = true
  }
  return {
    clear,
    text(text) {
      size += text.length
      if (size > LONGEST) return
      if (isApart) parts.push(text)
      else parts[parts.length - 1] += text
      isApart = false
    },
    seam() {
      isApart = true
    },
    take() {
      const taken =
        size > LONGEST || parts.length < 2
          ? []
          : parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean)
      clear()
      return taken
    },
  }
}

/** One origin a sentence names. */
export interface Attribution {
  /** As a source line would name it: "пресс-служба акимата", "ҚазАқпарат", "İçişleri Bakanlığı". */
  readonly name: string
  readonly relation: 'republished' | 'based-on' | 'handout' | 'quoted'
  /** The words that say so, as they stand in the text. */
  readonly clause: string
}

/** Where in the story a paragraph stands: the nearer to its head, the more a sentence in it says of the whole. */
export type Position = 'first' | 'second' | 'last'

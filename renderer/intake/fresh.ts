const fresh = new Set<string>()

/** Remembers that an article has just come in, so that it opens with its report. */
export const markFresh = (id: string): void => {
  fresh.add(id)
}

/** Whether the article has just come in; asked once. */
export const takeFresh = (id: string): boolean => fresh.delete(id)

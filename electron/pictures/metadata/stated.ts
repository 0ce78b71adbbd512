/** What one block of a picture's file states, as it was written there. Empty where it does not. */
export interface Stated {
  readonly caption: string
  /** Who made it: a person, as a rule. */
  readonly author: string
  /** Who is to be named beside it, as the one who supplied it wishes. */
  readonly credit: string
  readonly copyright: string
}

export const NOTHING: Stated = { caption: '', author: '', credit: '', copyright: '' }

import { measure } from '../article/measure'

/** How many words a plain text has, counted as an article's are. */
export const wordsIn = (text: string, language: string): number =>
  measure({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }, language)
    .words

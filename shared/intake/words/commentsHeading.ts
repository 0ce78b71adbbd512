import { unrepeated } from '../page/key'
import { COMMENT_HEADINGS } from './labels'

/** `Yorumlar`, `Комментарии (3)`, `0 Comments`: a heading of comments, with or without their number. */
export const isCommentsHeading = (key: string): boolean =>
  COMMENT_HEADINGS.has(unrepeated(key.replace(/^\d+ | \d+$/g, '')))

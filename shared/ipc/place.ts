import * as z from 'zod'
import { ArticleId } from '../article/article'

const Position = z.number().int().min(0).max(100_000_000)

/** Where somebody is at work: what is put back after a crash. */
export const Place = z.object({
  /** The open article. */
  id: ArticleId,
  /** The control that has the caret, named as in the undo history; empty for none. */
  where: z.string().max(200),
  /** The selection: positions of the body's document, or in the control's text. */
  anchor: Position,
  head: Position,
  /** How far the page is scrolled, in pixels. */
  scroll: z.number().min(0).max(100_000_000),
  /** What is open around the page. */
  tab: z.enum(['story', 'sources', 'ads', 'layout', 'publish', 'threads', 'history']),
  report: z.boolean(),
  preview: z.boolean(),
  outline: z.boolean(),
})
export type Place = z.infer<typeof Place>

import * as z from 'zod'
import { Article } from '../article/article'
import { IntakeReport } from './report'
import { INTAKE_TYPES } from './types'

export const IntakeType = z.enum(INTAKE_TYPES)
export type IntakeType = z.infer<typeof IntakeType>

/** An article of a page, and how it came about. */
export const ReadArticle = z.object({ article: Article, report: IntakeReport })
export type ReadArticle = z.infer<typeof ReadArticle>

/** What reading answers: the whole as one article, and the several articles of a bulletin; nothing is stored yet. */
export const Reading = ReadArticle.extend({
  /** Empty where the material is one article. */
  parts: z.array(ReadArticle).max(200).default([]),
})
export type Reading = z.infer<typeof Reading>

const Fault = z.object({
  kind: z.enum(['invalid', 'missing', 'conflict', 'denied', 'offline', 'full', 'damaged', 'unexpected']),
  code: z.string(),
  message: z.string(),
  values: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

/** One of several files: its reading, or why it could not be read. */
export const OpenedFile = z.object({
  name: z.string(),
  result: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: Reading }),
    z.object({ ok: z.literal(false), fault: Fault }),
  ]),
})
export type OpenedFile = z.infer<typeof OpenedFile>

export const ContentHash = z.string().regex(/^sha256-[0-9a-f]{64}$/)

/** What is known of an original: the bytes as they came in, kept under the hash of their content. */
export const Original = z.object({
  hash: ContentHash,
  /** `text`, `html`, `docx`, `eml`, `md`, `rtf` or `mhtml`. */
  type: z.string().max(20),
  /** Encoding the text was read in; empty where the type has none of its own. */
  encoding: z.string().max(40).default(''),
  /** Address it came from, and the name of its file; empty where there was none. */
  url: z.string().max(4000).default(''),
  name: z.string().max(1000).default(''),
  /** When it came in, an instant. */
  taken: z.string().max(40),
  /** Bytes. */
  size: z.number().int().nonnegative(),
  /** `galley-original://<hash>/`: what a frame shows, inert and without a network. */
  address: z.string(),
})
export type Original = z.infer<typeof Original>

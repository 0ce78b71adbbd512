import type { PageInput } from '../../../shared/intake/readPage'
import { fail } from '../../../shared/result'
import type { EmbeddedPicture } from '../embedded'

export interface OpenedDocument {
  readonly input: PageInput
  readonly pictures: readonly EmbeddedPicture[]
}

/** What is known of a document from outside it. */
export interface Document {
  /** File name, for messages; empty when there is none. */
  readonly name: string
  /** Where it came from, when known. */
  readonly url: string
  /** The charset its carrier (HTTP) declared; empty when none did. */
  readonly charset: string
}

const called = (name: string): string => name || 'The document'

export const damaged = (name: string, why: string) =>
  fail('invalid', 'intake.damaged', `${called(name)} is damaged and could not be opened: ${why}`, {
    file: name,
  })

export const isEmpty = (name: string) =>
  fail('invalid', 'intake.empty', `${called(name)} is empty: there is no text in it.`, { file: name })

export const isLocked = (name: string) =>
  fail(
    'invalid',
    'intake.locked',
    `${called(name)} is protected by a password. Save it without one and try again.`,
    {
      file: name,
    },
  )

export const notReadable = (name: string) =>
  fail('invalid', 'intake.not-text', `${called(name)} is no text and no document Galley reads.`, {
    file: name,
  })

export const saveAsDocx = (name: string, kind: string) =>
  fail(
    'invalid',
    'intake.save-as-docx',
    `${called(name)} is a ${kind} file. Open it, save it as a Word document (.docx) or copy its text, and try again.`,
    { file: name, kind },
  )

export const unpacksTooLarge = (name: string) =>
  fail('invalid', 'intake.unpacks-too-large', `${called(name)} unpacks to far more than a document holds.`, {
    file: name,
  })

export const tooLarge = (name: string, megabytes: number) =>
  fail('invalid', 'intake.too-large', `${called(name)} is over ${megabytes} MB.`, { file: name, megabytes })

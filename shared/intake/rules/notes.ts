import type { Note } from '../page/note'
import { holdsAny, type Rule } from './rule'

/** A rule that passes on what the opening of the document had to tell. */
const noteRule = (name: Note['rule'], weight: number, reason: string): Rule => ({
  name,
  weight,
  reason,
  read: (reading) =>
    (holdsAny(reading, 'note') ? reading.pieces : []).flatMap((piece, index) =>
      piece.kind === 'note' && piece.name.split(' ')[0] === name
        ? [
            {
              pieces: [index],
              action: 'dropped' as const,
              ...(piece.name.endsWith(' ?') ? { weight: 0.5 } : {}),
            },
          ]
        : [],
    ),
})

export const repairedEncoding = noteRule(
  'repaired-encoding',
  0.9,
  'The letters had been read in the wrong encoding before the text came here; they are put right.',
)

export const brokenEncoding = noteRule(
  'broken-encoding',
  0.5,
  'Letters of the text were lost before it came here, and nothing says which they were.',
)

export const cutOff = noteRule(
  'cut-off',
  0.4,
  'The file ends before its last part is closed: what stood after it is lost.',
)

export const attachment = noteRule(
  'attachment',
  0.8,
  'A file that came with the mail and is no picture; it is not taken in.',
)

export const documentProperties = noteRule(
  'document-properties',
  1,
  'What the file says about itself outside its text.',
)

export const mailCover = noteRule('mail-cover', 0.7, 'The few words of the mail that the document came with.')

export const NOTE_RULES: readonly Rule[] = [
  repairedEncoding,
  brokenEncoding,
  cutOff,
  attachment,
  documentProperties,
  mailCover,
]

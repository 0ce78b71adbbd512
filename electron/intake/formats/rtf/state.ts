import { type Look, PLAIN_SHAPE, plainLook, type Shape } from './look'
import type { PictureReader } from './pictures'
import type { Place } from './places'

/** A field's instruction, as it is being read: what its result is. */
interface Field {
  instruction: string
}

/** What a group hands down to the groups inside it, and takes back when it ends. Never changed, only replaced. */
export interface State {
  readonly place: Place
  /** Which field of the file's own facts is being read. */
  readonly name: string
  /** How many signs stand for a `\u` where it is not understood. */
  readonly stands: number
  readonly look: Look
  readonly shape: Shape
  readonly field: Field | null
  readonly href: string
  readonly isUnseen: boolean
  readonly picture: PictureReader | null
  /** Where the Unicode half of a pair goes; see `\upr`. */
  readonly pair: Place | null
}

export const FIRST_STATE: State = {
  place: 'body',
  name: '',
  stands: 1,
  look: plainLook(0),
  shape: PLAIN_SHAPE,
  field: null,
  href: '',
  isUnseen: false,
  picture: null,
  pair: null,
}

const LINK = /^\s{0,9}HYPERLINK\s{1,9}(?:"([^"]{1,4000})"|([^\s"\\]\S{0,4000}))/i
const CONTENTS = /^\s{0,9}(?:TOC|INDEX)\b/i

/** What an instruction makes of its field's result: a link, or contents, which repeat the headings that follow. */
export function resultOf(instruction: string): { href: string; isContents: boolean } {
  const link = LINK.exec(instruction)
  return { href: link?.[1] ?? link?.[2] ?? '', isContents: CONTENTS.test(instruction) }
}

import { inOneAlphabet } from '../../text/alphabets'
import { keyOf } from '../page/key'

// A label of at most four words, then a colon, a dash, or nothing before an address.
const LABELLED =
  /^([\p{L}’'/\-&, ]{2,40}?)\s{0,2}(?:[:：]|\s[-–—]\s|[-–—](?=https?:)|(?=https?:\/\/))\s{0,3}(.{1,2000})$/iu

/** `Kaynak – DHA` in two: the label as a key, and the rest. Null when the text does not begin with a label. */
const SIGN = /[:：–—-]/

export const labelled = (text: string): { label: string; rest: string } | null => {
  // The sign behind a label stands within its first words.
  const match = SIGN.test(text.slice(0, 100)) ? LABELLED.exec(text.slice(0, 2100)) : null
  return match ? { label: keyOf(inOneAlphabet(match[1] ?? '')), rest: (match[2] ?? '').trim() } : null
}

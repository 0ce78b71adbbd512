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

/** Latin letters that look like Cyrillic ones, in a word that is Cyrillic otherwise: `Tекст` with a Latin T. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AaBCcEeHKMOoPpTXxy'].map((letter, at) => [letter, [...'АаВСсЕеНКМОоРрТХху'][at] ?? letter]),
)
const inOneAlphabet = (label: string): string =>
  /[Ѐ-ӿ]/.test(label) && /[A-Za-z]/.test(label)
    ? label.replace(/\p{L}+/gu, (word) =>
        /[Ѐ-ӿ]/.test(word) ? word.replace(/[A-Za-z]/g, (letter) => LOOKALIKES[letter] ?? letter) : word,
      )
    : label

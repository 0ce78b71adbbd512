const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AaBCcEeHKMOoPpTXxy'].map((letter, at) => [letter, [...'АаВСсЕеНКМОоРрТХху'][at] ?? letter]),
)

/** A name or a label whose Cyrillic words have Latin letters that only look like theirs, `Tекст` or `Aстана`, put right. */
export const inOneAlphabet = (text: string): string =>
  /[Ѐ-ӿ]/.test(text) && /[A-Za-z]/.test(text)
    ? text.replace(/\p{L}+/gu, (word) =>
        /[Ѐ-ӿ]/.test(word) ? word.replace(/[A-Za-z]/g, (letter) => LOOKALIKES[letter] ?? letter) : word,
      )
    : text

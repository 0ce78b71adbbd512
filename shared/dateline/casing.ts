const LOCALES: Readonly<Record<string, string>> = { tr: 'tr', az: 'az' }
const localeOf = (language: string) => LOCALES[language.split('-', 1)[0] ?? ''] ?? 'en'

/** Capitals in the article's language: `İzmir` is `İZMİR` and `Iğdır` is `IĞDIR` in Turkish. */
export const toCapitals = (text: string, language: string): string =>
  text.toLocaleUpperCase(localeOf(language))

/** `IĞDIR` becomes `Iğdır`, `НЬЮ-ЙОРК` `Нью-Йорк`; a text that is not all capitals stays as it is. */
export function fromCapitals(text: string, language: string): string {
  if (text !== toCapitals(text, language) || !/\p{L}{2}/u.test(text)) return text
  return text
    .toLocaleLowerCase(localeOf(language))
    .replace(
      /(^|[\s\-–.(/])(\p{L})/gu,
      (_, before: string, letter: string) => before + toCapitals(letter, language),
    )
}

/** `Cemil ÜNSAL` becomes `Cemil Ünsal`: agencies print surnames in capitals. Initials stay. */
export const nameFromCapitals = (name: string, language: string): string =>
  name
    .split(' ')
    .map((word) =>
      /\p{L}{3}/u.test(word) || /^\p{L}{2,}$/u.test(word) ? fromCapitals(word, language) : word,
    )
    .join(' ')

/** Whether a name of three letters and more is printed in capitals, in the article's language or one with other capitals. */
export const isPrintedInCapitals = (name: string, language: string): boolean =>
  name.length > 2 && [language, 'tr', 'en'].some((one) => name === toCapitals(name, one))

/** Case endings of Russian names and nouns, longest first. Used on word lists only: the dictionary declines by itself. */
const ENDINGS = [
  'ами',
  'ями',
  'ого',
  'ому',
  'ыми',
  'ой',
  'ою',
  'ом',
  'ем',
  'ам',
  'ям',
  'ах',
  'ях',
  'ов',
  'ев',
  'ым',
  'ых',
  'ий',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'и',
  'ы',
]

/** The words in small letters a form may be declined from: `Токаевым` from `Токаев`, `домбру` from `домбра`. */
export function russianStems(word: string): string[] {
  return ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length > 2).flatMap(
    (ending) => {
      const stem = word.slice(0, -ending.length)
      return [stem, `${stem}а`, `${stem}я`, `${stem}ь`, `${stem}й`, `${stem}о`, `${stem}ы`]
    },
  )
}

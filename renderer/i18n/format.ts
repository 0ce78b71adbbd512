import type { InterfaceLanguage } from '../../shared/settings'

/** One message in every language of the interface; a missing language does not compile. */
export type Message = Readonly<Record<InterfaceLanguage, string>>
export type Messages = Readonly<Record<string, Message>>
export type Values = Readonly<Record<string, string | number>>

const PLACEHOLDER = /\{(\w+)(?:\|([^{}]*))?\}/g
const rules = new Map<string, Intl.PluralRules>()
const numbers = new Map<string, Intl.NumberFormat>()

function cached<T>(store: Map<string, T>, language: string, make: (language: string) => T): T {
  const known = store.get(language)
  if (known) return known
  const made = make(language)
  store.set(language, made)
  return made
}

/** Kazakh groups digits as Russian does; Chromium knows only the latter. */
export const formatNumber = (language: string, value: number) =>
  cached(numbers, language === 'kk' ? 'ru' : language, (l) => new Intl.NumberFormat(l)).format(value)

function plural(language: string, count: number, branches: string): string {
  const category = cached(rules, language, (l) => new Intl.PluralRules(l)).select(count)
  const words = new Map(
    branches.split('|').map((branch) => {
      const colon = branch.indexOf(':')
      return [branch.slice(0, colon), branch.slice(colon + 1)]
    }),
  )
  const chosen = words.get(category) ?? words.get('other') ?? words.get('many') ?? ''
  return chosen.replaceAll('#', formatNumber(language, count))
}

/**
 * Fills a message: `{name}` is replaced by its value, `{count|one:# word|other:# words}` by the branch the
 * language's plural rules choose for the number, with `#` standing for the number itself. A placeholder without
 * a value stays visible as it is written, so that the mistake is seen.
 */
export function formatMessage(language: InterfaceLanguage, text: string, values: Values = {}): string {
  return text.replace(PLACEHOLDER, (whole, name: string, branches: string | undefined) => {
    const value = values[name]
    if (value === undefined) return whole
    if (branches !== undefined) return plural(language, Number(value), branches)
    return typeof value === 'number' ? formatNumber(language, value) : value
  })
}

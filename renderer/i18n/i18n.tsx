import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import type { Fault } from '../../shared/result'
import type { InterfaceLanguage } from '../../shared/settings'
import { catalogue, isMessageKey, type MessageKey } from './catalogue'
import { formatDate, formatMoment, formatMonth, formatRelative, formatWeekday } from './dates'
import { formatMessage, formatNumber, type Values } from './format'
import { kazakhCountryName, kazakhLanguageName } from './kazakh'

export interface I18n {
  readonly language: InterfaceLanguage
  /** The message in the interface's language. */
  t(key: MessageKey, values?: Values): string
  /** An instant or a date as the language writes it; day, month, year and time unless told otherwise. */
  date(instant: string | number, options?: Intl.DateTimeFormatOptions): string
  /** "5 minutes ago", "yesterday"; `now` in milliseconds. */
  ago(instant: string | number, now: number): string
  /** Day and hour for a narrow place; the year only where it is not that of `now`, in milliseconds. */
  moment(instant: string | number, now: number): string
  /** A calendar's heading; `month` from 0. */
  month(year: number, month: number): string
  /** A calendar column's heading. */
  weekday(instant: number): string
  number(value: number): string
  list(items: readonly string[]): string
  /** The name of an article's language, in the interface's language: `tr` -> "Turkish". */
  languageName(tag: string): string
  /** The name of a country by its two letters: `KZ` -> "Kazakhstan"; empty when there is no such country. */
  countryName(code: string): string
  /** A date as precise as it is known: `2023-06-04`, `2023-06` or `2023`. */
  partialDate(value: string): string
  /** What happened, worded from the fault's code, or from its kind where the code has no words of its own. */
  fault(fault: Fault): string
}

const Context = createContext<I18n | null>(null)
// Chromium's list data knows neither Russian nor Kazakh.
const AND: Readonly<Record<InterfaceLanguage, string>> = { en: 'and', tr: 've', ru: 'и', kk: 'және' }
const FULL: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' }

const joinList = (items: readonly string[], and: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

/** Builds the functions for one language; outside React for tests and for text made outside components. */
export function makeI18n(language: InterfaceLanguage): I18n {
  const t = (key: MessageKey, values?: Values) => formatMessage(language, catalogue[key][language], values)
  // Chromium has no Kazakh names of countries; those Galley has none for either are written in Russian.
  const countries = new Intl.DisplayNames([language, 'ru'], { type: 'region', fallback: 'code' })
  const languages = new Intl.DisplayNames([language], { type: 'language' })
  const time = (instant: string | number) => new Date(instant).getTime()
  return {
    language,
    t,
    date: (instant, options = FULL) => formatDate(language, time(instant), options),
    ago: (instant, now) => formatRelative(language, time(instant), now),
    moment: (instant, now) => formatMoment(language, time(instant), now),
    month: (year, month) => formatMonth(language, year, month),
    weekday: (instant) => formatWeekday(language, instant),
    number: (value) => formatNumber(language, value),
    list: (items) => joinList(items, AND[language]),
    languageName: (tag) => {
      try {
        const own = language === 'kk' ? kazakhLanguageName(tag) : undefined
        return own ?? languages.of(tag) ?? tag
      } catch {
        // The tag is somebody else's data; one that Intl does not understand is shown as it stands.
        return tag
      }
    },
    countryName: (code) => {
      if (!/^[A-Z]{2}$/.test(code)) return ''
      return (language === 'kk' ? kazakhCountryName(code) : undefined) ?? countries.of(code) ?? code
    },
    partialDate: (value) =>
      value.length > 4
        ? formatDate(language, time(`${value.padEnd(10, '-01')}T00:00`), {
            year: 'numeric',
            month: 'long',
            ...(value.length === 10 ? { day: 'numeric' } : {}),
          })
        : value,
    fault: (fault) => {
      const key = `faults.${fault.code}`
      return t(isMessageKey(key) ? key : `faults.kind.${fault.kind}`, fault.values)
    },
  }
}

export function I18nProvider({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  const value = useMemo(() => makeI18n(language), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <Context value={value}>{children}</Context>
}

export function useI18n(): I18n {
  const value = useContext(Context)
  if (!value) throw new Error('useI18n outside I18nProvider')
  return value
}

import type { InterfaceLanguage } from '../../shared/settings'

/** Each language by its own name, so that everybody finds theirs whatever the interface speaks. */
export const INTERFACE_LANGUAGES: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  tr: 'Türkçe',
  ru: 'Русский',
  kk: 'Қазақша',
}

/** Languages offered for articles; an article in another one keeps it. */
export const ARTICLE_LANGUAGES: readonly string[] = [
  'tr',
  'ru',
  'kk',
  'en',
  'az',
  'ky',
  'uz',
  'tt',
  'ku',
  'uk',
  'ar',
  'de',
  'fr',
  'es',
]

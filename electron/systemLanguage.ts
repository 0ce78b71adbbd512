import type { InterfaceLanguage } from '../shared/settings'

/** The first of the computer's languages that Galley speaks; English when there is none. */
export function systemLanguage(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase()
    if (language === 'tr' || language === 'ru' || language === 'kk' || language === 'en') return language
  }
  return 'en'
}

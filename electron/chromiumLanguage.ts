import fs from 'node:fs'
import * as z from 'zod'
import { InterfaceLanguage } from '../shared/settings'

const Chosen = z.object({ settings: z.object({ interfaceLanguage: InterfaceLanguage }) })
/** Chromium speaks no Kazakh, which writes dates as Russian does. */
const SPOKEN: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', tr: 'tr', ru: 'ru', kk: 'ru' }

/**
 * The language for what Chromium draws itself, such as the order of day and month in date fields; undefined for the
 * computer's own. It must be known before Electron is ready, so the settings' file is only looked at here: whether
 * it is sound is for the settings to say.
 */
export function chromiumLanguage(settingsFile: string): string | undefined {
  try {
    const chosen = Chosen.safeParse(JSON.parse(fs.readFileSync(settingsFile, 'utf8')))
    return chosen.success ? SPOKEN[chosen.data.settings.interfaceLanguage] : undefined
  } catch {
    return undefined
  }
}

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Result } from '../../shared/result'
import type { InterfaceLanguage, Settings } from '../../shared/settings'
import { desk } from '../desk'

export interface LoadedSettings {
  readonly settings: Settings
  readonly systemLanguage: InterfaceLanguage
  readonly version: string
}

export interface SettingsAccess extends LoadedSettings {
  /** The language the interface speaks now. */
  readonly language: InterfaceLanguage
  /** Shown at once, stored at once; taken back when storing fails. */
  change(patch: Partial<Settings>): Promise<Result<Settings>>
}

const Context = createContext<SettingsAccess | null>(null)

export function SettingsProvider({ loaded, children }: { loaded: LoadedSettings; children: ReactNode }) {
  const [settings, setSettings] = useState(loaded.settings)
  useEffect(() => desk.on('settingsChanged', setSettings), [])
  useEffect(() => {
    const root = document.documentElement
    if (settings.theme === 'system') delete root.dataset.theme
    else root.dataset.theme = settings.theme
  }, [settings.theme])

  const change = useCallback(async (patch: Partial<Settings>) => {
    setSettings((current) => ({ ...current, ...patch }))
    const stored = await desk.settings.set({ patch })
    if (stored.ok) setSettings(stored.value)
    else {
      const kept = await desk.settings.get({})
      if (kept.ok) setSettings(kept.value.settings)
    }
    return stored
  }, [])

  const { systemLanguage, version } = loaded
  const value = useMemo<SettingsAccess>(
    () => ({
      settings,
      systemLanguage,
      version,
      language: settings.interfaceLanguage === 'system' ? systemLanguage : settings.interfaceLanguage,
      change,
    }),
    [settings, systemLanguage, version, change],
  )
  return <Context value={value}>{children}</Context>
}

export function useSettings(): SettingsAccess {
  const value = useContext(Context)
  if (!value) throw new Error('useSettings outside SettingsProvider')
  return value
}

import path from 'node:path'
import Store from 'electron-store'
import type { Notice } from '../../shared/ipc/notice'
import type { InterfaceLanguage } from '../../shared/settings'
import { createSettings, moveDamagedAside, type SettingsStore } from './settings'

/** The settings of a profile, kept by electron-store. What went wrong with the file is added to `notices`. */
export function openSettings(options: {
  profile: string
  systemLanguage: InterfaceLanguage
  notices: Notice[]
  now: () => string
}): SettingsStore {
  const { profile, systemLanguage, notices, now } = options
  notices.push(...moveDamagedAside(path.join(profile, 'settings.json'), now))
  const store = new Store<Record<string, unknown>>({
    name: 'settings',
    cwd: profile,
    accessPropertiesByDotNotation: false,
  })
  return createSettings({
    file: {
      get: () => store.store,
      set: (value) => {
        store.store = value
      },
    },
    defaultFolder: path.join(profile, 'site'),
    systemLanguage,
    notices,
  })
}

import path from 'node:path'
import type { Services } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/settings'
import type { Dialogs } from '../dialogs'
import type { SettingsStore } from '../settings/settings'
import { systemFolders } from './dictionaries'
import { createSpelling } from './spelling'
import { createSpellingWorker } from './spellingWorker'

/** Spelling as the app has it: the dictionaries of this computer, a worker that reads them, and the window's dialogs. */
export function startSpelling(given: {
  /** The folder of the built app. */
  readonly here: string
  readonly home: string
  readonly settings: SettingsStore
  readonly settingsChanged: (changed: Settings) => void
  readonly dialogs: Pick<Dialogs, 'folder' | 'words' | 'saveWords'>
}): Services['spelling'] {
  const { here, settings, dialogs } = given
  const places = () => ({
    own: settings.dictionaries(),
    bundled: path.join(here, 'spelling'),
    computer: systemFolders(process.platform, given.home),
  })
  return createSpelling({
    worker: createSpellingWorker({ script: path.join(here, 'spelling.worker.js'), places }),
    places,
    settings,
    change(patch) {
      const stored = settings.set(patch)
      if (stored.ok) given.settingsChanged(stored.value)
      return stored
    },
    chooseFolder: dialogs.folder,
    chooseToOpen: dialogs.words,
    chooseToSave: dialogs.saveWords,
  })
}

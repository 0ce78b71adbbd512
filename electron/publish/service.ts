import type { Services } from '../../shared/ipc/contract'
import { fail, ok } from '../../shared/result'
import type { Emit } from '../ipc/emit'
import type { Library } from '../library/library'
import type { Pictures } from '../pictures/pictures'
import type { SettingsStore } from '../settings/settings'

export function createPublish(options: {
  library: Library
  settings: SettingsStore
  pictures: Pictures
  now: () => string
  newId: () => string
  emit: Emit
  openInBrowser: (address: string) => Promise<void>
  chooseFolder: () => Promise<string | null>
}): Services['publish'] {
  const absent = async () => fail('unexpected', 'publish.absent', 'Publishing is being built.')
  return {
    sites: async () =>
      ok(
        options.settings.get().sites.map((site) => ({ ...site, folder: options.settings.folderOf(site.id) })),
      ),
    check: async () => ok([]),
    send: absent,
    withdraw: absent,
    view: absent,
    chooseFolder: absent,
  }
}

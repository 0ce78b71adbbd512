import { safeHref } from '../shared/body/safeHref'
import type { Services } from '../shared/ipc/contract'
import type { Notice } from '../shared/ipc/notice'
import { fail, ok } from '../shared/result'
import type { InterfaceLanguage, Settings } from '../shared/settings'
import type { Dialogs } from './dialogs'
import type { Profiles } from './intake/profiles'
import type { Library } from './library/library'
import type { PictureFetch } from './pictures/fetchPicture'
import type { Pictures } from './pictures/pictures'
import type { PlaceKeeper } from './placeFile'
import type { createPublish } from './publish/service'
import type { SettingsStore } from './settings/settings'

export interface Parts {
  readonly library: Library
  readonly intake: Services['intake']
  readonly pictures: Pictures
  readonly fetchPicture: PictureFetch
  readonly profiles: Profiles
  readonly spelling: Services['spelling']
  readonly publish: ReturnType<typeof createPublish>
  readonly preview: Services['preview']
  readonly siteView: Services['siteView']
  readonly sites: Services['sites']
  readonly backups: Services['backups']
  readonly transfer: Services['transfer']
  readonly reports: Services['reports']
  readonly archive: Services['archive']
  readonly settings: SettingsStore
  readonly dialogs: Pick<Dialogs, 'picture'>
  readonly systemLanguage: InterfaceLanguage
  readonly version: string
  readonly openInBrowser: (address: string) => Promise<void>
  readonly settingsChanged: (settings: Settings) => void
  readonly place: PlaceKeeper
  readonly windowReady: () => void
  readonly flushed: () => void
  readonly noticed: (notice: Notice) => void
  readonly log: (line: string) => void
}

/** Unfinished publications are looked at this long after the window stands, in ms: its first picture comes first. */
const AFTER_START = 1500

/** How often it is looked whether something that waits is due, in ms. */
const TRY_EVERY = 60_000

/** Everything the window may ask, by the names of the contract. The service is the handler. */
export function createServices(parts: Parts): Services {
  const { library, intake, pictures, profiles, publish, settings, dialogs } = parts
  let resumed: Promise<Notice[]> | null = null
  /** Takes up what an earlier run left undone; what came of it is told with the next notices asked for. */
  const resume = () => {
    // From then on what waits for a network or for its hour is tried when it is due.
    setInterval(() => {
      void publish.resume(false).then((notices) => {
        // What is merely tried again later is no news.
        for (const notice of notices) if (notice.code !== 'publish.interrupted') parts.noticed(notice)
      })
    }, TRY_EVERY).unref()
    resumed = publish.resume().catch((error): Notice[] => {
      parts.log(`unfinished publications could not be looked at: ${String(error)}`)
      return []
    })
  }
  return {
    library: library.library,
    articles: library.articles,
    versions: library.versions,
    intake,
    publish,
    queue: publish.queue,
    preview: parts.preview,
    siteView: parts.siteView,
    spelling: parts.spelling,
    backups: parts.backups,
    transfer: parts.transfer,
    reports: parts.reports,
    archive: parts.archive,
    sites: {
      ...parts.sites,
      async save(input) {
        const saved = await parts.sites.save(input)
        if (saved.ok) parts.settingsChanged(saved.value.settings)
        return saved
      },
      async remove(input) {
        const removed = await parts.sites.remove(input)
        if (removed.ok) parts.settingsChanged(removed.value)
        return removed
      },
    },
    profiles: profiles.profiles,
    pictures: {
      async choose() {
        const file = await dialogs.picture()
        return file === null ? ok(null) : pictures.addFile(file)
      },
      add: ({ bytes }) => pictures.add(bytes),
      fetch: ({ url, allowHost }) => parts.fetchPicture(url, allowHost.split(',')),
    },
    settings: {
      get: async () =>
        ok({ settings: settings.get(), systemLanguage: parts.systemLanguage, version: parts.version }),
      async set({ patch }) {
        const result = settings.set(patch)
        if (result.ok) parts.settingsChanged(result.value)
        return result
      },
      async notices() {
        parts.windowReady()
        const unfinished = resumed ?? Promise.resolve([])
        if (resumed) resumed = Promise.resolve([])
        else setTimeout(resume, AFTER_START)
        return ok([
          ...settings.notices(),
          ...(await library.notices()),
          ...(await profiles.notices()),
          ...(await unfinished),
        ])
      },
    },
    shell: {
      async openLink({ href }) {
        const safe = safeHref(href)
        if (!safe) return fail('denied', 'link.unsafe', 'Only http, https and mailto addresses are opened.')
        await parts.openInBrowser(safe)
        return ok({})
      },
      place: async () => ok({ place: parts.place.get() }),
      async setPlace({ place }) {
        parts.place.set(place)
        return ok({})
      },
      async closed() {
        parts.place.forget()
        parts.flushed()
        return ok({})
      },
    },
  }
}

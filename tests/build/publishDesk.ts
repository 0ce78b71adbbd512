import path from 'node:path'
import { createArchive } from '../../electron/archive/archive'
import { answerDelivery, deliveryLog } from '../../electron/library/deliveryCalls'
import { openStore } from '../../electron/library/store'
import { createPictures } from '../../electron/pictures/pictures'
import { examine, NO_LIBRARY } from '../../electron/publish/examine'
import type { PublishDependencies, PublishLibrary } from '../../electron/publish/publishing'
import { createPublish } from '../../electron/publish/service'
import type { ConfiguredSite, Target, TargetTools } from '../../electron/publish/target'
import { targetOf } from '../../electron/publish/targets'
import { COMMON_SCHEMES } from '../../shared/article/slugSchemes'
import type { SiteProfile } from '../../shared/publish/site'
import { ok, type Result } from '../../shared/result'

const real = () => new Date().toISOString()

/** A site checks the hour of a call, and has a clock of its own: the one that is ahead is Galley's alone. */
function onTime(configured: ConfiguredSite): Target {
  const target = targetOf(configured)
  const at = (tools: TargetTools): TargetTools => ({ ...tools, now: real })
  return {
    ...target,
    read: (id, tools) => target.read(id, at(tools)),
    publish: (parcel, previous, tools) => target.publish(parcel, previous, at(tools)),
    withdraw: (id, previous, tools) => target.withdraw(id, previous, at(tools)),
  }
}

/**
 * Publishing on a real library in `folder`, as main has it; opened again on the same folder it is a restart. `ahead` says
 * how many ms its clock goes before the computer's, so that what waits is due.
 */
export function publishDesk(
  folder: string,
  given: Pick<PublishDependencies, 'newId' | 'emit' | 'secretsOf'> & {
    readonly sites: readonly SiteProfile[]
    readonly ahead: () => number
    readonly folderOf?: (site: string) => string
    readonly chooseLog?: PublishDependencies['chooseLog']
  },
) {
  const inFolder = (name: string) => path.join(folder, name)
  const now = () => new Date(Date.now() + given.ahead()).toISOString()
  const store = openStore(inFolder('library'), now)
  const pictures = createPictures(inFolder('pictures'))
  const library: PublishLibrary = {
    read: async (id) => store.read(id),
    add: async (article) => store.add(article),
    appendReceipt: async (id, entry) => store.appendReceipt(id, entry),
    keepLoser: async (article, site) =>
      store.versions.keepOther(article, { cause: 'conflict', author: '', site }),
    async examine({ id, ...asked }) {
      const article = store.read(id)
      return article.ok ? ok(examine(article.value, asked, NO_LIBRARY)) : article
    },
    addresses: async () => ok([]),
    rememberLinks: async () => ok({}),
    outbox: {
      put: async (job) => ok(store.outbox.put(job)),
      remove: async (id) => ok(store.outbox.remove(id)),
      list: async () => ok(store.outbox.list()),
    },
    deliveries: deliveryLog(async (call) => answerDelivery(store.deliveries, call) as Result<never>),
  }
  const publish = createPublish({
    library,
    archive: createArchive({
      folder: inFolder('archive'),
      pictures: inFolder('pictures'),
      originals: inFolder('originals'),
      now: real,
      zone: () => 'Europe/Istanbul',
    }),
    settings: {
      get: () => ({ sites: given.sites, rules: {}, slugSchemes: COMMON_SCHEMES }),
      folderOf: given.folderOf ?? (() => ''),
      setFolder: () => ok({}),
    },
    tryLinks: async () => [],
    secretsOf: given.secretsOf,
    pictures,
    now,
    newId: given.newId,
    emit: given.emit,
    openInBrowser: async () => {},
    chooseFolder: async () => null,
    chooseLog: given.chooseLog ?? (async () => null),
    targets: onTime,
  })
  return { store, pictures, publish, now }
}

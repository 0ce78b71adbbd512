import path from 'node:path'
import { SlugSchemes } from '../../../shared/article/slugSchemes'
import { fail, ok } from '../../../shared/result'
import { newId } from '../../newId'
import { createPictures } from '../../pictures/pictures'
import { createPublish } from '../../publish/service'
import type { ConfiguredSite, TargetTools } from '../../publish/target'
import { targetOf } from '../../publish/targets'
import { createTryLinks } from '../../publish/tryLinks'
import type { CliIo } from '../command'
import { archiveIn } from './archive'
import { openShelf } from './shelf'

const now = () => new Date().toISOString()

/** Publishing as the window does it, with the shelf of the data folder for a library. */
export function openDesk(given: {
  readonly data: string
  readonly sites: readonly ConfiguredSite[]
  /** The folder of library pictures, files named by their SHA-256. */
  readonly pictures: string | undefined
  readonly io: CliIo
}) {
  const shelf = openShelf(given.data)
  const picturesFolder = path.resolve(given.pictures ?? path.join(given.data, 'pictures'))
  const pictures = createPictures(picturesFolder)
  const find = (id: string) => given.sites.find((site) => site.id === id)
  const publish = createPublish({
    library: shelf,
    archive: archiveIn(given.data, picturesFolder),
    settings: {
      get: () => ({ sites: given.sites, rules: {}, slugSchemes: SlugSchemes.parse({}) }),
      folderOf: (id) => find(id)?.folder ?? '',
      setFolder: () => ok({}),
    },
    tryLinks: createTryLinks({ now }),
    secretsOf: ({ id }) => find(id)?.secrets ?? {},
    pictures,
    now,
    newId,
    emit(event, payload) {
      if (event === 'publishProgress' && 'step' in payload) given.io.error(`galley: ${payload.step}\n`)
    },
    openInBrowser: async () => {},
    chooseFolder: async () => null,
    chooseLog: async () => null,
    targets: targetOf,
  })
  return { shelf, publish }
}

/** Tools of a call that shows nothing and has no pictures. */
export const plainTools = (): TargetTools => ({
  now,
  signal: new AbortController().signal,
  report: () => {},
  picture: async () => fail('missing', 'picture.missing', 'There are no pictures here.'),
})

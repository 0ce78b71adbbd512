import path from 'node:path'
import { type Archive, createArchive } from '../../archive/archive'
import { zoneHere } from '../../zoneHere'

/** The archive of what commands published, in their data folder; `pictures` is where library pictures lie. */
export const archiveIn = (data: string, pictures: string): Archive =>
  createArchive({
    folder: path.join(data, 'archive'),
    pictures,
    originals: path.join(data, 'originals'),
    now: () => new Date().toISOString(),
    zone: zoneHere,
  })

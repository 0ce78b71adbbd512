import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { pictureKind } from '../../../electron/pictures/kind'
import { prepareParcel } from '../../../electron/publish/prepare'
import type { TargetTools } from '../../../electron/publish/target'
import { createLocalTarget } from '../../../electron/publish/targets/local/local'
import type { Article, Receipt } from '../../../shared/article/article'
import type { Parcel } from '../../../shared/publish/parcel'
import { defaultSite, type SiteProfile } from '../../../shared/publish/site'
import { fail, ok } from '../../../shared/result'
import { anArticle, doc, paragraph } from '../../build/article'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that is gone after the tests. */
export function aFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-publish-'))
  folders.push(folder)
  return folder
}

export const aSite = (fields: Partial<SiteProfile> = {}): SiteProfile => ({
  ...defaultSite('tr', 'Ak Otau'),
  ...fields,
})

export const aStory = (headline: string, fields: Partial<Article> = {}): Article =>
  anArticle({
    language: 'tr',
    headline,
    rubrics: ['Kent'],
    body: doc(paragraph(`${headline} metni.`), paragraph('İkinci paragraf.')),
    ...fields,
  })

export const parcelOf = (article: Article, site = aSite()): Parcel => {
  const { parcel, problems } = prepareParcel(article, site, '2026-11-23T10:00:00.000Z')
  if (!parcel) throw new Error(JSON.stringify(problems))
  return parcel
}

/** Tools whose clock advances a minute per reading, and which have the given pictures. */
export function someTools(pictures: Buffer[] = []): TargetTools {
  let minute = 0
  const store = new Map(
    pictures.map((bytes) => [`sha256-${createHash('sha256').update(bytes).digest('hex')}`, bytes]),
  )
  return {
    now: () => new Date(Date.UTC(2026, 10, 23, 10, minute++)).toISOString(),
    signal: new AbortController().signal,
    report: () => {},
    picture: async (hash) => {
      const bytes = store.get(hash)
      const kind = bytes && pictureKind(bytes)
      return bytes && kind
        ? ok({ bytes, kind })
        : fail('missing', 'picture.missing', 'There is no such picture.')
    },
  }
}

/** Tools whose clock is the computer's: a site has a clock of its own, and the two have to agree. */
export const liveTools = (pictures: Buffer[] = []): TargetTools => ({
  ...someTools(pictures),
  now: () => new Date().toISOString(),
})

/** A site in a folder of its own, with what tests ask of it. */
export function openSite(folder = path.join(aFolder(), 'site'), site = aSite()) {
  const target = createLocalTarget({ ...site, folder })
  const tools = someTools()
  return {
    folder,
    site,
    target,
    tools,
    async publish(article: Article, previous: Receipt | null = null, given = tools): Promise<Receipt> {
      const result = await target.publish(parcelOf(article, site), previous, given)
      if (!result.ok) throw new Error(result.fault.message)
      return result.value
    },
    read: (file: string) => fs.readFileSync(path.join(folder, file), 'utf8'),
    exists: (file: string) => fs.existsSync(path.join(folder, file)),
    /** Every file a reader may get, with its content's hash. */
    files(): Map<string, string> {
      const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
      return new Map(
        names
          .filter((entry) => entry.isFile())
          .map((entry) => path.join(entry.parentPath, entry.name))
          .filter((file) => !file.includes(`${path.sep}.galley${path.sep}`))
          .map((file) => [
            path.relative(folder, file).split(path.sep).join('/'),
            createHash('sha256').update(fs.readFileSync(file)).digest('hex'),
          ]),
      )
    },
  }
}

/** Names of files that differ between two states of a site. */
export const changedBetween = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort()

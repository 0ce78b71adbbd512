import path from 'node:path'
import { ArticleId } from '../../shared/article/article'
import { hostOf } from '../../shared/intake/address'
import type { Profile } from '../../shared/intake/profile'
import { originalOf } from '../../shared/intake/provenance'
import type { OpenedFile, Reading } from '../../shared/intake/taken'
import type { EventPayload, Services } from '../../shared/ipc/contract'
import { ok, type Result } from '../../shared/result'
import type { Library } from '../library/library'
import type { Pictures } from '../pictures/pictures'
import { copySource } from './copySource'
import { fetchPage } from './fetch/fetchPage'
import type { FetchOptions } from './fetch/fetchResource'
import { bytesMaterial, fileMaterial, fileTooLarge, MOST_MEGABYTES } from './files'
import { keepOriginal } from './keep'
import type { Material } from './material'
import type { Originals } from './originals'
import { createPending } from './pending'
import type { Reader } from './reader'
import { plainView, type View } from './view'

export interface IntakeOptions {
  readonly reader: Reader
  readonly library: Pick<Library, 'add' | 'read' | 'keepReading'>
  readonly pictures: Pick<Pictures, 'add'>
  readonly originals: Originals
  /** What the newsroom has taught about a host; null for nothing. */
  readonly profileOf: (host: string) => Promise<Profile | null>
  readonly newId: () => string
  readonly now: () => string
  /** Language a new article starts in when the page does not tell. */
  readonly language: () => string
  /** Asks for files; null when the person changed their mind. */
  readonly chooseFiles: () => Promise<readonly string[] | null>
  readonly progress?: (progress: EventPayload<'intakeProgress'>) => void
  readonly fetching?: Pick<FetchOptions, 'network' | 'timeLimit' | 'idleLimit'>
}

export interface Intake {
  readonly calls: Services['intake']
  /** A kept original in a form a frame can show. */
  view(hash: string): Promise<Result<View>>
}

interface Wish {
  readonly id?: string
  readonly language?: string
  readonly useProfile?: boolean
}

/** Takes foreign material in. Reading happens in the reader's worker, and only what is saved is written. */
export function createIntake(options: IntakeOptions): Intake {
  const { reader, library, originals, profileOf, now } = options
  const pending = createPending()
  /** Requests that still wait for their page, by the names the window gave them. */
  const asking = new Map<string, AbortController>()

  async function read(material: Material, wish: Wish = {}): Promise<Result<Reading>> {
    const id = ArticleId.parse(wish.id ?? options.newId())
    const language = wish.language || options.language()
    const taken = now()
    const about = 'paste' in material ? { name: '', url: material.paste.url } : material.file
    const ask = (profile: Profile | null) =>
      reader.ask({ kind: 'read', material, given: { id, now: taken, language, profile } })
    const known = async (host: string) => (host && wish.useProfile !== false ? profileOf(host) : null)
    const profile = await known(hostOf(about.url))
    let answer = await ask(profile)
    if (answer.ok && !profile) {
      // Only the page itself may say whose it is; then it is read once more, the way that site is read.
      const own = await known(hostOf(answer.value.reading.article.sources[0]?.url ?? ''))
      if (own) answer = await ask(own)
    }
    if (!answer.ok) return answer
    const { reading, original, pictures } = answer.value
    const { hash, bytes, type, encoding } = original
    pending.put({
      about: { hash, type, encoding, url: about.url, name: about.name, taken, size: bytes.length },
      bytes,
      pictures,
      isShared: reading.parts.length > 0,
    })
    return ok(reading)
  }

  async function readFile(file: string): Promise<Result<Reading>> {
    const material = await fileMaterial(file)
    return material.ok ? read(material.value) : material
  }

  async function kept(hash: string): ReturnType<Originals['read']> {
    const held = pending.get(hash)
    if (!held) return originals.read(hash)
    return ok({ about: { ...held.about, address: '' }, bytes: held.bytes })
  }

  const calls: Services['intake'] = {
    read: (paste) => read({ paste }),
    async readBytes({ name, bytes, type }) {
      if (bytes.length > MOST_MEGABYTES * 1024 * 1024) return fileTooLarge(name)
      const { file } = bytesMaterial(name, bytes)
      return read({ file: { ...file, type } })
    },
    async chooseFile() {
      const files = await options.chooseFiles()
      if (files === null) return ok(null)
      const opened: OpenedFile[] = []
      for (const [done, file] of files.entries()) {
        const name = path.basename(file)
        options.progress?.({ name, done, total: files.length })
        opened.push({ name, result: await readFile(file) })
      }
      return ok(opened)
    },
    async fetch({ url, allowHost, ask = '' }) {
      const asked = new AbortController()
      if (ask) asking.set(ask, asked)
      const page = await fetchPage(url, {
        ...options.fetching,
        allowHosts: allowHost.split(','),
        signal: asked.signal,
      })
      asking.delete(ask)
      if (!page.ok) return page
      options.progress?.({ name: url, done: 0, total: 1 })
      return read({ file: page.value })
    },
    async stop({ ask }) {
      asking.get(ask)?.abort()
      return ok({})
    },
    async again({ id, type, useProfile, language }) {
      const article = await library.read(id)
      if (!article.ok) return article
      const found = await kept(originalOf(article.value))
      if (!found.ok) return found
      const { about, bytes } = found.value
      const was = bytesMaterial(about.name, bytes).file
      const { url, encoding: charset } = about
      const readAs = type === 'auto' ? (about.type as typeof type) : type
      return read({ file: { ...was, url, charset, type: readAs } }, { id, language, useProfile })
    },
    async save({ article }) {
      const noted = await keepOriginal(article, { pending, ...options })
      return noted.ok ? library.add(noted.value) : noted
    },
    async keep({ article }) {
      const noted = await keepOriginal(article, { pending, ...options })
      if (!noted.ok) return noted
      // What came in stays as a version, whatever becomes of it in the article it goes into.
      const present = await library.read(article.id)
      const version = present.ok ? await library.keepReading(noted.value) : ok(null)
      return version.ok ? ok({ article: noted.value }) : version
    },
    original: ({ hash }) => originals.about(hash),
    copy: ({ url, allowHost }) =>
      copySource(url, {
        originals,
        now,
        fetching: { ...options.fetching, allowHosts: allowHost.split(',') },
      }),
  }

  return {
    calls,
    async view(hash) {
      const found = await originals.read(hash)
      if (!found.ok) return found
      const { about, bytes } = found.value
      const plain = plainView(bytes, about.type, about.encoding)
      return plain ? ok(plain) : reader.ask({ kind: 'view', bytes, type: about.type, name: about.name })
    },
  }
}

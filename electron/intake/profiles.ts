import fs from 'node:fs/promises'
import path from 'node:path'
import { domainToASCII } from 'node:url'
import { emptyProfile, forget, learn, mergeProfiles, Profile } from '../../shared/intake/profile'
import type { Services } from '../../shared/ipc/contract'
import type { Notice } from '../../shared/ipc/notice'
import { fail, ok, type Result } from '../../shared/result'

const MAX_BYTES = 2 * 1024 * 1024

export interface ProfilesOptions {
  readonly folder: string
  readonly now: () => string
  /** Each asks for a file; null when the person changed their mind. */
  readonly chooseToOpen: () => Promise<string | null>
  readonly chooseToSave: (name: string) => Promise<string | null>
}

export interface Profiles {
  readonly profiles: Services['profiles']
  /** What is known of a host; null when nothing is. */
  find(host: string): Promise<Profile | null>
  /** Files that could not be read and were set aside. Handed out once. */
  notices(): Promise<Notice[]>
}

const notStored = (error: unknown) =>
  fail(
    /ENOSPC|EDQUOT/.test(String(error)) ? 'full' : 'denied',
    'profiles.not-stored',
    `The profile could not be stored: ${String(error)}`,
  )

/** The profiles of hosts: one JSON file each, read once, written whole and atomically. */
export function createProfiles({ folder, now, chooseToOpen, chooseToSave }: ProfilesOptions): Profiles {
  const notices: Notice[] = []
  let loading: Promise<Map<string, Profile>> | null = null
  /** Writes wait for each other, so that two lessons at once are both kept. */
  let last: Promise<unknown> = Promise.resolve()

  const all = (): Promise<Map<string, Profile>> => {
    loading ??= load()
    return loading
  }

  async function load(): Promise<Map<string, Profile>> {
    const known = new Map<string, Profile>()
    const names = await fs.readdir(folder).catch((): string[] => [])
    for (const name of names.filter((one) => one.endsWith('.json') && !/-damaged-[\w-]+\.json$/.test(one))) {
      const profile = await readProfile(path.join(folder, name))
      if (profile.ok) known.set(profile.value.host, profile.value)
      else await setAside(name)
    }
    return known
  }

  async function setAside(name: string): Promise<void> {
    const aside = `${name.replace(/\.json$/, '')}-damaged-${now().replace(/[:.]/g, '-')}.json`
    try {
      await fs.rename(path.join(folder, name), path.join(folder, aside))
      notices.push({ code: 'profiles.damaged', values: { file: aside } })
    } catch {
      // It cannot be moved either: it is left where it is, and said so.
      notices.push({ code: 'profiles.damaged', values: { file: name } })
    }
  }

  /** Runs one change after the other. */
  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const turn = last.then(deed, deed)
    last = turn.catch(() => undefined)
    return turn
  }

  async function store(profile: Profile): Promise<Result<Profile>> {
    const name = fileName(profile.host)
    if (!name) return fail('invalid', 'profiles.bad-host', 'That is no host.', { host: profile.host })
    try {
      await fs.mkdir(folder, { recursive: true })
      await writeWhole(path.join(folder, name), profile)
    } catch (error) {
      return notStored(error)
    }
    const known = await all()
    known.set(profile.host, profile)
    return ok(profile)
  }

  const get = async (host: string): Promise<Profile> => (await all()).get(host) ?? emptyProfile(host)

  return {
    find: async (host) => (await all()).get(host) ?? null,
    async notices() {
      await all()
      return notices.splice(0)
    },
    profiles: {
      async list() {
        const known = [...(await all()).values()].toSorted((a, b) => (a.host < b.host ? -1 : 1))
        return ok(
          known.map(({ host, entries, rulesOff }) => ({
            host,
            lessons: entries.length,
            rulesOff: rulesOff.length,
          })),
        )
      },
      get: async ({ host }) => ok(await get(host)),
      save: ({ profile }) => inTurn(() => store(profile)),
      remove: ({ host }) =>
        inTurn(async () => {
          const known = await all()
          const name = fileName(host)
          try {
            if (name) await fs.rm(path.join(folder, name), { force: true })
          } catch (error) {
            return notStored(error)
          }
          known.delete(host)
          return ok({})
        }),
      learn: ({ host, lessons, forgotten }) =>
        inTurn(async () => store(lessons.reduce(learn, forgotten.reduce(forget, await get(host))))),
      async exportFile({ host }) {
        const profile = await get(host)
        const file = await chooseToSave(fileName(host) || 'profile.json')
        if (file === null) return ok(null)
        try {
          await writeWhole(file, profile)
        } catch (error) {
          return notStored(error)
        }
        return ok({ name: path.basename(file) })
      },
      async importFile() {
        const file = await chooseToOpen()
        if (file === null) return ok(null)
        const read = await readProfile(file)
        if (!read.ok) return read
        return inTurn(async () => store(mergeProfiles(await get(read.value.host), read.value)))
      },
    },
  }
}

/** A name every file system takes: the host in its ASCII form. Empty for what is no host. */
function fileName(host: string): string {
  const plain = /^[^\s/\\?#%:@.][^\s/\\?#%:@]*$/.test(host) ? domainToASCII(host) : ''
  return plain && plain.length <= 240 ? `${encodeURIComponent(plain)}.json` : ''
}

async function readProfile(file: string): Promise<Result<Profile>> {
  const named = { file: path.basename(file) }
  let text: string
  try {
    const { size } = await fs.stat(file)
    if (size > MAX_BYTES) return fail('invalid', 'profiles.not-a-profile', 'It is too large.', named)
    text = await fs.readFile(file, 'utf8')
  } catch (error) {
    return fail('missing', 'intake.not-readable', `${named.file}: ${String(error)}`, named)
  }
  const parsed = Profile.safeParse(asJson(text))
  if (!parsed.success) return fail('invalid', 'profiles.not-a-profile', `${named.file} is no profile.`, named)
  return ok(parsed.data)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // Not JSON is not a profile: said by the schema.
    return null
  }
}

/** Written aside, synced and renamed, so that a crash never leaves half a file. */
async function writeWhole(file: string, profile: Profile): Promise<void> {
  const temporary = `${file}.${process.pid}.new`
  const handle = await fs.open(temporary, 'w')
  try {
    await handle.writeFile(`${JSON.stringify(profile, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await fs.rename(temporary, file)
}

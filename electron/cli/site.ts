import fs from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import { defaultSite, SiteProfile } from '../../shared/publish/site'
import { isZone } from '../../shared/render/moments'
import type { ConfiguredSite } from '../publish/target'
import { SITE_OPTIONS } from './siteOptions'

/** What a site folder remembers of itself, so that a later command need not say it again. */
const Remembered = SiteProfile.pick({
  name: true,
  language: true,
  address: true,
  regions: true,
  comments: true,
  weather: true,
  canonical: true,
  zone: true,
}).partial()
type Remembered = z.infer<typeof Remembered>

const fileIn = (folder: string) => path.join(folder, '.galley', 'site.json')

async function remembered(folder: string): Promise<Remembered> {
  try {
    const stored = Remembered.safeParse(JSON.parse(await fs.readFile(fileIn(folder), 'utf8')))
    return stored.success ? stored.data : {}
  } catch {
    return {}
  }
}

/** Called after a publication: the next command on this folder writes the same masthead. */
export async function rememberSite(site: ConfiguredSite): Promise<void> {
  const { name, language, address, regions, comments, weather, canonical, zone } = site
  const text = `${JSON.stringify({ name, language, address, regions, comments, weather, canonical, zone }, null, 2)}\n`
  const temporary = `${fileIn(site.folder)}.${process.pid}.new`
  await fs.writeFile(temporary, text)
  await fs.rename(temporary, fileIn(site.folder))
}

/** A zone this computer knows nothing of: the hours would be another's. */
export const unknownZone = ({ zone }: Readonly<Record<string, string>>): boolean =>
  zone !== undefined && !isZone(zone)

/** The site the options describe; what they leave out the folder remembers. `folder` is empty where none is needed. */
export async function siteFrom(
  options: Readonly<Record<string, string>>,
  folder: string,
): Promise<{ ok: true; site: ConfiguredSite } | { ok: false; message: string }> {
  if (unknownZone(options)) return { ok: false, message: '--zone is one such as Europe/Moscow.' }
  const last = folder ? await remembered(folder) : {}
  const address = options.address?.replace(/\/+$/, '')
  const given = Object.fromEntries(
    Object.entries({ ...options, address }).filter(
      ([name, value]) => SITE_OPTIONS.some((one) => one === name) && value !== undefined,
    ),
  )
  const site = SiteProfile.safeParse({ ...defaultSite('tr', 'Galley'), ...last, ...given })
  if (site.success) return { ok: true, site: { ...site.data, folder, secrets: {} } }
  return { ok: false, message: `--${String(site.error.issues[0]?.path[0])} does not fit; try --help.` }
}

/** `local:DIR` as an absolute folder; null when it is nothing of the kind. */
export function localFolder(site: string | undefined): string | null {
  const [, folder] = /^local:(.+)$/s.exec(site ?? '') ?? []
  return folder === undefined || folder.includes('\0') ? null : path.resolve(folder)
}

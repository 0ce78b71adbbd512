import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { Notice } from '../../shared/ipc/notice'
import { defaultSite } from '../../shared/publish/site'
import { fail, ok, type Result } from '../../shared/result'
import { type InterfaceLanguage, Settings } from '../../shared/settings'

/** What only main keeps: paths never cross to the window. */
const Stored = z.object({
  settings: Settings.prefault({}),
  /** Folder of each local site, by site id. */
  folders: z.record(z.string(), z.string()).default({}),
  /** The newsroom's own folder of dictionaries. */
  dictionaries: z.string().default(''),
  /** Where backups go; empty for their folder in the profile. */
  backups: z.string().default(''),
  window: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), maximized: z.boolean() })
    .partial()
    .default({}),
})
type Stored = z.infer<typeof Stored>

/** The part of electron-store that is used: one object, read and written whole. */
export interface SettingsFile {
  get(): unknown
  set(value: Record<string, unknown>): void
}

/** Some of the settings; a missing or undefined one stays as it is. */
export type SettingsPatch = { [K in keyof Settings]?: Settings[K] | undefined }

export interface SettingsStore {
  get(): Settings
  set(patch: SettingsPatch): Result<Settings>
  folderOf(site: string): string
  setFolder(site: string, folder: string): Result<Record<string, never>>
  /** Empty where none was chosen. */
  dictionaries(): string
  setDictionaries(folder: string): Result<Record<string, never>>
  /** Empty where none was chosen. */
  backups(): string
  setBackups(folder: string): Result<Record<string, never>>
  window(): Stored['window']
  setWindow(window: Stored['window']): void
  notices(): Notice[]
}

/**
 * Moves a settings file that is no JSON object out of the way, so that it can be looked at, and says what it is
 * called now. electron-store would otherwise refuse to start, or empty it.
 */
export function moveDamagedAside(file: string, now: () => string): Notice[] {
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch {
    return []
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return []
  } catch {
    // Not JSON: moved aside below, like JSON of another shape.
  }
  const aside = path.join(path.dirname(file), `settings-damaged-${now().replace(/[:.]/g, '-')}.json`)
  fs.renameSync(file, aside)
  return [{ code: 'settings.damaged', values: { file: path.basename(aside) } }]
}

/** The settings. What does not fit its schema falls back to its default, field by field, and is reported. */
export function createSettings(options: {
  file: SettingsFile
  defaultFolder: string
  systemLanguage: InterfaceLanguage
  notices: Notice[]
}): SettingsStore {
  const { notices } = options
  let stored = read(options.file.get(), notices)
  if (stored.settings.sites.length === 0) {
    stored = {
      ...stored,
      settings: { ...stored.settings, sites: [defaultSite(options.systemLanguage, 'Galley')] },
    }
  }

  function write(next: Stored): Result<Settings> {
    try {
      options.file.set(next)
    } catch (error) {
      return fail('denied', 'settings.not-writable', `The settings could not be written: ${String(error)}`)
    }
    stored = next
    return ok(next.settings)
  }

  return {
    get: () => stored.settings,
    set(patch) {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
      const parsed = Settings.safeParse({ ...stored.settings, ...given })
      if (!parsed.success)
        return fail(
          'invalid',
          'settings.invalid',
          parsed.error.issues[0]?.message ?? 'The settings do not fit.',
        )
      return write({ ...stored, settings: parsed.data })
    },
    folderOf: (site) => stored.folders[site] ?? options.defaultFolder,
    setFolder(site, folder) {
      const written = write({ ...stored, folders: { ...stored.folders, [site]: folder } })
      return written.ok ? ok({}) : written
    },
    dictionaries: () => stored.dictionaries,
    setDictionaries(folder) {
      const written = write({ ...stored, dictionaries: folder })
      return written.ok ? ok({}) : written
    },
    backups: () => stored.backups,
    setBackups(folder) {
      const written = write({ ...stored, backups: folder })
      return written.ok ? ok({}) : written
    },
    window: () => stored.window,
    setWindow(window) {
      write({ ...stored, window })
    },
    notices: () => notices.splice(0),
  }
}

function read(raw: unknown, notices: Notice[]): Stored {
  const whole = Stored.safeParse(raw)
  if (whole.success) return whole.data
  const record = z.record(z.string(), z.unknown()).safeParse(raw)
  const fields = record.success ? record.data : {}
  const settings = z.record(z.string(), z.unknown()).safeParse(fields.settings)
  const kept: Record<string, unknown> = {}
  const lost: string[] = []
  for (const [name, value] of Object.entries(settings.success ? settings.data : {})) {
    const schema = Settings.shape[name as keyof typeof Settings.shape]
    if (schema?.safeParse(value).success) kept[name] = value
    else lost.push(name)
  }
  notices.push({ code: 'settings.partly', values: { fields: lost.join(', ') || 'settings' } })
  const folders = Stored.shape.folders.safeParse(fields.folders)
  return Stored.parse({ settings: kept, folders: folders.success ? folders.data : {} })
}

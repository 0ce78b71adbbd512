import path from 'node:path'
import type { EventName } from '../../shared/ipc/channels'
import type { EventPayload, Services } from '../../shared/ipc/contract'
import { type Fault, fail, ok, type Result } from '../../shared/result'
import type { Keeping } from '../keeping/keeping'
import type { Library } from '../library/library'
import type { SettingsStore } from '../settings/settings'
import { asCopy } from './asCopy'
import type { Backup } from './backup'

const HOUR = 3_600_000
const LOOK_EVERY = 60_000
/** After the start: the first picture, and what was left undone, come first. */
const AFTER_START = 90_000

export interface BackupDependencies {
  readonly profile: string
  readonly library: Pick<Library, 'add' | 'replace'>
  readonly keeping: Pick<Keeping, 'backUp' | 'backups' | 'bringFiles' | 'articlesIn' | 'articleIn'>
  readonly settings: Pick<SettingsStore, 'backups' | 'setBackups'>
  readonly now: () => string
  readonly newId: () => string
  readonly emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  readonly log: (line: string) => void
  readonly chooseFolder: () => Promise<string | null>
  /** Told when a backup has taken the library's place; `aside` is what the one before is called now. */
  readonly restored: (aside: string) => void
}

/** Backups by themselves, once an hour while something changes, and whenever somebody asks. */
export function createBackups(given: BackupDependencies): {
  calls: Services['backups']
  /** Something in the library is different from before. */
  changed(): void
  /** Makes a backup when one is due. */
  look(): Promise<void>
  /** Looks by itself from now on. */
  start(): void
} {
  const { keeping, settings } = given
  let isChanged = true
  let fault: Fault | null = null
  let running: Promise<Result<Backup & { articles: number }>> | null = null
  const folder = () => settings.backups() || path.join(given.profile, 'backups')

  function backUp() {
    running ??= make().finally(() => {
      running = null
    })
    return running
  }

  async function make() {
    isChanged = false
    const made = await keeping.backUp({ folder: folder() }, (done, total) =>
      given.emit('keepingProgress', { work: 'backup', done, total }),
    )
    fault = made.ok ? null : made.fault
    if (!made.ok) isChanged = true
    return made
  }

  /** The newest one is looked up on the disk: another start of the app may have made it. */
  async function isDue(): Promise<boolean> {
    if (!isChanged || running) return false
    const backups = await keeping.backups({ folder: folder() })
    const newest = backups.ok ? backups.value[0] : undefined
    return !newest || Math.abs(Date.parse(given.now()) - Date.parse(newest.at)) >= HOUR
  }

  let toldOf = ''
  async function look(): Promise<void> {
    if (!(await isDue())) return
    const made = await backUp()
    const code = made.ok ? '' : made.fault.code
    // Once for every cause: not again each minute.
    if (!made.ok && code !== toldOf) {
      given.log(`no backup could be made: ${made.fault.message}`)
      given.emit('backupFailed', { code, values: { ...made.fault.values } })
    }
    toldOf = code
  }
  async function state() {
    const listed = await keeping.backups({ folder: folder() })
    if (!listed.ok) return listed
    const backups = listed.value.map(({ at, size }) => ({ at, size }))
    return ok({ folder: folder(), backups, fault: fault?.code ?? '' })
  }

  /** Instants, never paths, come from the window. */
  async function fileOf(at: string): Promise<Result<string>> {
    const listed = await keeping.backups({ folder: folder() })
    if (!listed.ok) return listed
    const found = listed.value.find((backup) => Date.parse(backup.at) === Date.parse(at))
    return found ? ok(found.file) : fail('missing', 'backup.missing', `There is no backup of ${at}.`)
  }

  return {
    changed() {
      isChanged = true
    },
    look,
    start() {
      setTimeout(() => {
        void look()
        setInterval(() => void look(), LOOK_EVERY).unref()
      }, AFTER_START).unref()
    },
    calls: {
      state,
      async now() {
        const made = await backUp()
        return made.ok
          ? ok({ at: made.value.at, articles: made.value.articles, size: made.value.size })
          : made
      },
      async chooseFolder() {
        const chosen = await given.chooseFolder()
        if (chosen !== null) {
          const stored = settings.setBackups(chosen)
          if (!stored.ok) return stored
          isChanged = true
        }
        return state()
      },
      async articles({ at }) {
        const file = await fileOf(at)
        if (!file.ok) return file
        const rows = await keeping.articlesIn({ file: file.value })
        return rows.ok
          ? ok(rows.value.map(({ id, headline, updated, words }) => ({ id, headline, updated, words })))
          : rows
      },
      async restoreArticle({ at, id }) {
        const file = await fileOf(at)
        if (!file.ok) return file
        const article = await keeping.articleIn({ file: file.value, id })
        if (!article.ok) return article
        const files = await keeping.bringFiles({ file: file.value })
        if (!files.ok) return files
        const added = await given.library.add(article.value)
        if (added.ok) return ok({ id, isCopy: false })
        if (added.fault.code !== 'article.exists') return added
        const copy = asCopy(article.value, given.newId())
        const beside = await given.library.add(copy)
        return beside.ok ? ok({ id: copy.id, isCopy: true }) : beside
      },
      async restoreAll({ at }) {
        const file = await fileOf(at)
        if (!file.ok) return file
        // What is there now is a backup as well before it goes.
        const before = await backUp()
        if (!before.ok) return before
        const files = await keeping.bringFiles({ file: file.value })
        if (!files.ok) return files
        const replaced = await given.library.replace(file.value)
        if (!replaced.ok) return replaced
        given.restored(replaced.value.aside)
        return ok({})
      },
    },
  }
}

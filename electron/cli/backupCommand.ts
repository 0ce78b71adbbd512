import path from 'node:path'
import { ok, type Result } from '../../shared/result'
import { asCopy } from '../backup/asCopy'
import { makeBackup } from '../backup/backup'
import { bringFiles } from '../backup/bringFiles'
import { articleIn, articlesIn } from '../backup/readBackup'
import { replaceLibrary } from '../library/replace'
import { storageFault } from '../library/storageFault'
import { newId } from '../newId'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { appFolder } from './data/appFolder'
import { onlyOne } from './data/onlyOne'
import { withStore } from './data/withStore'

const now = () => new Date().toISOString()

/** `backup`: works beside a running app, which need not know of it. */
export async function backupCommand(command: Command, io: CliIo): Promise<CommandResult> {
  if (command.positional.length > 0) return usage('backup takes --to DIR and nothing else.')
  const profile = appFolder(command)
  const folder = path.resolve(command.options.to ?? path.join(profile, 'backups'))
  let told = -1
  const made = await makeBackup({
    profile,
    folder,
    now: now(),
    progress(done, total) {
      const percent = Math.floor((done / total) * 10) * 10
      if (percent !== told && total > 100_000_000) io.error(`galley: ${percent} %\n`)
      told = percent
    },
  })
  if (!made.ok) return refusal(made.fault)
  const { file, articles } = made.value
  return { ok: true, text: command.isJson ? json(made.value) : `${file}\n${articles} articles\n` }
}

/** `restore-backup FILE`: the whole library, or `--article ID` of it. The app must not be open. */
export async function restoreBackupCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [name, ...more] = command.positional
  if (name === undefined || more.length > 0) return usage('restore-backup wants one FILE.')
  const file = path.resolve(name)
  const profile = appFolder(command)
  const { article: id } = command.options
  if (id !== undefined) return restoreOne(file, id, profile, { command, io })
  const restored = await onlyOne(profile, () => restoreAll(file, profile))
  if (!restored.ok) return refusal(restored.fault)
  const text = `${restored.value.articles} articles; what was there is ${restored.value.aside}\n`
  return { ok: true, text: command.isJson ? json(restored.value) : text }
}

async function restoreAll(
  file: string,
  profile: string,
): Promise<Result<{ readonly articles: number; readonly aside: string }>> {
  const files = await bringFiles(file, profile)
  if (!files.ok) return files
  const articles = await articlesIn(file)
  if (!articles.ok) return articles
  try {
    const aside = replaceLibrary(path.join(profile, 'library'), file, now())
    return ok({ articles: articles.value.length, aside })
  } catch (error) {
    return storageFault(error, profile)
  }
}

async function restoreOne(
  file: string,
  id: string,
  profile: string,
  { command, io }: { command: Command; io: CliIo },
): Promise<CommandResult> {
  const restored = await onlyOne(profile, async () => {
    const files = await bringFiles(file, profile)
    const article = files.ok ? await articleIn(file, id) : files
    if (!article.ok) return article
    return withStore(path.join(profile, 'library'), io.error, (store) => {
      const added = store.add(article.value)
      if (added.ok || added.fault.code !== 'article.exists')
        return added.ok ? ok({ id, isCopy: false }) : added
      // Its later self stays as it is; what was comes back beside it, as in the app.
      const copy = asCopy(article.value, newId())
      const brought = store.add(copy)
      return brought.ok ? ok({ id: copy.id, isCopy: true }) : brought
    })
  })
  if (!restored.ok) return refusal(restored.fault)
  const { id: brought, isCopy } = restored.value
  const text = isCopy ? `${brought}, a copy: the library has ${id}\n` : `${id}\n`
  return { ok: true, text: command.isJson ? json(restored.value) : text }
}

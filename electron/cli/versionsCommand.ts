import { ArticleId } from '../../shared/article/article'
import { isRestorable, RESTORABLE } from '../../shared/versions/restore'
import type { VersionInfo } from '../../shared/versions/version'
import { newId } from '../newId'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { withLibrary } from './data/libraryFolder'

const articleOf = ({ positional }: Command): string | null => {
  const [id, ...more] = positional
  return more.length === 0 && ArticleId.safeParse(id).success ? (id ?? null) : null
}

/** `versions ID`: what the library keeps of an article, the latest first. */
export async function versionsCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const id = articleOf(command)
  if (id === null) return usage('versions wants the ID of one article; see galley list.')
  const versions = await withLibrary(command, io.error, (store) => {
    const article = store.read(id)
    return article.ok ? store.versions.list(id) : article
  })
  if (!versions.ok) return refusal(versions.fault)
  return { ok: true, text: command.isJson ? json(versions.value) : versions.value.map(line).join('') }
}

const line = ({ id, at, cause, site, author, name, words, size }: VersionInfo): string =>
  `${[String(id).padStart(6), at, [cause, site].filter(Boolean).join(' '), `${words} words`, `${size} bytes`, author, name && `“${name}”`].filter(Boolean).join('  ')}\n`

/** `restore ID --version V`: puts a version back, whole or one field of it. What stood there is kept as a version. */
export async function restoreCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const { version, field } = command.options
  const id = articleOf(command)
  if (id === null || !/^[1-9]\d{0,9}$/.test(version ?? ''))
    return usage('restore wants the ID of one article and --version with a number; see galley versions.')
  if (field !== undefined && !isRestorable(field)) return usage(`--field is one of ${RESTORABLE.join(', ')}.`)
  const restored = await withLibrary(command, io.error, (store) =>
    store.versions.restore({
      id,
      version: Number(version),
      author: command.options.author ?? '',
      batch: newId(),
      ...(field ? { field } : {}),
    }),
  )
  if (!restored.ok) return refusal(restored.fault)
  const { article } = restored.value
  return {
    ok: true,
    text: command.isJson ? json(article) : `${id} is version ${version} again: ${article.headline}\n`,
  }
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { ExportForm } from '../../shared/ipc/transferContract'
import { ok, type Result } from '../../shared/result'
import { carriedVersions } from '../export/carriedVersions'
import { exportOne } from '../export/exportOne'
import { keepBrought } from '../import/keepBrought'
import { openSource } from '../import/openSource'
import type { Arrived } from '../import/source'
import { takeIn } from '../import/takeIn'
import { wordpressSource } from '../import/wordpressSource'
import { createOriginals } from '../intake/originals'
import type { Store } from '../library/storeType'
import { createPictures } from '../pictures/pictures'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { appFolder } from './data/appFolder'
import { withLibrary } from './data/closedLibrary'
import { secretFrom } from './secretFrom'

const now = () => new Date().toISOString()

const versionsOf = ({ versions }: Store) => ({
  list: ({ id }: { id: string }) => versions.list(id),
  read: ({ id, version }: { id: string; version: number }) => versions.read(id, version),
})

/** `export [ID …]`: articles of the library, all of them where none is named, a file each. */
export async function exportCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const form = ExportForm.safeParse(command.options.as ?? 'package')
  if (!form.success) return usage(`--as is one of ${ExportForm.options.join(', ')}.`)
  const profile = appFolder(command)
  const library = path.join(profile, 'library')
  if (!existsSync(path.join(library, 'library.db')))
    return refusal({
      kind: 'missing',
      code: 'library.missing',
      message: `There is no library in ${library}.`,
    })
  const to = path.resolve(command.options.to ?? '.')
  const places = { pictures: path.join(profile, 'pictures'), originals: path.join(profile, 'originals') }
  const done = await withLibrary(profile, io.error, async (store) => {
    const all = store.list({ binned: false })
    if (!all.ok) return all
    const ids = command.positional.length > 0 ? command.positional : all.value.map(({ id }) => id)
    const files: string[] = []
    for (const [index, id] of ids.entries()) {
      const article = store.read(id)
      const carried = form.data === 'package' ? await carriedVersions(versionsOf(store), id) : []
      const file = article.ok ? await exportOne(article.value, form.data, to, places, carried) : article
      if (!file.ok) return file
      files.push(file.value)
      if (ids.length > 1) io.error(`galley: ${index + 1}/${ids.length} ${path.basename(file.value)}\n`)
    }
    return ok(files)
  })
  if (!done.ok) return refusal(done.fault)
  return {
    ok: true,
    text: command.isJson ? json({ files: done.value }) : done.value.map((f) => `${f}\n`).join(''),
  }
}

/** `import FILE|DIR|ADDRESS`: takes in what the library does not have yet; run again, it goes on where it was. */
export async function importCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [place, ...more] = command.positional
  if (place === undefined || more.length > 0) return usage('import wants one FILE, DIR or ADDRESS.')
  const profile = appFolder(command)
  const language = command.options.language ?? 'tr'
  const isSite = /^https?:\/\//i.test(place)
  const password = isSite ? await secretFrom(command.options.secret, io) : null
  if (password !== null && typeof password !== 'string') return password
  const { user = '' } = command.options
  if ((user === '') !== (password === null))
    return usage('--user and --secret - go together, for an ADDRESS.')
  const source = isSite
    ? await wordpressSource({ address: place, user, password: password ?? '' }, { now: now(), language })
    : await openSource(path.resolve(place), { now: now(), language })
  if (!source.ok) return refusal(source.fault)
  const files = {
    pictures: createPictures(path.join(profile, 'pictures')),
    originals: createOriginals(path.join(profile, 'originals')),
  }
  const done = await withLibrary(profile, io.error, async (store) =>
    ok(
      await takeIn({
        offered: source.value.offered,
        has: async (id) => store.read(id).ok,
        async bring(offered): Promise<Result<Arrived>> {
          const brought = await source.value.bring(offered)
          return brought.ok ? keepBrought(brought.value, files) : brought
        },
        add: async ({ article, versions }) => store.add(article, '', versions),
        progress: (at, total) => total > 1 && io.error(`galley: ${at}/${total}\n`),
        isStopped: () => false,
      }),
    ),
  )
  if (!done.ok) return refusal(done.fault)
  const { added, known, failed } = done.value
  const lines = failed.map(({ name, code }) => `  ${name}: ${code}\n`).join('')
  return {
    ok: true,
    text: command.isJson
      ? json(done.value)
      : `${added} new, ${known} known, ${failed.length} failed\n${lines}`,
    code: failed.length > 0 ? 1 : 0,
  }
}

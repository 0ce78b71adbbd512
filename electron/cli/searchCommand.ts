import { Status } from '../../shared/article/article'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { ok } from '../../shared/result'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { withLibrary } from './data/libraryFolder'

const MOST = 1000

/** `list`: the library's articles, the latest change first. */
export async function listCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const { status, limit } = command.options
  if (command.positional.length > 0)
    return usage('list wants nothing but options; to find something: galley search.')
  if (status !== undefined && !Status.safeParse(status).success)
    return usage(`--status is one of ${Status.options.join(', ')}.`)
  if (limit !== undefined && !/^[1-9]\d{0,6}$/.test(limit)) return usage('--limit wants a number.')
  const rows = await withLibrary(command, io.error, (store) =>
    store.list({ binned: command.flags.has('bin') }),
  )
  if (!rows.ok) return refusal(rows.fault)
  const wanted = rows.value
    .filter((row) => status === undefined || row.status === status)
    .slice(0, limit === undefined ? undefined : Number(limit))
  return { ok: true, text: command.isJson ? json(wanted) : wanted.map(line).join('') }
}

/** `search QUERY`: what answers the query, headlines first, then the newest. Waits until everything is indexed. */
export async function searchCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const text = command.positional.join(' ').trim()
  if (text === '') return usage('search wants a QUERY, such as: galley search "source:aa.com.tr hasat"')
  const answer = await withLibrary(command, io.error, (store) => {
    let told = false
    while (store.catchUp(500)) {
      if (!told) io.error('galley: the library is being indexed …\n')
      told = true
    }
    const found = store.search({ text, binned: command.flags.has('bin'), limit: MOST, snippets: MOST })
    return found.ok ? ok(found.value) : found
  })
  if (!answer.ok) return refusal(answer.fault)
  const lines = answer.value.hits.map(
    ({ row, snippet }) => line(row) + (snippet ? `        ${snippet.text}\n` : ''),
  )
  return { ok: true, text: command.isJson ? json(answer.value) : lines.join('') }
}

const line = ({ id, updated, status, language, headline }: LibraryRow): string =>
  `${id}  ${updated.slice(0, 16)}  ${status.padEnd(9)}  ${language.padEnd(3)} ${headline}\n`

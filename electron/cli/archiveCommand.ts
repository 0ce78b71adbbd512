import path from 'node:path'
import { ArticleId } from '../../shared/article/article'
import { exportRecord } from '../archive/exportRecord'
import { verifyArchive } from '../archive/verify'
import { writeDurably, writeFaultKind } from '../durableFile'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { appFolder } from './data/appFolder'

/** `archive verify` proves the chain and names the first break; `archive export ID` writes one article's record. */
export async function archiveCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [deed, id, ...more] = command.positional
  if (deed === 'verify' && id === undefined) return verify(command)
  if (deed === 'export' && id !== undefined && more.length === 0) return exportOne(id, command, io)
  return usage('archive wants verify, or export ID.')
}

async function verify(command: Command): Promise<CommandResult> {
  const found = await verifyArchive(path.join(appFolder(command), 'archive'))
  const { records, articles, parts, head, broken } = found
  const whole = `${records} records of ${articles} articles, ${parts} parts`
  const text = broken
    ? `broken at line ${broken.line}: ${broken.why}${broken.part ? ` ${broken.part}` : ''}\nbefore it: ${whole}\n`
    : `whole: ${whole}\nhead ${head || 'none'}\n`
  return { ok: true, text: command.isJson ? json(found) : text, code: broken ? 1 : 0 }
}

async function exportOne(id: string, command: Command, io: CliIo): Promise<CommandResult> {
  if (!ArticleId.safeParse(id).success) return usage(`${id} is no article's id.`)
  const data = appFolder(command)
  const file = path.resolve(command.options.out ?? `${id}.zip`)
  const zip = await exportRecord(path.join(data, 'archive'), {
    articleId: id,
    originals: path.join(data, 'originals'),
    now: new Date().toISOString(),
  })
  if (!zip.ok) return refusal(zip.fault)
  try {
    await writeDurably(file, zip.value)
  } catch (error) {
    return refusal({
      kind: writeFaultKind(error),
      code: 'file.not-writable',
      message: `${file} could not be written: ${String(error)}`,
    })
  }
  io.error(`galley: ${file}\n`)
  return { ok: true, text: command.isJson ? json({ file, size: zip.value.length }) : '' }
}

import { ok, type Result } from '../../shared/result'
import { MOST_MEGABYTES } from '../intake/files'
import type { Bytes, ReadMaterial } from '../intake/material'
import { createReader, type Reader } from '../intake/reader'
import { newId } from '../newId'
import { type CliIo, type Command, type CommandResult, json, refusal } from './command'
import { explained } from './explain'
import { readInput } from './input'
import { type Choices, choicesOf, isWebAddress } from './intakeChoices'

/**
 * `galley intake`: reads one page, or a folder of them, in the worker the app reads in and with its limits, so that no
 * page can hold the command up.
 */
export async function intakeCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const chosen = await choicesOf(command, io)
  if ('ok' in chosen) return chosen
  if (chosen.batch) {
    const { batch } = await import('./intakeBatch')
    return batch(chosen.batch, chosen, io)
  }
  const reader = createReader({ script: io.intakeWorker })
  // It starts while the page is still being read from the disk or the network.
  reader.warm()
  try {
    return await one(command, chosen, reader, io)
  } finally {
    await reader.end()
  }
}

async function one(
  { positional: [name = ''], flags, isJson }: Command,
  chosen: Choices,
  reader: Reader,
  io: CliIo,
): Promise<CommandResult> {
  const bytes = await bytesOf(name, chosen, io)
  if (!bytes.ok) return refusal(bytes.fault)
  const read = await readArticle(bytes.value, chosen, reader)
  if (!read.ok) return refusal(read.fault)
  const { parts, ...whole } = await withPictures(read.value, chosen, io)
  if (!isJson) {
    const { summary } = await import('./intakeSummary')
    return { ok: true, text: summary(whole, flags.has('explain')) }
  }
  return {
    ok: true,
    text: json({
      ...whole,
      ...(parts.length > 0 ? { articles: parts } : {}),
      ...(flags.has('explain') ? { explain: explained(whole.report) } : {}),
    }),
  }
}

async function withPictures(read: ReadMaterial, { pictures, allowHosts }: Choices, io: CliIo) {
  if (!pictures) return read.reading
  const { createPictureCopy } = await import('./intakePictures')
  return createPictureCopy(pictures, allowHosts, io)(read)
}

async function bytesOf(name: string, { type, url, allowHosts }: Choices, io: CliIo): Promise<Result<Bytes>> {
  if (!isWebAddress(name)) {
    const input = await readInput(name, io, MOST_MEGABYTES)
    const file = name === '-' ? '' : name.replace(/^.*[/\\]/, '')
    return input.ok ? ok({ bytes: input.value, type, name: file, url, charset: '' }) : input
  }
  const { fetchPage } = await import('../intake/fetch/fetchPage')
  const page = await fetchPage(name, { allowHosts })
  if (!page.ok) return page
  const { bytes, charset, name: file } = page.value
  return ok({
    bytes,
    charset,
    name: file,
    url: url || page.value.url,
    type: type === 'auto' ? page.value.type : type,
  })
}

/** One page, file or address as an article; ids and time are made here. */
export function readArticle(
  bytes: Bytes,
  { language, profile }: Choices,
  reader: Reader,
): Promise<Result<ReadMaterial>> {
  const now = new Date()
  const given = {
    id: newId(now.getTime()),
    now: now.toISOString(),
    language: language || 'en',
    profile,
  }
  return reader.ask({ kind: 'read', material: { file: bytes }, given })
}

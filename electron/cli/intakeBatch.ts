import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Reading } from '../../shared/intake/taken'
import { type Fault, fail, ok, type Result } from '../../shared/result'
import { MOST_MEGABYTES } from '../intake/files'
import { createReader, type Reader } from '../intake/reader'
import { type CliIo, type CommandResult, json, refusal } from './command'
import { readInput } from './input'
import type { Choices } from './intakeChoices'
import { readArticle } from './intakeCommand'
import { createPictureCopy, type PictureCopy } from './intakePictures'

/** Pages read at a time; each has a worker of its own, so that a page that takes its time holds up no other. */
const MOST_AT_ONCE = 4

/**
 * Reads every file of a folder and its folders, each into `OUT/<same path>.json`. A file that cannot be read gets an
 * `OUT/<same path>.fault.json` instead, is named, and does not stop the others; then the exit code is 1. What an
 * earlier run made of a file is replaced, and what lies in OUT is never taken for a page.
 */
export async function batch(
  { folder, out }: { folder: string; out: string },
  choices: Choices,
  io: CliIo,
): Promise<CommandResult> {
  const names = await filesIn(folder, out).catch((error: unknown) => String(error))
  if (typeof names === 'string') return refusal(`${folder} could not be read: ${names}`)
  const copy = choices.pictures ? createPictureCopy(choices.pictures, choices.allowHosts, io) : null
  const failed: { file: string; reason: string }[] = []
  let done = 0
  const left = names.values()
  async function work(): Promise<void> {
    const reader = createReader({ script: io.intakeWorker })
    for (const name of left) {
      const reading = await one(path.join(folder, name), choices, reader, copy, io)
      const written = await write(path.join(out, name), name, reading)
      const fault = reading.ok ? written : reading.fault
      done += 1
      io.error(`${done}/${names.length} ${name}${fault ? `: ${fault.message}` : ''}\n`)
      if (fault) failed.push({ file: name, reason: fault.message })
    }
    await reader.end()
  }
  const atOnce = Math.max(1, Math.min(MOST_AT_ONCE, os.availableParallelism(), names.length))
  await Promise.all(Array.from({ length: atOnce }, work))
  failed.sort((a, b) => (a.file < b.file ? -1 : 1))
  const text = json({ read: names.length - failed.length, failed })
  return { ok: true, text, code: failed.length > 0 ? 1 : 0 }
}

async function one(
  file: string,
  choices: Choices,
  reader: Reader,
  copy: PictureCopy | null,
  io: CliIo,
): Promise<Result<Reading>> {
  const input = await readInput(file, io, MOST_MEGABYTES)
  if (!input.ok) return input
  const { type, url } = choices
  const bytes = { bytes: input.value, type, name: path.basename(file), url, charset: '' }
  const read = await readArticle(bytes, choices, reader)
  if (!read.ok) return read
  return ok(copy ? await copy(read.value) : read.value.reading)
}

/** Writes what became of a page, and takes away what an earlier run said otherwise. Why it could not, or null. */
async function write(target: string, file: string, reading: Result<Reading>): Promise<Fault | null> {
  const [good, bad] = [`${target}.json`, `${target}.fault.json`]
  try {
    await fs.mkdir(path.dirname(target), { recursive: true })
    await fs.rm(reading.ok ? bad : good, { force: true })
    if (!reading.ok) await replace(bad, json({ file, fault: reading.fault }))
    else {
      const { parts, ...whole } = reading.value
      await replace(good, json({ ...whole, ...(parts.length > 0 ? { articles: parts } : {}) }))
    }
    return null
  } catch (error) {
    return fail('denied', 'output.not-written', `it could not be written: ${String(error)}`).fault
  }
}

/** Whoever reads the folder meanwhile never meets half a file. */
async function replace(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.new`
  await fs.writeFile(temporary, text)
  await fs.rename(temporary, file)
}

/** Every file below a folder by its relative path; without hidden ones, and without those of the folder `out`. */
async function filesIn(folder: string, out: string): Promise<string[]> {
  const made = path.resolve(out)
  const isMade = (parent: string) => parent === made || parent.startsWith(made + path.sep)
  const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && !isMade(path.resolve(entry.parentPath)))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.')))
    .toSorted()
}

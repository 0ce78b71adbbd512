import fs from 'node:fs/promises'
import path from 'node:path'
import { type CliIo, type CommandResult, json, refusal } from './command'
import { readInput } from './input'
import { type Choices, readArticle } from './intakeCommand'
import { copyPictures } from './intakePictures'

/**
 * Reads every file of a folder and its folders, each into `OUT/<same path>.json`. A file that cannot be read is named
 * and does not stop the others; then the exit code is 1.
 */
export async function batch(
  given: { folder: string; out: string; withoutPictures: boolean; choices: Choices },
  io: CliIo,
): Promise<CommandResult> {
  const { folder, out, choices } = given
  let names: string[]
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true, recursive: true })
    names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .toSorted()
  } catch (error) {
    return refusal(`${folder} could not be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const pictures = given.withoutPictures ? '' : choices.pictures || path.join(out, 'pictures')
  const failed: { file: string; reason: string }[] = []
  for (const [index, name] of names.entries()) {
    const reason = await one(name, { ...given, choices: { ...choices, pictures } }, io)
    io.error(`${index + 1}/${names.length} ${name}${reason ? `: ${reason}` : ''}\n`)
    if (reason) failed.push({ file: name, reason })
  }
  const text = json({ read: names.length - failed.length, failed })
  return { ok: true, text, code: failed.length > 0 ? 1 : 0 }
}

/** Why a file could not be taken in; empty when it was. */
async function one(
  name: string,
  { folder, out, choices }: { folder: string; out: string; choices: Choices },
  io: CliIo,
): Promise<string> {
  const input = await readInput(path.join(folder, name), io)
  if (!input.ok) return input.fault.message
  const bytes = {
    bytes: input.value,
    type: choices.type,
    name: path.basename(name),
    url: choices.url,
    charset: '',
  }
  const read = await readArticle(bytes, choices)
  if (!read.ok) return read.fault.message
  const { parts, ...whole } = choices.pictures
    ? await copyPictures(read.value, choices, io)
    : read.value.reading
  const target = path.join(out, `${name}.json`)
  try {
    await fs.mkdir(path.dirname(target), { recursive: true })
    await fs.writeFile(`${target}.new`, json({ ...whole, ...(parts.length > 0 ? { articles: parts } : {}) }))
    await fs.rename(`${target}.new`, target)
    return ''
  } catch (error) {
    return `it could not be written: ${error instanceof Error ? error.message : String(error)}`
  }
}

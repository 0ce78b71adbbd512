import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { writeDurably, writeFaultKind } from '../durableFile'

/** What the file has to be called for WordPress to take it for a plugin. */
export const COMPANION = 'galley-companion.php'

/**
 * Saves the optional companion for WordPress where the person wants it; null when they changed their mind.
 * Faults: `export.not-written`, `companion.missing` where this Galley came without the file.
 */
export async function saveCompanion(
  source: string,
  chooseToSave: (name: string) => Promise<string | null>,
): Promise<Result<{ name: string } | null>> {
  const file = await chooseToSave(COMPANION)
  if (file === null) return ok(null)
  let plugin: Buffer
  try {
    plugin = await readFile(source)
  } catch (error) {
    return fail('missing', 'companion.missing', `The companion is not there: ${String(error)}`)
  }
  try {
    await writeDurably(file, plugin)
    return ok({ name: path.basename(file) })
  } catch (error) {
    const folder = path.dirname(file)
    return fail(writeFaultKind(error), 'export.not-written', `${file}: ${String(error)}`, { folder })
  }
}

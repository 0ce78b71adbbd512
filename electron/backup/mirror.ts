import fs from 'node:fs/promises'
import path from 'node:path'

/** A file that never changes: linked on the same disk, copied to another one. */
async function keepFile(from: string, to: string): Promise<void> {
  await fs.mkdir(path.dirname(to), { recursive: true })
  try {
    await fs.link(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    const aside = `${to}.new`
    await fs.copyFile(from, aside)
    await fs.rename(aside, to)
  }
}

/** Brings every file of `from` that `to` does not have over there. Nothing is removed there. Answers how many came. */
export async function mirrorFolder(
  from: string,
  to: string,
  options: { readonly skip?: RegExp } = {},
): Promise<number> {
  const entries = await fs
    .readdir(from, { recursive: true, withFileTypes: true })
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
  let came = 0
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(from, file).split(path.sep).join('/')
    if (options.skip?.test(name)) continue
    const there = path.join(to, name)
    if (
      !(await fs.stat(there).then(
        () => true,
        () => false,
      ))
    ) {
      await keepFile(file, there)
      came += 1
    }
  }
  return came
}

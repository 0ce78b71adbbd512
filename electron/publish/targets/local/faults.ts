import { statfsSync } from 'node:fs'
import { fail, type Result } from '../../../../shared/result'

/** What a file system or SQLite error on a site folder means to a person; null when it is a bug of ours. */
export function siteFault(error: unknown, folder: string): Result<never> | null {
  const { code = '', message = String(error) } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const is = (...names: string[]) => names.includes(code) || names.some((name) => message.includes(name))
  const values = { folder }
  // SQLite calls many troubles by one name; how much room is left tells a full disk from the others.
  const isVague = is('disk I/O error', 'unable to open database')
  if (is('ENOSPC', 'EDQUOT', 'database or disk is full', 'EFBIG') || (isVague && isFull(folder)))
    return fail(
      'full',
      'site.disk-full',
      `There is no room left on the disk of the site folder ${folder}.`,
      values,
    )
  if (is('ENOTDIR', 'EEXIST', 'EISDIR'))
    return fail(
      'invalid',
      'site.folder-is-a-file',
      `The site folder ${folder} is a file, or has a file in its way.`,
      values,
    )
  if (is('EACCES', 'EPERM', 'EROFS', 'readonly database', 'unable to open database'))
    return fail(
      'denied',
      'site.folder-not-writable',
      `The site folder ${folder} cannot be written to.`,
      values,
    )
  if (is('ENOENT', 'ENODEV', 'ENXIO', 'EIO', 'disk I/O error'))
    return fail('missing', 'site.folder-missing', `The site folder ${folder} is not there.`, values)
  if (is('ENAMETOOLONG'))
    return fail('invalid', 'site.folder-too-long', `A path in the site folder ${folder} is too long.`, values)
  return null
}

/** Less room than the site's tables need to grow by a page and its journal. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < 256 * 1024
  } catch {
    return false
  }
}

/** Runs `work` and turns a file system error into its fault. Anything else is thrown on: it is a bug. */
export async function guarded<T>(folder: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    const fault = siteFault(error, folder)
    if (fault) return fault
    throw error
  }
}

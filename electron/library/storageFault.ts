import fs from 'node:fs'
import path from 'node:path'
import type { Fault } from '../../shared/result'

type Failed = { ok: false; fault: Fault }

const messageOf = (error: unknown): string => String(error instanceof Error ? error.message : error)

/** True for what SQLite says of a file whose content is broken. A failing disk is not a broken file. */
export const isDamage = (error: unknown): boolean =>
  /malformed|not a database|corrupt|no such table|no such column|file is encrypted/i.test(messageOf(error))

/**
 * What a file system or SQLite error means to a person; anything unknown is a bug and says so. SQLite's build calls
 * every failed write an I/O error, a full disk too, so that the folder itself is asked what is wrong.
 */
export function storageFault(error: unknown, folder: string, probe = whyNotWritable): Failed {
  const message = messageOf(error)
  const fault = (kind: Fault['kind'], code: string): Failed => ({ ok: false, fault: { kind, code, message } })
  const cause = /i\/o error|unable to open|EIO/i.test(message) ? `${message} ${probe(folder)}` : message
  if (/database or disk is full|ENOSPC|EDQUOT|EFBIG/i.test(cause)) return fault('full', 'library.disk-full')
  if (/EROFS/.test(cause)) return fault('denied', 'library.read-only')
  if (/EACCES|EPERM|ENOENT|ENOTDIR|EISDIR|readonly|read-only|unable to open/i.test(cause))
    return fault('denied', 'library.not-writable')
  // Nothing forbids the writing: the disk itself does not do it.
  if (/i\/o error|EIO/i.test(cause)) return fault('denied', 'library.disk-failing')
  if (isDamage(error)) return fault('damaged', 'library.damaged')
  if (/locked|busy/i.test(message)) return fault('conflict', 'library.held')
  return fault('unexpected', 'unexpected')
}

/** The file system's own word on why nothing can be written there; empty when it can. */
function whyNotWritable(folder: string): string {
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    fs.writeFileSync(probe, new Uint8Array(64 * 1024), { flush: true })
    return ''
  } catch (error) {
    return messageOf(error)
  } finally {
    fs.rmSync(probe, { force: true })
  }
}

import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { SiteProfile } from '../../shared/publish/site'
import { fail, ok, type Result } from '../../shared/result'

/** What the system offers to lock a text up; Electron's `safeStorage` in the app. */
export interface Encryption {
  /** False where there is only a key anybody could know, as on a Linux without a keyring. */
  isTrustworthy(): boolean
  encrypt(text: string): Buffer
  decrypt(bytes: Buffer): string
}

/**
 * What a secret is kept under: the site at its address. Whoever changes a site's address in the settings does not
 * get its password sent there.
 */
export const placeOf = ({ id, target, options }: SiteProfile): string =>
  JSON.stringify([id, target, options.address ?? ''])

/** By place, see `placeOf`. */
export interface Secrets {
  /** By the names of the target's own fields; empty when nothing is known. */
  of(place: string): Readonly<Record<string, string>>
  /** Stores all secrets of a site anew. `session` means that they are gone when the app is closed. */
  set(place: string, secrets: Readonly<Record<string, string>>): Result<'encrypted' | 'session'>
  remove(place: string): Result<'encrypted' | 'session'>
}

const Stored = z.record(z.string(), z.string())
const Texts = z.record(z.string(), z.string())

/**
 * Passwords of sites, in a file of their own beside the settings, each locked up by the system and readable by this
 * user alone. Where the system has no trustworthy lock they are held in memory until the app is closed: a key that
 * lies beside the lock would only look safe.
 */
export function createSecrets(options: { readonly file: string; readonly encryption: Encryption }): Secrets {
  const { file, encryption } = options
  const open = new Map<string, Readonly<Record<string, string>>>()

  function read(): Record<string, string> {
    try {
      return Stored.parse(JSON.parse(fs.readFileSync(file, 'utf8')))
    } catch {
      // None yet, or damaged: a password can be typed again, and nothing else hangs on it.
      return {}
    }
  }

  function write(stored: Record<string, string>): Result<'encrypted'> {
    const temporary = path.join(path.dirname(file), `.${randomUUID()}.new`)
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(temporary, JSON.stringify(stored), { mode: 0o600 })
      fs.renameSync(temporary, file)
      return ok('encrypted')
    } catch (error) {
      fs.rmSync(temporary, { force: true })
      return fail('denied', 'secrets.not-writable', `The password could not be stored: ${String(error)}`)
    }
  }

  return {
    of(place) {
      const known = open.get(place)
      if (known) return known
      const locked = read()[place]
      if (locked === undefined || !encryption.isTrustworthy()) return {}
      try {
        const secrets = Texts.parse(JSON.parse(encryption.decrypt(Buffer.from(locked, 'base64'))))
        open.set(place, secrets)
        return secrets
      } catch {
        // Locked by another user or system: the site then asks for the password.
        return {}
      }
    },
    set(place, secrets) {
      open.set(place, secrets)
      if (!encryption.isTrustworthy()) return ok('session')
      const locked = encryption.encrypt(JSON.stringify(secrets)).toString('base64')
      return write({ ...read(), [place]: locked })
    },
    remove(place) {
      open.delete(place)
      const { [place]: gone, ...others } = read()
      return gone === undefined ? ok('session') : write(others)
    },
  }
}

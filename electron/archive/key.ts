import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { writeDurably } from '../durableFile'

/** The installation's signing key (Ed25519), made on first use and readable by its owner alone. */
export async function installationKey(folder: string): Promise<{ key: KeyObject; publicPem: string }> {
  const file = path.join(folder, 'key', 'private.pem')
  const known = await fs.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  const key = known === null ? generateKeyPairSync('ed25519').privateKey : createPrivateKey(known)
  if (known === null) {
    await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
    await writeDurably(file, String(key.export({ type: 'pkcs8', format: 'pem' })), 0o600)
  }
  const publicPem = String(createPublicKey(key).export({ type: 'spki', format: 'pem' }))
  return { key, publicPem }
}

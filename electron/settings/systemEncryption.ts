import type { Encryption } from './secrets'

/** Electron's `safeStorage`, as far as it is used. */
interface SafeStorage {
  isEncryptionAvailable(): boolean
  getSelectedStorageBackend(): string
  encryptString(text: string): Buffer
  decryptString(bytes: Buffer): string
}

/** The system's own lock for secrets. Without a keyring Linux has a key that stands in Chromium's source. */
export const systemEncryption = (storage: SafeStorage, platform: string): Encryption => ({
  isTrustworthy: () =>
    storage.isEncryptionAvailable() &&
    (platform !== 'linux' || storage.getSelectedStorageBackend() !== 'basic_text'),
  encrypt: (text) => storage.encryptString(text),
  decrypt: (bytes) => storage.decryptString(bytes),
})

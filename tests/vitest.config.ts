import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    include: [
      'tests/{shared,electron,renderer,scripts,faults,bench}/**/*.test.{ts,tsx}',
      'tests/rooms.test.ts',
    ],
    testTimeout: 15_000,
    hookTimeout: 15_000,
    // The same zone everywhere, and not UTC, so that mixing up local and universal time shows.
    env: { TZ: 'Europe/Istanbul', LC_ALL: 'C' },
  },
})

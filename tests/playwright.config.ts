import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumPath } from '../scripts/setup/system.mjs'

const reports = join(import.meta.dirname, '../out/test')
const chromium = chromiumPath()
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  outputDir: join(reports, 'e2e'),
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: join(reports, 'e2e.json') }]],
  projects: [
    { name: 'electron', testMatch: '**/*.spec.ts', testIgnore: '**/*.chromium.spec.ts' },
    {
      name: 'chromium',
      testMatch: '**/*.chromium.spec.ts',
      use: {
        browserName: 'chromium',
        launchOptions: {
          ...(chromium ? { executablePath: chromium } : {}),
          // The browser is only the reader of pages we wrote ourselves here.
          args: asRoot ? ['--no-sandbox'] : [],
        },
      },
    },
  ],
})

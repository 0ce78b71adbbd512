import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const room = import.meta.dirname
const outDir = join(room, '../out/app/renderer')

export default defineConfig({
  root: room,
  base: './',
  plugins: [
    react(),
    {
      // The preview frame is served from its own scheme, as it stands: no bundle, no shared scripts.
      name: 'preview-frame',
      closeBundle() {
        const frame = join(room, 'preview/frame')
        if (existsSync(frame)) cpSync(frame, join(outDir, 'preview-frame'), { recursive: true })
      },
    },
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'chrome130',
    // The policy allows no data: fonts or pictures, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
})

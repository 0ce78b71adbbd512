import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { buildSync } from 'esbuild'
import { defineConfig } from 'vite'

const room = import.meta.dirname
const outDir = join(room, '../out/app/renderer')

export default defineConfig({
  root: room,
  base: './',
  plugins: [
    react(),
    {
      // The preview frame is served from its own scheme, apart from the window's own bundle.
      name: 'preview-frame',
      writeBundle({ dir = outDir }) {
        const frame = join(room, 'preview/frame')
        if (!existsSync(frame)) return
        for (const file of ['index.html', 'frame.css'])
          cpSync(join(frame, file), join(dir, 'preview-frame', file))
        // One classic script: a sandboxed frame has no origin, and may load no modules from ours.
        buildSync({
          entryPoints: [join(frame, 'frame.js')],
          outfile: join(dir, 'preview-frame/frame.js'),
          bundle: true,
          format: 'iife',
          target: 'chrome130',
          logLevel: 'warning',
        })
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

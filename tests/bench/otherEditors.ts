import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { cacheDir, root } from '../../scripts/setup/places.mjs'
import { npm, run, tail } from '../../scripts/setup/run.mjs'
import { gutenbergScript } from './gutenberg'

/** Another editor to type in beside ours. It is fetched into the cache when the bench wants it, and is no dependency. */
export interface OtherEditor {
  readonly name: string
  /** What `data-arm` says of its text. */
  readonly arm: string
  /** The script that brings it into a page; an error names what was missing. */
  readonly script: () => Promise<string>
}

interface Packaged {
  readonly arm: string
  readonly packages: readonly string[]
  /** A module that puts `window.mountOther[arm](host, texts, className)`: an editor of those paragraphs, in that element. */
  readonly source: string
}

const lexicalState = `
const text = (text) => ({ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' })
const block = (type, children) => ({ type, version: 1, children, direction: 'ltr', format: '', indent: 0 })
const stateOf = (texts) => JSON.stringify({
  root: block('root', texts.map((one) => ({ ...block('paragraph', [text(one)]), textFormat: 0, textStyle: '' }))),
})
window.mountOther ??= {}
`

/** Lexical with rich text and history: the frame on which Koenig is built. */
const lexical: Packaged = {
  arm: 'lexical',
  packages: ['lexical@0.52.0', '@lexical/rich-text@0.52.0', '@lexical/history@0.52.0'],
  source: `
import { createEditor } from 'lexical'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
${lexicalState}
window.mountOther.lexical = (host, texts, className) => {
  host.contentEditable = 'true'
  host.className = className
  host.dataset.arm = 'lexical'
  const editor = createEditor({ namespace: 'bench', nodes: [HeadingNode, QuoteNode], onError: (error) => { throw error } })
  editor.setRootElement(host)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 600)
  editor.setEditorState(editor.parseEditorState(stateOf(texts)))
}`,
}

/** Ghost's editor, with everything it has switched on that needs no server. */
const koenig: Packaged = {
  arm: 'koenig',
  packages: ['@tryghost/koenig-lexical@1.9.3'],
  source: `
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { KoenigComposer, KoenigEditor } from '@tryghost/koenig-lexical'
${lexicalState}
window.mountOther.koenig = async (host, texts) => {
  const upload = () => ({ progress: 0, isLoading: false, errors: [], filesNumber: 0, upload: async () => [] })
  createRoot(host).render(
    createElement(
      KoenigComposer,
      { initialEditorState: stateOf(texts), cardConfig: {}, fileUploader: { useFileUpload: upload, fileTypes: {} } },
      createElement(KoenigEditor, {}),
    ),
  )
  for (;;) {
    const made = host.querySelector('[contenteditable="true"]')
    if (made && made.querySelectorAll('p').length >= texts.length) {
      made.dataset.arm = 'koenig'
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}`,
}

export const OTHER_EDITORS: readonly OtherEditor[] = [
  { name: 'Lexical', arm: 'lexical', script: () => packagedScript(lexical) },
  { name: 'Koenig', arm: 'koenig', script: () => packagedScript(koenig) },
  { name: 'Gutenberg', arm: 'gutenberg', script: gutenbergScript },
]

/** An editor of npm packages, installed into the cache and bundled with our React. */
async function packagedScript({ arm, packages, source }: Packaged): Promise<string> {
  const folder = join(cacheDir(), 'bench', arm)
  const installed = join(folder, packages.join(' ').replaceAll('/', '_'))
  if (!existsSync(installed)) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    const { program, args } = npm()
    const done = await run(
      program,
      [...args, 'install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages],
      {
        cwd: folder,
      },
    )
    if (done.code !== 0) throw new Error(`${packages[0]} could not be installed: ${tail(done.output)}`)
    writeFileSync(installed, '')
  }
  const result = await build({
    stdin: { contents: source, resolveDir: folder, loader: 'js' },
    // React is ours.
    nodePaths: [join(root, 'node_modules')],
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
    minify: true,
  })
  return result.outputFiles[0]?.text ?? ''
}

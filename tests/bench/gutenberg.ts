import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir } from '../../scripts/setup/places.mjs'
import { run, tail } from '../../scripts/setup/run.mjs'
import { ensureWordPress } from '../wordpress/packages'

/** Scripts that stand outside `wp-` names, and those with a switch of their own that the editor does not need. */
const VENDOR = new Set(['react', 'react-dom', 'react-jsx-runtime', 'moment', 'lodash'])
const LEFT_OUT = new Set(['wp-polyfill'])
/** What an inserted library wants to find when it is read, as WordPress's own pages give it before. */
const BEFORE = 'window.userSettings ??= { uid: "0" };'

/**
 * Gutenberg's block editor and block library as the WordPress of the tests ships them, one script: its own files in the order
 * their list of dependencies asks for. Its npm packages of one day do not fit each other (docs/benchmarks.md).
 */
export async function gutenbergScript(): Promise<string> {
  const folder = await wordPressScripts()
  const list = readFileSync(join(folder, 'assets/script-loader-packages.min.php'), 'utf8')
  const order: string[] = []
  const add = (name: string): void => {
    if (order.includes(name) || LEFT_OUT.has(name)) return
    for (const needed of dependencies(list, name)) add(needed)
    order.push(name)
  }
  for (const name of ['wp-block-editor', 'wp-block-library', 'wp-format-library']) add(name)
  const scripts = order.map((name) => readFileSync(join(folder, 'js/dist', fileOf(name)), 'utf8'))
  return [BEFORE, ...scripts, MOUNT].join('\n;\n')
}

const fileOf = (name: string): string =>
  VENDOR.has(name) ? `vendor/${name}.min.js` : `${name.replace(/^wp-/, '')}.min.js`

const VENDOR_NEEDS: Readonly<Record<string, readonly string[]>> = {
  'react-dom': ['react'],
  'react-jsx-runtime': ['react'],
}

/** What a script needs before it, by WordPress's own list. */
export function dependencies(list: string, name: string): readonly string[] {
  if (VENDOR.has(name)) return VENDOR_NEEDS[name] ?? []
  const file = `'${fileOf(name)}' => array('dependencies' => array(`
  const start = list.indexOf(file)
  if (start < 0) throw new Error(`WordPress lists no script ${name}`)
  const inside = list.slice(start + file.length, list.indexOf(')', start + file.length))
  return [...inside.matchAll(/'([^']+)'/g)].map(([, needed]) => needed ?? '')
}

/** The two folders of WordPress that hold its scripts and their list, unpacked once. */
async function wordPressScripts(): Promise<string> {
  const cache = join(cacheDir(), 'wordpress')
  const folder = join(cacheDir(), 'bench/gutenberg')
  const inside = 'usr/share/wordpress/wp-includes'
  if (!existsSync(join(folder, inside, 'js/dist'))) {
    mkdirSync(cache, { recursive: true })
    const debs = await ensureWordPress(cache)
    const deb = readdirSync(debs).find((name) => name.startsWith('wordpress_'))
    const coming = `${folder}.new`
    rmSync(coming, { recursive: true, force: true })
    mkdirSync(coming, { recursive: true })
    const { code, output } = await run('dpkg-deb', ['-x', join(debs, deb ?? ''), coming], {})
    if (code !== 0) throw new Error(`WordPress could not be unpacked: ${tail(output)}`)
    rmSync(folder, { recursive: true, force: true })
    renameSync(coming, folder)
  }
  return join(folder, inside)
}

/** The writing area of the block editor with the toolbars of its blocks, as a page of WordPress has it; nothing is saved. */
const MOUNT = `
window.mountOther ??= {}
window.mountOther.gutenberg = async (host, texts) => {
  const { createElement: h, createRoot, useState } = wp.element
  const { BlockEditorProvider, BlockList, BlockTools, ObserveTyping, WritingFlow } = wp.blockEditor
  if (!wp.blocks.getBlockType('core/paragraph')) wp.blockLibrary.registerCoreBlocks()
  const first = texts.map((content) => wp.blocks.createBlock('core/paragraph', { content }))
  function Editor() {
    const [blocks, setBlocks] = useState(first)
    return h(BlockEditorProvider, { value: blocks, onInput: setBlocks, onChange: setBlocks, settings: {} },
      h(BlockTools, null, h(WritingFlow, null, h(ObserveTyping, null, h(BlockList, null)))))
  }
  createRoot(host).render(h(Editor))
  for (;;) {
    const made = host.querySelector('.block-editor-block-list__layout')
    if (made && made.querySelectorAll('p').length >= texts.length) {
      made.dataset.arm = 'gutenberg'
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}`

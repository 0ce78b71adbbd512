import type { Galley } from '../host'
import type { Tree } from './batches'

/**
 * Runs `code` in the window and in every frame of it, by main: a driver waits for navigations that were refused, and
 * such a frame would never answer it. Answers what came back, without what frames that run nothing did not say.
 */
export const inFrames = ({ app }: Pick<Galley, 'app'>, code: string): Promise<unknown[]> =>
  app.evaluate(async ({ BrowserWindow }, source) => {
    const frames = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.framesInSubtree ?? []
    const late = () => new Promise((resolve) => setTimeout(() => resolve(null), 2000))
    const answers = await Promise.all(
      frames.map((frame) => Promise.race([frame.executeJavaScript(source).catch(() => null), late()])),
    )
    return answers.filter(Boolean)
  }, code)

/** Fires everything in the window and its frames that waits for a person, or for something to be loaded. */
export async function provoke(galley: Pick<Galley, 'app'>): Promise<void> {
  await inFrames(galley, `(${fireEverything})()`)
}

function fireEverything(): void {
  for (const element of document.querySelectorAll('body *')) {
    for (const { name } of element.attributes)
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)))
    const address = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? ''
    if (/script|data:|blob:/i.test(address))
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
}

/** Puts trees into the living window, node by node, as if everything before it had failed; answers what was refused. */
export const plant = ({ window }: Galley, trees: readonly Tree[][]): Promise<number> =>
  window.evaluate(async (all) => {
    let refused = 0
    // Some of what is planted hides the document's own functions behind elements of their names.
    const { body } = document
    const create = document.createElementNS.bind(document)
    const createText = document.createTextNode.bind(document)
    const grow = (tree: Tree, parent: Node): void => {
      if (typeof tree === 'string') {
        parent.appendChild(createText(tree))
        return
      }
      let element: Element
      try {
        element = create(tree.space, tree.tag)
      } catch {
        refused += 1
        return
      }
      for (const [name = '', value = ''] of tree.attrs) {
        try {
          element.setAttribute(name, value)
        } catch {
          refused += 1
        }
      }
      for (const child of tree.inside) grow(child, element)
      parent.appendChild(element)
    }
    for (const group of all) {
      const host = create('http://www.w3.org/1999/xhtml', 'div')
      body.append(host)
      for (const tree of group) grow(tree, host)
      await new Promise((resolve) => requestAnimationFrame(resolve))
      for (const element of host.querySelectorAll('*')) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        for (const kind of ['mouseover', 'focus', 'focusin', 'error', 'load', 'begin', 'toggle'])
          element.dispatchEvent(new Event(kind))
      }
      host.remove()
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    return refused
  }, trees as Tree[][])

/** Shows originals as their dialog does, some at a time, and answers once all have been loaded. */
export const showOriginals = ({ window }: Galley, hashes: readonly string[]): Promise<void> =>
  window.evaluate(async (list) => {
    const frames = list.map((hash) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', '')
      frame.className = 'planted-original'
      frame.src = `galley-original://${hash}/`
      return frame
    })
    for (const old of document.querySelectorAll('.planted-original')) old.remove()
    const loaded = frames.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve)))
    document.body.append(...frames)
    await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, 5000))])
  }, hashes as string[])

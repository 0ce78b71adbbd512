/** What a key sets off, from the key to what it did to the text. */
const TYPING = new Set([
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'textInput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
])

type Listening = Parameters<HTMLElement['addEventListener']>

/**
 * Has React, which listens on its root for every event there is, hear nothing of keys typed in the story. The editor draws
 * and handles its text itself; all that React would do with such a key is to look, a dozen times, for components that want
 * it. Keys go where the focus is: its listeners of typing are taken off while the focus is in the story, and stand where
 * they stood as soon as it is anywhere else. To be called before React has the root.
 */
export function quietRoot(root: HTMLElement): void {
  const kept: Listening[] = []
  let isQuiet = false
  const [add, remove] = [root.addEventListener.bind(root), root.removeEventListener.bind(root)]
  root.addEventListener = (...listening: Listening) => {
    if (TYPING.has(listening[0])) kept.push(listening)
    if (!isQuiet || !TYPING.has(listening[0])) add(...listening)
  }
  add('focusin', ({ target }) => {
    const isStory = target instanceof Element && target.closest('.body-editor') !== null
    if (isStory === isQuiet) return
    isQuiet = isStory
    for (const listening of kept) (isQuiet ? remove : add)(...listening)
  })
}

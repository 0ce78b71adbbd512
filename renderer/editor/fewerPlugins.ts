import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** A single character by itself: no keymap of an editor is about one. */
const isCharacter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  [...key].length === 1 && !ctrlKey && !metaKey && !altKey

/** A plugin that is nothing but keys: what `keymap` makes. */
const isKeymap = ({ spec, props }: Plugin): boolean =>
  Object.keys(spec).join() === 'props' && Object.keys(props).join() === 'handleKeyDown'

/**
 * The same plugins with neighbouring keymaps put together. Tiptap makes a keymap for every block, mark and extension, most of
 * them empty, and ProseMirror goes through all plugins some thirty times for every key. Each key still meets the handlers in
 * their old order; a letter meets no keymap at all.
 */
export function fewerPlugins(plugins: readonly Plugin[]): Plugin[] {
  const fewer: Plugin[] = []
  let keymaps: Plugin[] = []
  const putTogether = () => {
    if (keymaps.length > 0) fewer.push(oneKeymap(keymaps))
    keymaps = []
  }
  for (const plugin of plugins) {
    if (isKeymap(plugin)) keymaps.push(plugin)
    else {
      // Those without keys do not mind a keymap that comes to stand behind them.
      if (plugin.props.handleKeyDown) putTogether()
      fewer.push(plugin)
    }
  }
  putTogether()
  return fewer
}

const oneKeymap = (keymaps: readonly Plugin[]): Plugin =>
  new Plugin({
    props: {
      handleKeyDown: (view: EditorView, event: KeyboardEvent) =>
        !isCharacter(event) &&
        keymaps.some((plugin) => plugin.props.handleKeyDown?.call(plugin, view, event) === true),
    },
  })

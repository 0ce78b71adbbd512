import { shortcutKeys } from '../palette/shortcuts'
import './kbd.css'

/** A shortcut as its keys: `Mod+Shift+K` -> Ctrl, Shift, K (or their signs on a Mac). */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="ui-kbd">
      {shortcutKeys(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}

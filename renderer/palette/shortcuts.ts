export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const onMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform)
const NAMED: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  '-': 'Minus',
  '=': 'Equal',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`
  if (/^[0-9]$/.test(key)) return `Digit${key}`
  return NAMED[key] ?? key
}

/**
 * Whether a key press is the shortcut `Mod+Shift+K` (`Mod` is Command on a Mac, Control elsewhere).
 * A layout that types Latin letters is taken at its word, so that Z on Turkish-F, Dvorak or AZERTY is where it is
 * printed. Any other character (ф, ө, ı, ş) is read by its place on the keyboard, so that the shortcuts work
 * without switching the layout.
 */
export function matchesShortcut(press: KeyPress, shortcut: string, mac: boolean = onMac): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.includes(modifier)
  const mod = mac ? press.metaKey : press.ctrlKey
  const other = mac ? press.ctrlKey : press.metaKey
  if (mod !== wants('Mod') || other || press.shiftKey !== wants('Shift') || press.altKey !== wants('Alt'))
    return false
  if (/^[a-z]$/i.test(press.key)) return press.key.toUpperCase() === key
  return press.key === key || press.code === codeOf(key)
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
}
const MAC_SIGNS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Delete: '⌫',
}

/** The keys of a shortcut as they are printed on the keyboard. */
export function shortcutKeys(shortcut: string, mac: boolean = onMac): string[] {
  return shortcut
    .split('+')
    .map((part) => (mac ? MAC_SIGNS[part] : part === 'Mod' ? 'Ctrl' : undefined) ?? SIGNS[part] ?? part)
}

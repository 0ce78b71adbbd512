import type { InspectorTab } from './context'

const TABS: readonly (readonly [RegExp, InspectorTab])[] = [
  [/^(language|status|work|dateline|bylines|rubrics|tags|slug|corrections)/, 'story'],
  [/^sources/, 'sources'],
  [/^ads/, 'ads'],
  [/^(layout|comments|seo|headlines)/, 'layout'],
  [/^(publish|site|embargo|schedule)/, 'publish'],
  [/^threads/, 'threads'],
]

/** The inspector tab a field lives in; null when it stands on the page. */
export const tabOf = (where: string): InspectorTab | null =>
  TABS.find(([pattern]) => pattern.test(where))?.[1] ?? null

const CONTROL = 'input, textarea, select, button, [contenteditable="true"]'

/** Focuses the control named `where`, or the nearest one with a shorter name (`sources.0.url` -> `sources`). */
export function focusField(root: ParentNode, where: string, found = ''): boolean {
  const parts = where.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const name = CSS.escape(parts.slice(0, length).join('.'))
    const place = root.querySelector<HTMLElement>(`[data-field="${name}"], [data-field^="${name}."]`)
    const control = place?.matches(CONTROL) ? place : place?.querySelector<HTMLElement>(CONTROL)
    if (control) {
      control.focus()
      selectIn(control, found)
      control.scrollIntoView({ block: 'nearest' })
      return true
    }
  }
  return false
}

function selectIn(control: HTMLElement, found: string): void {
  if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return
  const at = found === '' ? -1 : control.value.indexOf(found)
  if (at >= 0) control.setSelectionRange(at, at + found.length)
}

/** What is selected in the list: `active` carries the focus, `anchor` is where a stretch began. */
export interface Selection {
  readonly active: string | null
  readonly anchor: string | null
  readonly selected: ReadonlySet<string>
}

export const NOTHING: Selection = { active: null, anchor: null, selected: new Set() }

/** Ids from one row to another, both included, whichever comes first. */
function stretch(ids: readonly string[], from: string | null, to: string): string[] {
  const start = from === null ? -1 : ids.indexOf(from)
  const end = ids.indexOf(to)
  return start < 0 ? [to] : ids.slice(Math.min(start, end), Math.max(start, end) + 1)
}

/** Moves to a row; with `extend` everything from the anchor to there is selected. */
export function moveTo(
  selection: Selection,
  ids: readonly string[],
  index: number,
  extend: boolean,
): Selection {
  const id = ids[Math.max(0, Math.min(index, ids.length - 1))]
  if (id === undefined) return NOTHING
  if (!extend) return { ...selection, active: id, anchor: id }
  const anchor = selection.anchor ?? selection.active ?? id
  return { active: id, anchor, selected: new Set(stretch(ids, anchor, id)) }
}

export function toggle(selection: Selection, id: string): Selection {
  const selected = new Set(selection.selected)
  if (!selected.delete(id)) selected.add(id)
  return { active: id, anchor: id, selected }
}

export const selectAll = (selection: Selection, ids: readonly string[]): Selection => ({
  ...selection,
  selected: new Set(ids),
})

/** Forgets rows that are gone; the focus stays at its place in the list. */
export function prune(selection: Selection, ids: readonly string[], before: readonly string[]): Selection {
  const { active, anchor } = selection
  if (active === null && anchor === null && selection.selected.size === 0) return selection
  const here = new Set(ids)
  const selected = [...selection.selected].filter((id) => here.has(id))
  const kept = active === null || here.has(active)
  if (kept && selected.length === selection.selected.size) return selection
  const place = active === null ? -1 : before.indexOf(active)
  const next = kept ? active : (ids[Math.min(Math.max(place, 0), ids.length - 1)] ?? null)
  return {
    active: next,
    anchor: anchor !== null && here.has(anchor) ? anchor : next,
    selected: new Set(selected),
  }
}

/** What an action applies to: the selected rows in list order, or else the one in focus. */
export function targets(selection: Selection, ids: readonly string[]): string[] {
  if (selection.selected.size > 0) return ids.filter((id) => selection.selected.has(id))
  return selection.active !== null && ids.includes(selection.active) ? [selection.active] : []
}

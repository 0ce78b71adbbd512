import type { KeyboardEvent } from 'react'

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The way an arrow key points, `step` long; five times that with Shift. Null for other keys. */
export function arrowOf(event: KeyboardEvent, step: number): { x: number; y: number } | null {
  const way = WAYS[event.key]
  if (!way || event.ctrlKey || event.metaKey || event.altKey) return null
  const length = event.shiftKey ? step * 5 : step
  return { x: way[0] * length, y: way[1] * length }
}

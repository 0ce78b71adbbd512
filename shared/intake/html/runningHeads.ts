import type { Built } from './builder'

const MOST = 4
const LONGEST = 120

/**
 * Word calls the look of its running heads and feet by names that authors give to any paragraph. Such lines are an
 * office's letterhead, or the foot of its paper, at the very edge of what was copied; elsewhere they are the text.
 */
export function withoutRunningHeads(built: readonly Built[]): readonly Built[] {
  if (!built.some(({ context }) => context.isRunning)) return built
  const isOther = (piece: Built) => !isRunning(piece)
  const head = built.findIndex(isOther)
  const foot = built.length - 1 - built.findLastIndex(isOther)
  return built.map((piece, index) =>
    (head <= MOST && index < head) || (foot <= MOST && index >= built.length - foot)
      ? { ...piece, kind: 'hidden', node: null }
      : piece,
  )
}

const isRunning = ({ kind, text, context }: Built): boolean =>
  kind === 'hidden' || kind === 'code' || (context.isRunning && text.length <= LONGEST)

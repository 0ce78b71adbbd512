/**
 * Work for when the hand rests: it runs so many milliseconds (`pause`) after the last `soon`. A stretch of writing has one timer, which looks when it
 * fires whether there was another key meanwhile: taking one timer away and setting the next with every key costs more than
 * all of a key's own bookkeeping.
 */
export function afterPause(pause: number | (() => number), work: () => void): { soon(): void; stop(): void } {
  const ms = () => (typeof pause === 'number' ? pause : pause())
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0
  function wait(left: number): void {
    timer = setTimeout(() => {
      const rest = asked + ms() - performance.now()
      // A timer may fire a little early; what is left then is not worth a new one.
      if (rest > 1) wait(rest)
      else {
        timer = undefined
        work()
      }
    }, left)
  }
  return {
    soon(): void {
      asked = performance.now()
      if (timer === undefined) wait(ms())
    },
    stop(): void {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

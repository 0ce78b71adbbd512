/** One thing at a time for one article on one site: a second click waits and then finds the work done. */
export function createTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const turn = (queues.get(key) ?? Promise.resolve()).then(work, work)
    queues.set(key, turn)
    const forget = () => {
      if (queues.get(key) === turn) queues.delete(key)
    }
    turn.then(forget, forget)
    return turn
  }
}

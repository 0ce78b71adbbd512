import fs from 'node:fs'

/** Every call of the file system that the library's store makes, by the name Node has for it. */
const CALLS = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'ftruncateSync',
  'mkdirSync',
  'renameSync',
  'unlinkSync',
] as const

type Call = (...given: unknown[]) => unknown

/** Calls that only look or undo are left alone: a library that cannot be unlocked is no case of a lost word. */
const isReading = (name: string, given: readonly unknown[]): boolean =>
  name === 'openSync' &&
  typeof given[1] === 'number' &&
  (given[1] & (fs.constants.O_RDWR | fs.constants.O_WRONLY)) === 0

export interface FileLayer {
  /** Calls so far. */
  count(): number
  /** From call `at` on every call does `what`: an error code to throw, or the end of the process. */
  breakFrom(at: number, what: string): void
  heal(): void
}

/** A layer over the file calls of this process below `folder`: counts them, and breaks them when told to. */
export function fileLayer(): FileLayer {
  let count = 0
  let broken: { at: number; what: string } | null = null
  const layer = fs as unknown as Record<string, Call>
  for (const name of CALLS) {
    const real = layer[name] as Call
    layer[name] = (...given) => {
      if (!isReading(name, given)) {
        count += 1
        if (broken && count >= broken.at) {
          if (broken.what === 'kill') process.kill(process.pid, 'SIGKILL')
          throw Object.assign(new Error(`${broken.what}: injected, ${name}`), { code: broken.what })
        }
      }
      return real.apply(fs, given)
    }
  }
  return {
    count: () => count,
    breakFrom(at, what) {
      count = 0
      broken = { at, what }
    },
    heal() {
      broken = null
      count = 0
    },
  }
}

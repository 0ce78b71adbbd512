import fs from 'node:fs'
import fsPromises from 'node:fs/promises'
import * as z from 'zod'
import { Place } from '../shared/ipc/place'

export interface PlaceKeeper {
  /** Where somebody was at work when the window was last heard of; null for nowhere in particular. */
  get(): Place | null
  /** Takes a new place over; it is in the file a moment later. */
  set(place: Place | null): void
  /** The app ends as it should: the next start begins in the library. */
  forget(): void
}

/**
 * Keeps the place in a file, so that it outlives a crash of the window and of the app. It is a convenience: what cannot
 * be read or written is only not put back, and nothing is synced for it.
 */
export function createPlaceKeeper(file: string, log: (line: string) => void): PlaceKeeper {
  let place = read(file)
  let isOver = false
  let isWriting = false
  let isBehind = false

  async function write(): Promise<void> {
    if (isWriting) {
      isBehind = true
      return
    }
    isWriting = true
    try {
      do {
        isBehind = false
        if (place === null || isOver) await fsPromises.rm(file, { force: true })
        else {
          await fsPromises.writeFile(`${file}.new`, JSON.stringify(place))
          if (!isOver) await fsPromises.rename(`${file}.new`, file)
        }
      } while (isBehind)
    } catch (error) {
      log(`the place could not be kept: ${String(error)}`)
    } finally {
      isWriting = false
    }
  }

  return {
    get: () => place,
    set(next) {
      if (isOver) return
      place = next
      void write()
    },
    forget() {
      isOver = true
      place = null
      try {
        fs.rmSync(file, { force: true })
        // A write that is under way meets the same end.
        void write()
      } catch (error) {
        log(`the place could not be forgotten: ${String(error)}`)
      }
    },
  }
}

function read(file: string): Place | null {
  try {
    return z
      .nullable(Place)
      .catch(null)
      .parse(JSON.parse(fs.readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

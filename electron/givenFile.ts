import fs from 'node:fs'
import path from 'node:path'

/** Files that intake opens, by their endings. */
export const PAGE_EXTENSIONS = [
  'txt',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'docx',
  'eml',
  'md',
  'rtf',
] as const

const IS_PAGE = new RegExp(`\\.(${PAGE_EXTENSIONS.join('|')})$`, 'i')

/** The first page among a command line's arguments: what the system hands over when a file is opened with Galley. */
export const pageIn = (argv: readonly string[], cwd: string): string | null =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && IS_PAGE.test(argument))
    .map((argument) => path.resolve(cwd, argument))
    .find((file) => fs.existsSync(file)) ?? null

export interface GivenFile {
  /** A file handed over; null changes nothing. */
  add(file: string | null): void
  /** The file to be read instead of asking for one, handed out once; null when there is none. */
  take(): string | null
  /** The window listens now. */
  windowReady(): void
}

const AGAIN = 250
const PATIENCE = 20

/**
 * A file the system handed over. The window is told to open a file; when it asks which, it gets this one instead of
 * a dialog. It is told again until it asks, since it may have to leave an article first, and not for ever.
 */
export function createGivenFile(tellWindow: () => void): GivenFile {
  let given: string | null = null
  let ready = false
  let timer: NodeJS.Timeout | null = null

  function tell(left: number): void {
    if (timer) clearTimeout(timer)
    timer = null
    if (!ready || given === null) return
    if (left === 0) {
      given = null
      return
    }
    tellWindow()
    timer = setTimeout(() => tell(left - 1), AGAIN)
  }

  return {
    add(file) {
      if (file === null) return
      given = file
      tell(PATIENCE)
    },
    take() {
      const file = given
      given = null
      return file
    },
    windowReady() {
      ready = true
      tell(PATIENCE)
    },
  }
}

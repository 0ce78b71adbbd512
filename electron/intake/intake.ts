import fs from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { Article, ArticleId } from '../../shared/article/article'
import { decodeText } from '../../shared/intake/decodeText'
import { IntakeReport } from '../../shared/intake/report'
import type { Reading } from '../../shared/intake/taken'
import type { Services } from '../../shared/ipc/contract'
import { fail, ok, type Result } from '../../shared/result'
import type { Library } from '../library/library'

const MAX_BYTES = 10 * 1024 * 1024
const TIME_LIMIT = 20_000
const MEMORY_MEGABYTES = 768

interface Input {
  kind: 'text' | 'html' | 'auto'
  text: string
  html: string
  url: string
  name: string
}

const failed = (error: unknown) =>
  (error as { code?: unknown })?.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? fail('invalid', 'intake.too-slow', 'The page took too much memory to read.')
    : fail('unexpected', 'unexpected', String(error))

const notYet = fail('unexpected', 'unexpected', 'Not there yet.')

export interface IntakeOptions {
  readonly worker: string | URL
  readonly library: Pick<Library, 'add'>
  readonly newId: () => string
  readonly now: () => string
  /** Language a new article starts in when the page does not tell. */
  readonly language: () => string
  /** Milliseconds a page may take. */
  readonly timeLimit?: number
  /** Asks for a file; null when the person changed their mind. */
  readonly chooseFile: () => Promise<string | null>
}

/** Reads pages away from the window and from main's thread, within a time limit. */
export function createIntake(
  options: IntakeOptions,
): Services['intake'] & { readFile(file: string): Promise<Result<Reading>> } {
  const read = (input: Input): Promise<Result<Reading>> =>
    new Promise((resolve) => {
      const given = { id: ArticleId.parse(options.newId()), now: options.now(), language: options.language() }
      const worker = new Worker(options.worker, {
        workerData: { input, given },
        // A page made to fill the memory ends its worker, not the app.
        resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
      })
      const timer = setTimeout(
        () => end(fail('invalid', 'intake.too-slow', 'The page took too long to read.')),
        options.timeLimit ?? TIME_LIMIT,
      )
      const end = (result: Result<Reading>) => {
        clearTimeout(timer)
        void worker.terminate()
        resolve(result)
      }
      worker.once('message', (value: { article: unknown; report: unknown }) => {
        const article = Article.safeParse(value.article)
        const report = IntakeReport.safeParse(value.report)
        if (article.success && report.success)
          end(ok({ article: article.data, report: report.data, parts: [] }))
        else end(fail('unexpected', 'unexpected', 'Intake made something that is no article.'))
      })
      worker.once('error', (error) => end(failed(error)))
      worker.once('exit', () => end(fail('unexpected', 'unexpected', 'The reader ended without an answer.')))
    })

  async function readFile(file: string): Promise<Result<Reading>> {
    const name = path.basename(file)
    let bytes: Uint8Array
    try {
      const { size } = await fs.stat(file)
      if (size > MAX_BYTES)
        return fail('invalid', 'intake.too-large', `${name} is over 10 MB.`, { file: name, megabytes: 10 })
      bytes = await fs.readFile(file)
    } catch (error) {
      return fail('missing', 'intake.not-readable', `${name} could not be read: ${String(error)}`, {
        file: name,
      })
    }
    const { text } = decodeText(bytes)
    if (text.includes('\0'))
      return fail('invalid', 'intake.not-text', `${name} is no text or HTML file.`, { file: name })
    return read({
      kind: /\.html?$/i.test(name) ? 'html' : 'auto',
      text,
      html: '',
      url: '',
      name,
    })
  }

  return {
    read: (input) => read({ ...input, name: '' }),
    readFile,
    async chooseFile() {
      const file = await options.chooseFile()
      return file === null ? ok(null) : ok([{ name: path.basename(file), result: await readFile(file) }])
    },
    readBytes: async () => notYet,
    fetch: async () => notYet,
    again: async () => notYet,
    original: async () => notYet,
    save: ({ article }) => options.library.add(article),
  }
}

import fs from 'node:fs/promises'
import type { Article } from '../../shared/article/article'
import { migrateArticle } from '../../shared/article/migrate'
import { fail, ok, type Result } from '../../shared/result'
import type { CliIo } from './command'

/** The same limit for a page as in the app; an article in JSON, with its report, takes several times the page. */
const PAGE_MEGABYTES = 10
const ARTICLE_MEGABYTES = 200

/** Bytes of a file, or of standard input for `-`. */
export async function readInput(
  name: string,
  io: CliIo,
  megabytes = PAGE_MEGABYTES,
): Promise<Result<Uint8Array>> {
  const limit = megabytes * 1024 * 1024
  const tooLarge = fail('invalid', 'input.too-large', `${name} is over ${megabytes} MB.`)
  if (name === '-') {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of io.stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk)
      size += bytes.length
      if (size > limit) return tooLarge
      chunks.push(bytes)
    }
    return ok(Buffer.concat(chunks))
  }
  try {
    const { size } = await fs.stat(name)
    if (size > limit) return tooLarge
    return ok(await fs.readFile(name))
  } catch (error) {
    return fail('missing', 'input.not-readable', `${name} could not be read: ${reason(error)}.`)
  }
}

function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EISDIR':
      return 'it is a folder'
    case 'EACCES':
      return 'it is not yours to read'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}

/** An article as `intake --json` prints it, or alone. */
export async function readArticle(name: string, io: CliIo): Promise<Result<Article>> {
  const input = await readInput(name, io, ARTICLE_MEGABYTES)
  if (!input.ok) return input
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(input.value))
  } catch {
    return fail('invalid', 'input.not-json', `${name} is not JSON.`)
  }
  const article = migrateArticle(
    typeof value === 'object' && value !== null && 'article' in value ? value.article : value,
  )
  return article.ok
    ? article
    : { ...article, fault: { ...article.fault, message: `${name}: ${article.fault.message}` } }
}

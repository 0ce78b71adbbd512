import type { Article } from '../../shared/article/article'
import { migrateArticle } from '../../shared/article/migrate'
import { fail, ok, type Result } from '../../shared/result'
import type { CliIo } from './command'
import { readInput } from './input'

/** An article in JSON, with its report, takes several times the page. */
const MEGABYTES = 200

/** A file's JSON, whatever is in it. */
export async function readJson(name: string, io: CliIo): Promise<Result<unknown>> {
  const input = await readInput(name, io, MEGABYTES)
  if (!input.ok) return input
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(input.value)) as unknown)
  } catch {
    return fail('invalid', 'input.not-json', `${name} is not JSON.`)
  }
}

/** An article as `intake --json` prints it, or alone. */
export async function readArticle(name: string, io: CliIo): Promise<Result<Article>> {
  const read = await readJson(name, io)
  if (!read.ok) return read
  const { value } = read
  const article = migrateArticle(
    typeof value === 'object' && value !== null && 'article' in value ? value.article : value,
  )
  return article.ok
    ? article
    : { ...article, fault: { ...article.fault, message: `${name}: ${article.fault.message}` } }
}

import type { Article } from '../../shared/article/article'
import { migrateArticle } from '../../shared/article/migrate'
import { fail, type Result } from '../../shared/result'
import type { CliIo } from './command'
import { readInput } from './input'

/** An article in JSON, with its report, takes several times the page. */
const MEGABYTES = 200

/** An article as `intake --json` prints it, or alone. */
export async function readArticle(name: string, io: CliIo): Promise<Result<Article>> {
  const input = await readInput(name, io, MEGABYTES)
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

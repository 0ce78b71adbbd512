import { checkArticle } from '../../shared/article/check'
import type { Problem } from '../../shared/article/problem'
import { readArticle } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { siteFrom } from './site'

export async function checkCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [name, ...more] = command.positional
  if (name === undefined || more.length > 0)
    return usage('check wants one ARTICLE.json, or - for standard input.')
  const site = await siteFrom(command.options, '')
  if (!site.ok) return usage(site.message)
  const article = await readArticle(name, io)
  if (!article.ok) return refusal(article.fault)
  const problems = checkArticle(article.value, site.site, new Date().toISOString())
  const code = problems.some((problem) => problem.severity === 'error') ? 1 : 0
  return { ok: true, code, text: command.isJson ? json(problems) : listing(problems) }
}

export const listing = (problems: readonly Problem[]): string =>
  problems.length === 0
    ? 'No problems.\n'
    : problems
        .map(({ severity, where, message }) => `${severity.padEnd(8)} ${where.padEnd(16)} ${message}\n`)
        .join('')

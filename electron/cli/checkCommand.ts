import { checkArticle } from '../../shared/article/check'
import type { Problem } from '../../shared/article/problem'
import { HouseRules } from '../../shared/article/rules'
import { fail, ok, type Result } from '../../shared/result'
import { addressesOf } from '../publish/addresses'
import { createTryLinks } from '../publish/tryLinks'
import { readArticle, readJson } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { siteFrom } from './site'

export async function checkCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [name, ...more] = command.positional
  if (name === undefined || more.length > 0)
    return usage('check wants one ARTICLE.json, or - for standard input.')
  const site = await siteFrom(command.options, '')
  if (!site.ok) return usage(site.message)
  const rules = await rulesFrom(command.options.rules, io)
  if (!rules.ok) return refusal(rules.fault)
  const article = await readArticle(name, io)
  if (!article.ok) return refusal(article.fault)
  const now = () => new Date().toISOString()
  const links = command.flags.has('links')
    ? await createTryLinks({
        now,
        fetching: { allowHosts: command.options['allow-host']?.split(',') ?? [] },
      })(addressesOf(article.value))
    : []
  const problems = checkArticle(article.value, site.site, now(), { rules: rules.value, links })
  const code = problems.some((problem) => problem.severity === 'error') ? 1 : 0
  return { ok: true, code, text: command.isJson ? json(problems) : listing(problems) }
}

/** The house rules of a file, `{"quotes": "off", "picture-alt": "block"}`; those of Galley without one. */
export async function rulesFrom(file: string | undefined, io: CliIo): Promise<Result<HouseRules>> {
  if (file === undefined) return ok({})
  const value = await readJson(file, io)
  if (!value.ok) return value
  const rules = HouseRules.safeParse(value.value)
  if (rules.success) return ok(rules.data)
  const issue = rules.error.issues[0]
  const what = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : '')
  return fail(
    'invalid',
    'rules.invalid',
    `${file}: ${what || 'it'} is no house rule; each is block, warn or off.`,
  )
}

export const listing = (problems: readonly Problem[]): string =>
  problems.length === 0
    ? 'No problems.\n'
    : problems
        .map(({ severity, where, message }) => `${severity.padEnd(8)} ${where.padEnd(16)} ${message}\n`)
        .join('')

import { type Article, ArticleId } from '../../shared/article/article'
import { measure } from '../../shared/article/measure'
import { decodeText } from '../../shared/intake/decodeText'
import { readPage } from '../../shared/intake/readPage'
import type { IntakeReport } from '../../shared/intake/report'
import { datelineText } from '../../shared/render/datelineText'
import { newId } from '../newId'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { readInput } from './input'

const KINDS = ['auto', 'text', 'html'] as const

export async function intakeCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [name, ...more] = command.positional
  if (name === undefined || more.length > 0) return usage('intake wants one FILE, or - for standard input.')
  const kind = KINDS.find((one) => one === (command.options.type ?? 'auto'))
  if (!kind) return usage('--type is one of auto, text, html.')
  const url = command.options.url ?? ''
  if (url !== '' && !/^https?:\/\/[^\s<>"]+$/i.test(url)) return usage('--url is no http or https address.')
  const input = await readInput(name, io)
  if (!input.ok) return refusal(input.fault.message)
  const { text } = decodeText(input.value)
  if (text.includes('\0')) return refusal(`${name} is no text or HTML file.`)
  if (text.trim() === '') return refusal(`${name} is empty.`)
  const isHtmlFile = kind === 'auto' && /\.html?$/i.test(name)
  const now = new Date()
  const page = readPage(
    { kind: isHtmlFile ? 'html' : kind, text, url, name: name === '-' ? '' : name.replace(/^.*[/\\]/, '') },
    { id: ArticleId.parse(newId(now.getTime())), now: now.toISOString() },
  )
  return { ok: true, text: command.isJson ? json(page) : summary(page.article, page.report) }
}

const line = (label: string, value: string) => (value ? `${label.padEnd(11)}${value}\n` : '')

function summary(article: Article, report: IntakeReport): string {
  const { words } = measure(article.body, article.language)
  const decisions = report.decisions
    .map(({ action, field, text, reason, check }) => {
      const piece = text.length > 60 ? `${text.slice(0, 59)}…` : text
      return `  ${check ? '?' : ' '} ${`${action}${field ? ` → ${field}` : ''}`.padEnd(26)} ${piece}\n      ${reason}\n`
    })
    .join('')
  return [
    line('Headline', article.headline),
    line('Language', article.language),
    line('Dateline', datelineText(article.dateline, article.language)),
    line('Rubrics', article.rubrics.join(', ')),
    line('Source', article.sources.map((source) => source.url || source.publisher).join(', ')),
    line('Body', `${article.body.content?.length ?? 0} blocks, ${words} words`),
    '\nDecisions\n',
    decisions,
  ].join('')
}

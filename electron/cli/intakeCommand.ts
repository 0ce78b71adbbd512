import { type Article, ArticleId } from '../../shared/article/article'
import { measure } from '../../shared/article/measure'
import { Profile } from '../../shared/intake/profile'
import type { IntakeReport } from '../../shared/intake/report'
import { INTAKE_TYPES, type Reading } from '../../shared/intake/taken'
import { datelineText } from '../../shared/render/datelineText'
import { ok, type Result } from '../../shared/result'
import { fetchPage } from '../intake/fetch/fetchPage'
import { type Bytes, type ReadMaterial, readMaterial } from '../intake/material'
import { newId } from '../newId'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { readInput } from './input'
import { batch } from './intakeBatch'
import { copyPictures } from './intakePictures'

const WEB = /^https?:\/\/[^\s<>"]+$/i

/** What the options of `intake` say, checked. */
export interface Choices {
  readonly type: Bytes['type']
  readonly url: string
  readonly language: string
  readonly allowHosts: readonly string[]
  readonly profile: Profile | null
  /** Folder pictures are copied to; empty when they stay where they are. */
  readonly pictures: string
}

export async function intakeCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const chosen = await choices(command, io)
  if ('message' in chosen) return chosen
  const [name, ...more] = command.positional
  const { batch: folder, out } = command.options
  if (folder !== undefined) {
    if (name !== undefined || !out)
      return usage('intake --batch wants a folder, and --out another one; no FILE.')
    return batch({ folder, out, withoutPictures: command.flags.has('no-images'), choices: chosen }, io)
  }
  if (name === undefined || more.length > 0)
    return usage('intake wants one FILE or URL, or - for standard input.')
  const bytes = await bytesOf(name, chosen, io)
  if (!bytes.ok) return refusal(bytes.fault.message)
  const read = await readArticle(bytes.value, chosen)
  if (!read.ok) return refusal(read.fault.message)
  const { parts, ...whole } = chosen.pictures
    ? await copyPictures(read.value, chosen, io)
    : read.value.reading
  if (!command.isJson)
    return { ok: true, text: summary(whole.article, whole.report, command.flags.has('explain')) }
  const articles = parts.length > 0 ? { articles: parts } : {}
  const explain = command.flags.has('explain') ? { explain: explained(whole.report) } : {}
  return { ok: true, text: json({ ...whole, ...articles, ...explain }) }
}

async function choices(
  command: Command,
  io: CliIo,
): Promise<Choices | (CommandResult & { message: string })> {
  const wrong = (message: string) => ({ ok: false, code: 2, message }) as const
  const { type = 'auto', url = '', language = '', profile, pictures = '' } = command.options
  const known = INTAKE_TYPES.find((one) => one === type)
  if (!known) return wrong(`--type is one of ${INTAKE_TYPES.join(', ')}.`)
  if (url !== '' && !WEB.test(url)) return wrong('--url is no http or https address.')
  if (language !== '' && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language))
    return wrong('--language is a language tag such as tr or ru.')
  const allowHosts = (command.options['allow-host'] ?? '').split(',').filter(Boolean)
  const chosen = { type: known, url, language, allowHosts, profile: null, pictures }
  const place = command.flags.has('no-images') ? '' : pictures
  if (profile === undefined) return { ...chosen, pictures: place }
  const read = await readInput(profile, io)
  if (!read.ok) return { ok: false, code: 1, message: read.fault.message }
  const parsed = parseProfile(read.value)
  if (!parsed) return { ok: false, code: 1, message: `${profile} is no profile.` }
  return { ...chosen, pictures: place, profile: parsed }
}

function parseProfile(bytes: Uint8Array): Profile | null {
  try {
    const parsed = Profile.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.data : null
  } catch {
    // Not even JSON: the caller says so.
    return null
  }
}

async function bytesOf(name: string, { type, url, allowHosts }: Choices, io: CliIo): Promise<Result<Bytes>> {
  if (WEB.test(name)) {
    const page = await fetchPage(name, { allowHosts })
    if (!page.ok) return page
    const { bytes, charset, name: file } = page.value
    return ok({
      bytes,
      charset,
      name: file,
      url: url || page.value.url,
      type: type === 'auto' ? page.value.type : type,
    })
  }
  const input = await readInput(name, io)
  const file = name === '-' ? '' : name.replace(/^.*[/\\]/, '')
  return input.ok ? ok({ bytes: input.value, type, name: file, url, charset: '' }) : input
}

/** One page, file or address as an article; ids and time are made here. */
export function readArticle(bytes: Bytes, { language, profile }: Choices): Promise<Result<ReadMaterial>> {
  const now = new Date()
  const id = ArticleId.parse(newId(now.getTime()))
  return readMaterial({ file: bytes }, { id, now: now.toISOString(), language: language || 'en', profile })
}

const explained = ({ decisions }: IntakeReport) =>
  decisions.map(({ rule, action, field, reason, text, check }) => ({
    rule,
    action,
    ...(field ? { field } : {}),
    reason,
    check,
    text: text.slice(0, 200),
  }))

const line = (label: string, value: string) => (value ? `${label.padEnd(11)}${value}\n` : '')

function summary(article: Article, report: Reading['report'], isExplained: boolean): string {
  const { words } = measure(article.body, article.language)
  const decisions = report.decisions
    .map(({ action, field, text, reason, check, rule }) => {
      const piece = text.length > 60 ? `${text.slice(0, 59)}…` : text
      const why = isExplained ? `${rule}: ${reason}` : reason
      return `  ${check ? '?' : ' '} ${`${action}${field ? ` → ${field}` : ''}`.padEnd(26)} ${piece}\n      ${why}\n`
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

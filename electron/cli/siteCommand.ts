import path from 'node:path'
import { defaultSite } from '../../shared/publish/site'
import { works } from '../../shared/publish/siteTest'
import { missingField, optionsOf, type TargetKind } from '../../shared/publish/targetKind'
import { kindOf, targetKinds, targetOf } from '../publish/targets'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { plainTools } from './data/desk'
import { dataFolder } from './data/folder'
import {
  findSite,
  KeptSite,
  readSites,
  removeSecrets,
  secretsOf,
  secretVariable,
  writeSecret,
  writeSites,
} from './data/sites'
import { secretFrom } from './secretFrom'
import { unknownZone } from './site'
import { buildCommand } from './siteBuild'
import { SITE_OPTIONS } from './siteOptions'

/** `galley site add|list|remove|test|build`: the sites `--site NAME` speaks of. */
export async function siteCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const [task, name, ...more] = command.positional
  if (more.length === 0 && task === 'list' && name === undefined) return list(command)
  if (more.length === 0 && name !== undefined) {
    if (task === 'add') return add(name, command, io)
    if (task === 'remove') return remove(name, command)
    if (task === 'test') return test(name, command)
    if (task === 'build') return buildCommand(name, command, io)
  }
  return usage('site wants add NAME, list, remove NAME, test NAME or build NAME; try --help.')
}

async function add(id: string, command: Command, io: CliIo): Promise<CommandResult> {
  const { options } = command
  const data = dataFolder(command)
  const kind = targetKinds().find(({ target }) => target === options.type)
  if (!kind)
    return usage(
      `--type is one of ${targetKinds()
        .map(({ target }) => target)
        .join(', ')}.`,
    )
  const given = settings(options.set ?? '', kind)
  if (typeof given === 'string') return usage(given)
  const { folder = '', ...own } = given
  if (kind.target === 'local' && !folder) return usage('a local site wants --set folder=DIR.')
  if (unknownZone(options)) return usage('--zone is one such as Europe/Moscow.')
  const site = KeptSite.safeParse({
    ...defaultSite('tr', options.name ?? id),
    id,
    target: kind.target,
    ...Object.fromEntries(
      SITE_OPTIONS.filter((key) => key !== 'name').flatMap((key) =>
        options[key] === undefined ? [] : [[key, options[key]]],
      ),
    ),
    options: optionsOf(kind, own),
    folder: folder && path.resolve(String(folder)),
  })
  if (!site.success) return usage(`${String(site.error.issues[0]?.path[0])} does not fit; try --help.`)
  const secret = await secretFrom(options.secret, io)
  if (secret !== null && typeof secret !== 'string') return secret
  const field = kind.fields.find((one) => one.kind === 'secret')
  if (secret && !field) return usage(`${kind.name} wants no secret.`)
  const missing = missingField(
    { fields: kind.fields.filter((one) => one.kind !== 'secret') },
    site.data.options,
  )
  if (missing) return usage(`${kind.name} wants --set ${missing.name}=…`)
  const sites = await readSites(data)
  if (!sites.ok) return refusal(sites.fault)
  const written = await writeSites(data, [...sites.value.filter((one) => one.id !== id), site.data])
  if (!written.ok) return refusal(written.fault)
  if (secret && field) await writeSecret(data, id, field.name, secret)
  const kept = await shown(data, site.data)
  const how = `--secret - on standard input, or by ${secretVariable(id, field?.name ?? '')}`
  const unknown = kept.ready ? '' : `  its ${field?.name} is not known yet: give it with ${how}\n`
  return answer(command, kept, `${id} is kept in ${data}\n${unknown}`)
}

/** `key=value` lines; words of a switch become true or false. A text instead is what is wrong with them. */
function settings(lines: string, kind: TargetKind): Record<string, string | boolean> | string {
  const given: Record<string, string | boolean> = {}
  for (const line of lines.split('\n').filter(Boolean)) {
    const at = line.indexOf('=')
    const [name, value] = [line.slice(0, at), line.slice(at + 1)]
    const field = kind.fields.find((one) => one.name === name)
    if (at < 1 || (!field && !(kind.target === 'local' && name === 'folder'))) {
      const names = kind.fields.filter((one) => one.kind !== 'secret').map((one) => one.name)
      return `--set takes ${names.join(', ') || 'folder'} for ${kind.name}, each as name=value.`
    }
    if (field?.kind === 'secret')
      return `arguments are seen by everybody on this computer: give ${name} by --secret - on standard input, or by ${secretVariable('NAME', name)}.`
    if (field?.kind === 'switch') given[name] = !['no', 'off', 'false', '0'].includes(value)
    else if (field?.kind === 'lines' && typeof given[name] === 'string') given[name] += `\n${value}`
    else given[name] = value
  }
  return given
}

/** A site without anything secret; `ready` tells whether its secrets are known here. */
async function shown(data: string, site: KeptSite) {
  const known = await secretsOf(data, site)
  const wanted = (kindOf(site.target)?.fields ?? []).filter((field) => field.kind === 'secret')
  const { id, name, target, language, address, options, folder } = site
  const ready = known.ok && wanted.every((field) => known.value[field.name])
  return { id, name, target, language, address, options, ...(folder && { folder }), ready }
}

async function list(command: Command): Promise<CommandResult> {
  const data = dataFolder(command)
  const sites = await readSites(data)
  if (!sites.ok) return refusal(sites.fault)
  const rows = await Promise.all(sites.value.map((site) => shown(data, site)))
  const lines = rows.map(
    ({ id, target, options, folder }) => `${id}\t${target}\t${options.address ?? folder ?? ''}\n`,
  )
  return answer(command, rows, lines.join(''))
}

async function remove(id: string, command: Command): Promise<CommandResult> {
  const data = dataFolder(command)
  const sites = await readSites(data)
  if (!sites.ok) return refusal(sites.fault)
  if (!sites.value.some((site) => site.id === id))
    return refusal({ kind: 'missing', code: 'site.unknown', message: `there is no site called ${id}.` })
  await removeSecrets(data, id)
  const written = await writeSites(
    data,
    sites.value.filter((site) => site.id !== id),
  )
  return written.ok
    ? answer(command, { removed: id }, `${id} is forgotten; nothing on it was changed\n`)
    : refusal(written.fault)
}

async function test(id: string, command: Command): Promise<CommandResult> {
  const site = await findSite(dataFolder(command), id)
  if (!site.ok) return refusal(site.fault)
  const tested = await targetOf(site.value).test(plainTools())
  if (!tested.ok) return refusal(tested.fault)
  const lines = tested.value.steps.map(
    ({ name, fault }) => `${fault ? 'FAILED' : 'ok'}\t${name}\t${fault?.message ?? ''}\n`,
  )
  const text = command.isJson ? json(tested.value) : lines.join('')
  return { ok: true, text, code: works(tested.value) ? 0 : 1 }
}

const answer = (command: Command, value: unknown, text: string): CommandResult => ({
  ok: true,
  text: command.isJson ? json(value) : text,
})

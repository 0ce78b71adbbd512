import type { Profile } from '../../shared/intake/profile'
import { INTAKE_TYPES } from '../../shared/intake/types'
import { fail, ok, type Result } from '../../shared/result'
import type { Bytes } from '../intake/material'
import { type CliIo, type Command, type Refused, refusal, usage } from './command'
import { readInput } from './input'

/** What the options of `intake` say, checked. */
export interface Choices {
  readonly type: Bytes['type']
  readonly url: string
  readonly language: string
  readonly allowHosts: readonly string[]
  readonly profile: Profile | null
  /** Folder pictures are copied to; empty when they stay where they are. */
  readonly pictures: string
  /** A folder of pages, and where each becomes a JSON; null for one page. */
  readonly batch: { readonly folder: string; readonly out: string } | null
}

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text)

const PROFILE_MEGABYTES = 2

export async function choicesOf(command: Command, io: CliIo): Promise<Choices | Refused> {
  const { positional, options } = command
  const { type = 'auto', url = '', language = '', profile, batch: folder, out } = options
  const known = INTAKE_TYPES.find((one) => one === type)
  if (!known) return usage(`--type is one of ${INTAKE_TYPES.join(', ')}.`)
  if (url !== '' && !isWebAddress(url)) return usage('--url is no http or https address.')
  if (language !== '' && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language))
    return usage('--language is a language tag such as tr or ru.')
  if ((folder !== undefined || out !== undefined) && (!folder || !out || positional.length > 0))
    return usage('intake --batch wants a folder, and --out another one; no FILE.')
  if (!folder && positional.length !== 1)
    return usage('intake wants one FILE or URL, or - for standard input.')
  const taught = profile === undefined ? ok(null) : await readProfile(profile, io)
  if (!taught.ok) return refusal(taught.fault)
  return {
    type: known,
    url,
    language,
    allowHosts: (options['allow-host'] ?? '').split(',').filter(Boolean),
    profile: taught.value,
    pictures: picturesIn(command),
    batch: folder && out ? { folder, out } : null,
  }
}

/** One page alone leaves its pictures where they are unless a folder is named; a batch has one of its own. */
function picturesIn({ flags, options }: Command): string {
  if (flags.has('no-images')) return ''
  return options.pictures ?? (options.batch === undefined ? '' : `${options.out}/pictures`)
}

async function readProfile(name: string, io: CliIo): Promise<Result<Profile>> {
  const read = await readInput(name, io, PROFILE_MEGABYTES)
  if (!read.ok) return read
  const { Profile } = await import('../../shared/intake/profile')
  try {
    const parsed = Profile.safeParse(JSON.parse(new TextDecoder().decode(read.value)))
    if (parsed.success) return ok(parsed.data)
  } catch {
    // Not even JSON: the same answer.
  }
  return fail('invalid', 'profiles.not-a-profile', `${name} is no profile.`, { file: name })
}

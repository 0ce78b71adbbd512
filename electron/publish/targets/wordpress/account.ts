import * as z from 'zod'
import type { Rights } from '../../../../shared/publish/rights'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, TargetTools } from '../../target'
import { type Client, createClient } from './client'
import { discover } from './discover'

const Me = z.object({
  id: z.number(),
  name: z.string().default(''),
  roles: z.array(z.string()).default([]),
  capabilities: z.record(z.string(), z.boolean()).default({}),
})

/** Who is signed in, and what WordPress lets them do. */
export type Account = z.infer<typeof Me>

/** Finds the site and makes a client for it; nothing has been proved of the password yet. */
export async function connect(site: ConfiguredSite, tools: TargetTools): Promise<Result<Client>> {
  const { address, user } = site.options
  const { password } = site.secrets
  if (!password)
    return fail('denied', 'site.no-password', `The password of ${site.name} is not known.`, {
      site: site.name,
    })
  const root = await discover(String(address ?? ''), tools.signal)
  if (!root.ok) return root
  const given = { user: String(user ?? ''), password, signal: tools.signal, now: tools.now }
  return ok(createClient({ ...root.value, ...given }))
}

/**
 * The account. The only question that proves a sign-in: WordPress treats a wrong password as nobody, and answers
 * nobody much of what it answers an editor.
 */
export async function readAccount(client: Client): Promise<Result<Account>> {
  const answer = await client({ method: 'GET', route: '/wp/v2/users/me', query: { context: 'edit' } })
  if (!answer.ok) {
    const { fault } = answer
    if (!['site.not-allowed', 'site.sign-in'].includes(fault.code)) return answer
    if (!(await takesPasswords(client)))
      return fail('denied', 'site.no-app-passwords', 'The site has application passwords switched off.', {
        host: String(fault.values?.host ?? ''),
      })
    return { ok: false, fault: { ...fault, code: 'site.sign-in' } }
  }
  const me = Me.safeParse(answer.value)
  return me.success ? ok(me.data) : fail('invalid', 'site.not-json', "The site's answer is no account.")
}

const Index = z.object({ authentication: z.looseObject({ 'application-passwords': z.unknown() }) })

/** Whether the site says that it takes application passwords at all: without https, or with some plugins, it does not. */
async function takesPasswords(client: Client): Promise<boolean> {
  const answer = await client({ method: 'GET', route: '/', query: { _fields: 'authentication' } })
  return !answer.ok || Index.safeParse(answer.value).success
}

/** By WordPress's capabilities: https://wordpress.org/documentation/article/roles-and-capabilities/ */
export function rightsOf({ name, roles, capabilities }: Account, ahead = 0): Rights {
  const may = (capability: string) => capabilities[capability] === true
  return {
    right: may('publish_posts') ? 'publish' : may('edit_posts') ? 'review' : 'none',
    user: name,
    role: roles.join(', '),
    ahead,
    limits: [
      ...(may('unfiltered_html') ? [] : ['markup' as const]),
      ...(may('upload_files') ? [] : ['pictures' as const]),
      ...(may('manage_categories') ? [] : ['new-rubrics' as const]),
    ],
  }
}

/** Signs in for writing: the client, who it is, and what they may; a refusal where they may write nothing. */
export async function signInToWrite(
  site: ConfiguredSite,
  tools: TargetTools,
): Promise<Result<{ client: Client; account: Account; rights: Rights }>> {
  const client = await connect(site, tools)
  if (!client.ok) return client
  const account = await readAccount(client.value)
  if (!account.ok) return account
  const rights = rightsOf(account.value)
  if (rights.right === 'none') return noRight(account.value)
  return ok({ client: client.value, account: account.value, rights })
}

export const noRight = (account: Account): Result<never> =>
  fail('denied', 'site.may-not-publish', `${account.name} may not publish on this site.`, {
    user: account.name,
    role: account.roles.join(', '),
  })

const Users = z.array(z.object({ id: z.number(), name: z.string() }))

/** The user of that name, where there is exactly one; null otherwise. */
export async function findAuthor(client: Client, name: string): Promise<number | null> {
  const answer = await client({
    method: 'GET',
    route: '/wp/v2/users',
    // As WordPress's own editor asks: editors may list those who write, not all users.
    query: { search: name, who: 'authors', context: 'view', _fields: 'id,name', per_page: '20' },
  })
  const users = answer.ok ? Users.safeParse(answer.value) : null
  const named = users?.success ? users.data.filter((user) => user.name === name) : []
  return named.length === 1 ? (named[0]?.id ?? null) : null
}

import * as z from 'zod'
import type { SiteTest } from '../../../../shared/publish/siteTest'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, TargetTools } from '../../target'
import { clockNotes } from '../../web/clock'
import { startTrial } from '../../web/trial'
import { type Client, connect, readAccount } from './client'
import { htmlCard, writeLexical } from './lexical'
import { readPost } from './posts'

/** A picture of one point. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)
const MARKUP = '<figure class="ad-slot" data-ad-slot="test"></figure>'
const Made = z.record(z.string(), z.array(z.object({ id: z.string() })).min(1))

/**
 * Does what a publication does, on a draft nobody sees: sign in, draft, picture, tag, read back; and takes away again
 * what Ghost lets one take away: it keeps uploaded pictures, so that the picture is of one point and always the same.
 * Stops at the first failure, whose fault names the cause.
 */
export async function testSite(site: ConfiguredSite, tools: TargetTools): Promise<Result<SiteTest>> {
  const { steps, notes, step } = startTrial()
  const made: string[] = []

  async function run(): Promise<void> {
    const client = await step('reach', () => connect(site, tools))
    if (!client) return
    const account = await step('sign-in', () => readAccount(client))
    if (!account) return
    notes.push({ code: 'signed-in', values: { user: account.name, role: account.role } })
    notes.push(...clockNotes(client.ahead))
    const isAllowed = await step('rights', async () =>
      account.mayPublish
        ? ok(true)
        : fail('denied', 'site.may-not-publish', `${account.name} may not publish on this site.`, {
            user: account.name,
            role: account.role,
          }),
    )
    if (!isAllowed) return
    await tryOut(client)
    // Whatever failed on the way, nothing a reader or an editor could meet stays on the site.
    await step('clean-up', () => cleanUp(client, made))
  }

  async function tryOut(client: Client): Promise<void> {
    const create = (kind: 'posts' | 'tags', body: Readonly<Record<string, unknown>>) => async () => {
      const answer = await client.ask({ method: 'POST', path: `${kind}/`, body: { [kind]: [body] } })
      return answer.ok ? remember(kind, answer.value, made) : answer
    }
    const stamp = tools.now().replace(/\D/g, '')
    const name = `galley-test-${stamp}`
    const lexical = writeLexical([htmlCard(MARKUP)])
    const draft = await step(
      'draft',
      create('posts', { title: 'Galley', lexical, status: 'draft', slug: name }),
    )
    if (!draft) return
    const picture = await step('picture', async () => {
      const upload = { bytes: POINT, type: 'image/png', name: 'galley-test.png' }
      return client.ask({ method: 'POST', path: 'images/upload/', upload })
    })
    if (!picture) return
    notes.push({ code: 'picture-stays', values: {} })
    if (!(await step('rubric', create('tags', { name })))) return
    await step('read-back', async () => {
      const back = await readPost(client, draft)
      if (!back.ok) return back
      return back.value?.lexical === lexical
        ? ok(true)
        : fail('invalid', 'site.rewrites', 'The site does not keep the text as it was sent.')
    })
  }

  await run()
  return ok({ steps, notes })
}

function remember(kind: string, value: unknown, made: string[]): Result<string> {
  const answer = Made.safeParse(value)
  const id = answer.success ? answer.data[kind]?.[0]?.id : undefined
  if (!id) return fail('invalid', 'site.not-json', 'The site does not say what it made.')
  made.push(`${kind}/${id}/`)
  return ok(id)
}

async function cleanUp(client: Client, made: readonly string[]): Promise<Result<true>> {
  for (const path of made) {
    const gone = await client.ask({ method: 'DELETE', path })
    if (!gone.ok && gone.fault.code !== 'site.gone') return gone
  }
  return ok(true)
}

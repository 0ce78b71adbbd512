import * as z from 'zod'
import type { Rights } from '../../../../shared/publish/rights'
import type { SiteTest } from '../../../../shared/publish/siteTest'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, TargetTools } from '../../target'
import { clockNotes } from '../../web/clock'
import { startTrial } from '../../web/trial'
import { connect, noRight, readAccount, rightsOf } from './account'
import { htmlBlock } from './blockMarkup'
import type { Client } from './client'

/** A picture of one point, the smallest WordPress takes. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)
const Made = z.object({ id: z.number(), content: z.object({ raw: z.string() }).optional() })

/**
 * Does what a publication does, on a draft nobody sees: sign in, draft, picture, rubric, read back; and takes all of
 * it away again. Stops at the first failure, whose fault names the cause.
 */
export async function testSite(site: ConfiguredSite, tools: TargetTools): Promise<Result<SiteTest>> {
  const { steps, notes, step } = startTrial()
  const made: string[] = []

  async function run(): Promise<void> {
    const client = await step('reach', () => connect(site, tools))
    if (!client) return
    const account = await step('sign-in', () => readAccount(client))
    if (!account) return
    notes.push({ code: 'signed-in', values: { user: account.name, role: account.roles.join(', ') } })
    notes.push(...clockNotes(client.ahead()))
    const rights = rightsOf(account)
    if (!(await step('rights', async () => (rights.right === 'none' ? noRight(account) : ok(true))))) return
    if (rights.right === 'review') notes.push({ code: 'review-only', values: {} })
    await tryOut(client, rights.limits)
    // Whatever failed on the way, nothing of the test stays on the site.
    await step('clean-up', () => cleanUp(client, made))
  }

  async function tryOut(client: Client, limits: Rights['limits']): Promise<void> {
    const content = htmlBlock('<figure class="ad-slot" data-ad-slot="test"></figure>')
    const create = (route: string, body: unknown) => async () => {
      const answer = await client({ method: 'POST', route, query: { context: 'edit' }, body })
      return answer.ok ? remember(route, answer.value, made) : answer
    }
    const stamp = tools.now().replace(/\D/g, '')
    const body = { title: 'Galley', content, status: 'draft', slug: `galley-test-${stamp}` }
    const draft = await step('draft', create('/wp/v2/posts', body))
    if (!draft) return
    const sendPicture = async () => {
      const upload = { bytes: POINT, type: 'image/png', name: `galley-test-${stamp}.png` }
      const answer = await client({ method: 'POST', route: '/wp/v2/media', upload })
      return answer.ok ? remember('/wp/v2/media', answer.value, made) : answer
    }
    if (limits.includes('pictures')) notes.push({ code: 'no-pictures', values: {} })
    else if (!(await step('picture', sendPicture))) return
    if (!limits.includes('new-rubrics')) {
      if (!(await step('rubric', create('/wp/v2/categories', { name: `galley-test-${stamp}` })))) return
    } else notes.push({ code: 'no-new-rubrics', values: {} })
    if (limits.includes('markup')) notes.push({ code: 'markup-filtered', values: {} })
    await step('read-back', async () => {
      const answer = await client({
        method: 'GET',
        route: `/wp/v2/posts/${draft.id}`,
        query: { context: 'edit' },
      })
      if (!answer.ok) return answer
      const back = Made.safeParse(answer.value)
      return back.success && back.data.content?.raw.includes('data-ad-slot="test"')
        ? ok(true)
        : fail('invalid', 'site.rewrites', 'The site does not keep the text as it was sent.')
    })
  }

  await run()
  return ok({ steps, notes })
}

function remember(route: string, value: unknown, made: string[]): Result<z.infer<typeof Made>> {
  const answer = Made.safeParse(value)
  if (!answer.success) return fail('invalid', 'site.not-json', 'The site does not say what it made.')
  made.push(`${route}/${answer.data.id}`)
  return ok(answer.data)
}

async function cleanUp(client: Client, made: readonly string[]): Promise<Result<true>> {
  for (const route of made) {
    const gone = await client({ method: 'DELETE', route, query: { force: 'true' } })
    if (!gone.ok && gone.fault.code !== 'site.gone') return gone
  }
  return ok(true)
}

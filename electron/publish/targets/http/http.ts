import * as z from 'zod'
import { Instant, type Receipt } from '../../../../shared/article/article'
import type { Parcel } from '../../../../shared/publish/parcel'
import type { TestStep } from '../../../../shared/publish/siteTest'
import { renderBody } from '../../../../shared/render/body'
import { ninjs } from '../../../../shared/render/ninjs'
import { siteWords } from '../../../../shared/render/words'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ConfiguredSite, Live, Target, TargetTools } from '../../target'
import { clockNotes } from '../../web/clock'
import { inDoubt, isUnclear } from '../../web/faults'
import { type Answer, call } from './call'

/** What the site answers of an article; see docs/http-target.md. */
const State = z.object({
  state: z.enum(['published', 'scheduled', 'withdrawn']),
  url: z.string().max(4000),
  contentHash: z.string().max(80),
  firstPublished: Instant,
  updated: Instant,
})

/**
 * Any site that keeps the contract of docs/http-target.md. An article has one address by its id, so that putting it
 * there twice is once; a picture has one by its content.
 */
export function createHttpTarget(site: ConfiguredSite): Target {
  const stateOf = (articleId: string, answer: Answer): Result<Live> => {
    const state = State.safeParse(answer.json)
    return state.success
      ? ok({ ...state.data, remoteId: articleId, base: answer.etag })
      : fail('invalid', 'site.not-json', `The site's answer does not fit: ${state.error.issues[0]?.message}`)
  }

  async function read(articleId: string, tools: TargetTools): Promise<Result<Live | null>> {
    const answer = await call(site, { method: 'GET', path: articleId }, tools)
    return answer.ok && answer.value ? stateOf(articleId, answer.value) : (answer as Result<null>)
  }

  /** Uploads what the site does not have, and answers the addresses of all. */
  async function pictures(
    parcel: Parcel,
    tools: TargetTools,
    report: (what: string) => void,
  ): Promise<Result<Map<string, string>>> {
    const names = new Map<string, string>()
    for (const [index, hash] of parcel.pictures.entries()) {
      tools.report('pictures', { part: index + 1, of: parcel.pictures.length })
      const stored = await tools.picture(hash)
      if (!stored.ok) {
        if (!['missing', 'damaged'].includes(stored.fault.kind)) return stored
        report(`The picture ${hash} is not in the library and is not shown.`)
        continue
      }
      const { bytes, kind } = stored.value
      const path = `pictures/${hash.replace('sha256-', '')}.${kind.extension}`
      names.set(hash, path)
      const there = await call(site, { method: 'HEAD', path }, tools)
      if (!there.ok) return there
      if (there.value) continue
      const sent = await call(
        site,
        { method: 'PUT', path, headers: { 'content-type': kind.type }, body: bytes },
        tools,
      )
      if (!sent.ok) return sent
    }
    return ok(names)
  }

  async function publish(
    parcel: Parcel,
    previous: Receipt | null,
    tools: TargetTools,
  ): Promise<Result<Receipt>> {
    tools.report('prepare')
    const { article, contentHash } = parcel
    const differences: string[] = []
    const names = await pictures(parcel, tools, (what) => differences.push(what))
    if (!names.ok) return names
    const html = renderBody(article.body, {
      words: siteWords(site.language),
      pictures: (src) => {
        const href = names.value.get(src)
        return href === undefined ? null : { href }
      },
      report: ({ kind, value }) => {
        if (kind === 'opaque')
          differences.push(`A part of the text (${value}) comes from a newer version and is not shown.`)
      },
    })
    const content = {
      id: article.id,
      slug: parcel.slug,
      formerSlugs: article.formerSlugs ?? [],
      contentHash,
      schedule: article.schedule,
      html,
      lead: article.lead && { ...article.lead, src: names.value.get(article.lead.src) ?? article.lead.src },
      pictures: Object.fromEntries(names.value),
      ninjs: ninjs(article),
    }
    tools.report('send')
    const known = previous?.base ?? ''
    const put = () =>
      call(
        site,
        {
          method: 'PUT',
          path: article.id,
          headers: {
            'content-type': 'application/json',
            'idempotency-key': `${article.id}/${contentHash}`,
            ...(known && { 'if-match': known }),
          },
          body: Buffer.from(JSON.stringify(content)),
        },
        tools,
      )
    const sent = await put()
    if (!sent.ok && !isUnclear(sent)) return sent
    tools.report('verify')
    const live = await read(article.id, tools)
    // It may be there: what cannot be read back is in doubt, and not merely offline.
    if (!live.ok) return sent.ok ? inDoubt(live.fault.message) : sent
    if (!sent.ok && live.value?.contentHash !== contentHash) return sent
    if (!live.value) return fail('invalid', 'site.gone', 'The site does not have what it has taken.')
    if (live.value.contentHash !== contentHash)
      differences.push('The site shows another version than the one that was sent.')
    return ok({ ...live.value, site: site.id, differences })
  }

  async function withdraw(
    articleId: string,
    previous: Receipt | null,
    tools: TargetTools,
  ): Promise<Result<Receipt>> {
    const before = await read(articleId, tools)
    if (!before.ok) return before
    tools.report('send')
    const gone = await call(site, { method: 'DELETE', path: articleId }, tools)
    if (!gone.ok && !isUnclear(gone)) return gone
    tools.report('verify')
    const live = await read(articleId, tools)
    if (!live.ok) return gone.ok ? inDoubt(live.fault.message) : gone
    if (!live.value)
      return previous
        ? ok({ ...previous, state: 'withdrawn', differences: [] })
        : fail('missing', 'site.not-published', 'The article was never published on this site.')
    if (live.value.state !== 'withdrawn' && !gone.ok) return gone
    const differences = live.value.state === 'withdrawn' ? [] : ['The site still shows the article.']
    // What somebody wrote there since has gone off the site unseen: brought back, it is a conflict and not written over.
    const known = previous?.base ?? ''
    // Asked again after a lost answer, it may be off already, under a version that the site gave it for that.
    const isSeen = known === '' || before.value?.base === known || before.value?.state === 'withdrawn'
    return ok({ ...live.value, ...(!isSeen && { base: known }), site: site.id, differences })
  }

  return {
    read,
    publish,
    withdraw,
    async test(tools) {
      const answer = await call(site, { method: 'GET', path: '' }, tools)
      const absent = fail('missing', 'site.gone', 'There is nothing at this address.').fault
      const fault = answer.ok ? (answer.value ? null : absent) : answer.fault
      const isKnown = fault?.code === 'site.sign-in'
      const steps: TestStep[] = [{ name: 'reach', fault: isKnown ? null : fault }]
      if (isKnown || !fault) steps.push({ name: 'sign-in', fault })
      return ok({ steps, notes: clockNotes(answer.ok ? (answer.value?.ahead ?? 0) : 0) })
    },
  }
}

import type { Receipt } from '../../shared/article/article'
import { KILLED } from './desk'
import { type Known, marksNotIn, ofArticle, untruths, wrongAtRest } from './model'
import type { Meanwhile, WireFault } from './proxy'
import type { Step } from './script'
import type { Stage } from './stage'

const IN_THREE_HOURS = 3 * 3_600_000
/** Longer than any wait a fault asks for, and shorter than until the hour of what is scheduled. */
const TWENTY_MINUTES = 20 * 60_000
const TRIES = 6
/** So many faults may wait to strike; an attempt ends with the first or second that does. */
const WAITING = 4

/** Plays a script on an empty stage and answers everything that was wrong, with how it came about. */
export async function play(stage: Stage, steps: readonly Step[]): Promise<string[]> {
  const { proxy, desk, wordpress } = stage
  const known = (await stage.begin()).map(
    ({ id, hash, hasPicture }, a): Known => ({
      id,
      hasPicture,
      headlines: new Map([[hash, `Haber ${a} v0`]]),
      now: hash,
      edits: new Set(),
      agreed: new Set(),
      told: new Set(),
      seen: null,
      acknowledged: null,
      triedSince: false,
    }),
  )
  const wrong: string[] = []
  const struck = proxy.fates.length
  let versions = 0
  let marks = 0
  /** What has not struck in one step strikes in the next: none is thought up for nothing, and late places come up too. */
  let waiting: readonly WireFault[] = []

  async function editThere(one: Known): Promise<void> {
    const [post] = ofArticle(await stage.posts(), one.id)
    if (!post) return
    marks += 1
    const mark = `mark-${marks}`
    await wordpress.ask('POST', `/posts/${post.id}`, { content: `${post.content.raw}\n\n<p>${mark}</p>` })
    one.edits.add(mark)
  }

  async function write(one: Known, a: number, isRetitled: boolean): Promise<void> {
    versions += 1
    const headline = `Haber ${a} v${versions}`
    const patch = isRetitled ? { headline } : { standfirst: `Spot ${versions}` }
    const typed = isRetitled ? `${headline} metni. ` : `Yeni ${versions}. `
    one.now = await stage.must({ do: 'write', id: one.id, patch, typed })
    one.headlines.set(one.now, isRetitled ? headline : lastOf(one.headlines))
  }

  function plan(step: Extract<Step, { faults: unknown }>, one: Known | undefined): void {
    const { event } = step
    const act = () => (event?.what === 'kill' ? desk.kill() : one ? editThere(one) : undefined)
    const meanwhile: Meanwhile[] = event ? [{ nth: event.nth, of: event.of, when: event.when, act }] : []
    proxy.arm([...waiting, ...step.faults].slice(0, WAITING), meanwhile)
  }

  async function take(step: Step): Promise<void> {
    if (step.do === 'kill') return desk.kill()
    const one = 'a' in step ? known[step.a] : undefined
    if ('a' in step && one && !('faults' in step))
      return step.do === 'edit-there' ? editThere(one) : write(one, step.a, step.do === 'retitle')
    if (!('faults' in step)) return
    if (one && (step.do === 'publish' || step.do === 'schedule' || step.do === 'over')) {
      const schedule = step.do === 'schedule' ? new Date(Date.now() + IN_THREE_HOURS).toISOString() : ''
      await stage.must({ do: 'write', id: one.id, patch: { schedule }, typed: '' })
    }
    if (step.isOffline) await proxy.offline()
    plan(step, one)
    if (step.do === 'resume') {
      for (const other of known) other.triedSince = true
      await desk.ask({ do: 'resume' })
    } else if (one && step.do === 'cancel') await say(one, await desk.ask({ do: 'withdraw', id: one.id }))
    else if (one) await send(one, step.do === 'over')
    waiting = proxy.left()
    proxy.arm([])
    await proxy.online()
    await proxy.settle()
  }

  async function send(one: Known, isOver: boolean): Promise<void> {
    const over = isOver ? one.seen : null
    for (const mark of over?.edits ?? []) {
      one.edits.delete(mark)
      one.agreed.add(mark)
    }
    await say(one, await desk.ask({ do: 'send', id: one.id, ...(over ? { over: over.base } : {}) }))
  }

  type Said = Awaited<ReturnType<typeof desk.ask<{ do: 'send' | 'withdraw'; id: string }>>>
  async function say(one: Known, said: Said): Promise<void> {
    one.triedSince = true
    if (said === KILLED) return
    if (!said.ok) {
      const { code, values } = said.fault
      if (code === 'site.changed-there') one.seen = { base: String(values?.base), edits: new Set(one.edits) }
      return
    }
    const receipt: Receipt | null = said.value.receipt
    if (!receipt) return
    one.acknowledged = receipt
    one.triedSince = false
    const posts = await stage.posts()
    wrong.push(...untruths(one, receipt, posts))
    if (receipt.differences.some((difference) => difference.startsWith('Somebody saved the article')))
      for (const mark of marksNotIn(one, posts)) one.told.add(mark)
  }

  /** Everything is online and nobody does anything: what was left undone is finished. */
  async function rest(): Promise<void> {
    await stage.must({ do: 'goAhead', ms: TWENTY_MINUTES })
    for (let tries = 0; tries < TRIES; tries++) {
      await stage.must({ do: 'resume' })
      const jobs = await stage.must({ do: 'jobs' })
      if (jobs.every(({ phase, notBefore }) => phase === 'verifying' && notBefore !== '')) return
    }
    wrong.push(`jobs are never finished: ${JSON.stringify(await stage.must({ do: 'jobs' }))}`)
  }

  for (const step of steps) {
    await take(step)
    if (wrong.length > 0) return wrong
  }
  await rest()
  const posts = await stage.posts()
  const isLate = proxy.fates.slice(struck).some((fate) => fate.startsWith('late POST'))
  for (const one of known) {
    const isWrittenOver = marksNotIn(one, posts).length > 0
    const revisions = isWrittenOver ? await stage.revisions(ofArticle(posts, one.id)) : ''
    const receipt = await stage.must({ do: 'read', id: one.id })
    wrong.push(...wrongAtRest(one, receipt, posts, { mayHaveTwin: isLate, revisions }))
  }
  for (const { featured_media: media } of posts.filter(({ featured_media }) => featured_media > 0))
    if (!(await isThere(stage, media))) wrong.push(`the picture ${media} is not on the site`)
  return wrong
}

const lastOf = (headlines: Map<string, string>): string => [...headlines.values()].at(-1) ?? ''

async function isThere({ wordpress }: Stage, media: number): Promise<boolean> {
  const found = (await wordpress.ask('GET', `/media/${media}`)) as { source_url?: string }
  return found.source_url !== undefined && (await fetch(found.source_url)).ok
}

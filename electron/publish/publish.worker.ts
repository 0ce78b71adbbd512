import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Article, Receipt } from '../../shared/article/article'
import type { Parcel } from '../../shared/publish/parcel'
import type { PublishStep, StepCount } from '../../shared/publish/progress'
import { ALL_RIGHTS } from '../../shared/publish/rights'
import { fail, ok, type Result } from '../../shared/result'
import { createPictures } from '../pictures/pictures'
import { publishedPicture } from '../pictures/published'
import { createRenditions } from '../pictures/renditions/renditions'
import { writeOnly } from './posts'
import { makeProof, type ProofTimes } from './proof'
import type { ConfiguredSite, PostsAsked, Target, TargetTools } from './target'
import { targetOf } from './targets'
import { buildWholeSite, type SiteShelf } from './wholeSite'

/** One call of a target, as it crosses to the worker. */
export type TargetRequest = { readonly id: number; readonly site: ConfiguredSite } & (
  | { readonly method: 'test'; readonly input: readonly [] }
  | { readonly method: 'rights'; readonly input: readonly [] }
  | { readonly method: 'read'; readonly input: readonly [string] }
  | { readonly method: 'publish'; readonly input: readonly [Parcel, Receipt | null] }
  | { readonly method: 'preview'; readonly input: readonly [Parcel, Receipt | null] }
  | { readonly method: 'endPreview'; readonly input: readonly [string] }
  | { readonly method: 'removeDraft'; readonly input: readonly [string] }
  | { readonly method: 'withdraw'; readonly input: readonly [string, Receipt | null] }
  | { readonly method: 'pull'; readonly input: readonly [string, string | undefined] }
  | { readonly method: 'list'; readonly input: readonly [PostsAsked] }
  | { readonly method: 'page'; readonly input: readonly [string] }
  | { readonly method: 'proof'; readonly input: readonly [Article, ProofTimes] }
  | { readonly method: 'build'; readonly input: readonly [] }
)

/** The work of that number is no longer wanted. */
export interface StopRequest {
  readonly stop: number
}

/** What a build wanted to know of the library. */
export interface ShelfAnswer {
  readonly wish: number
  readonly told: Result<unknown>
}

export type TargetAnswer =
  | { readonly id: number; readonly wish: number; readonly of: ShelfWish }
  | { readonly id: number; readonly done: number; readonly total: number }
  | { readonly id: number; readonly step: PublishStep; readonly count?: StepCount }
  | { readonly id: number; readonly file: string; readonly bytes: number }
  | { readonly id: number; readonly result: Result<unknown> }

const folder = (workerData as { pictures: string }).pictures
const pictures = createPictures(folder)
const renditions = createRenditions({ folder: path.join(folder, 'renditions'), pictures })

/** A call of the library, which main passes on. */
export type ShelfWish = {
  [M in keyof SiteShelf]: { readonly method: M; readonly input: Parameters<SiteShelf[M]> }
}[keyof SiteShelf]

const wishes = new Map<number, (told: Result<never>) => void>()
let lastWish = 0

/** The library, asked through main. */
function shelfOf(id: number): SiteShelf {
  const wish = <T>(of: ShelfWish): Promise<Result<T>> =>
    new Promise((resolve) => {
      lastWish += 1
      wishes.set(lastWish, resolve as (told: Result<never>) => void)
      answer({ id, wish: lastWish, of })
    })
  return {
    receiptsOn: (...input) => wish({ method: 'receiptsOn', input }),
    asPublished: (...input) => wish({ method: 'asPublished', input }),
    underWay: (...input) => wish({ method: 'underWay', input }),
  }
}

/** How often a build says how far it is, in ms. */
const TELL_EVERY = 100

function build({ site, id }: TargetRequest, tools: TargetTools): Promise<Result<unknown>> {
  let told = 0
  return buildWholeSite(site, shelfOf(id), tools, {
    progress(done, total) {
      const now = performance.now()
      if (done < total && now - told < TELL_EVERY) return
      told = now
      answer({ id, done, total })
    },
  })
}

function call(target: Target, request: TargetRequest, tools: TargetTools): Promise<Result<unknown>> {
  switch (request.method) {
    case 'test':
      return target.test(tools)
    case 'rights':
      return target.rights?.(tools) ?? Promise.resolve(ok(ALL_RIGHTS))
    case 'read':
      return target.read(request.input[0], tools)
    case 'publish':
      return target.publish(...request.input, tools)
    case 'withdraw':
      return target.withdraw(...request.input, tools)
    case 'pull':
      return target.pull?.(request.input[0], tools, request.input[1]) ?? Promise.resolve(writeOnly)
    case 'list':
      return target.list?.(tools, request.input[0]) ?? Promise.resolve(writeOnly)
    case 'preview':
      return target.preview?.(...request.input, tools) ?? Promise.resolve(writeOnly)
    case 'endPreview':
      return target.endPreview?.(request.input[0], tools) ?? Promise.resolve(ok(null))
    case 'removeDraft':
      return target.removeDraft?.(request.input[0], tools) ?? Promise.resolve(ok('none'))
    case 'page':
      return target.page?.(request.input[0], tools) ?? Promise.resolve(ok(null))
    case 'build':
      return build(request, tools)
    case 'proof':
      return makeProof(request.input[0], request.site, request.input[1], tools).then(ok)
  }
}

const answer = (message: TargetAnswer) => parentPort?.postMessage(message)

const working = new Map<number, AbortController>()

parentPort?.on('message', (request: TargetRequest | StopRequest | ShelfAnswer) => {
  if ('wish' in request) {
    wishes.get(request.wish)?.(request.told as Result<never>)
    wishes.delete(request.wish)
    return
  }
  if ('stop' in request) return working.get(request.stop)?.abort()
  const { id } = request
  const controller = new AbortController()
  working.set(id, controller)
  const tools: TargetTools = {
    now: () => new Date().toISOString(),
    signal: controller.signal,
    report: (step, count) => answer({ id, step, ...(count && { count }) }),
    async picture(hash) {
      const read = await publishedPicture(pictures, hash)
      if (read.ok) answer({ id, file: hash, bytes: read.value.bytes.length })
      return read
    },
    renditions,
  }
  call(targetOf(request.site), request, tools)
    .catch((error: unknown) => fail('unexpected', 'unexpected', String(error)))
    .then((result) => {
      working.delete(id)
      answer({ id, result })
    })
})

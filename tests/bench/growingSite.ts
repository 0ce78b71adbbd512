import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { newId } from '../../electron/newId'
import { prepareParcel } from '../../electron/publish/prepare'
import type { TargetTools } from '../../electron/publish/target'
import { buildSite } from '../../electron/publish/targets/local/build'
import { createLocalTarget } from '../../electron/publish/targets/local/local'
import { type Article, ArticleId } from '../../shared/article/article'
import type { SiteProfile } from '../../shared/publish/site'
import { ok } from '../../shared/result'
import { newsStory } from '../build/newsStory'
import { formatRatio, median, ratioOf } from './statistics'

/** Multiples of a hundred, so that every list is equally full wherever one is measured. */
const SIZES = [100, 1000, Number(process.env.GALLEY_BENCH_ARTICLES ?? 10_000)]
const ROUNDS = Number(process.env.GALLEY_BENCH_ROUNDS ?? 100)

interface Took {
  readonly processor: number
  readonly wall: number
}

/** Invented stories under three rubrics and three tags: each has more of them than a page shows, from a hundred on. */
function story(index: number): Article {
  const article = newsStory('tr')
  return {
    ...article,
    id: ArticleId.parse(newId()),
    headline: `${article.headline} ${index}`,
    rubrics: [`Rubrik ${index % 3}`],
    tags: [`konu ${index % 3}`],
    lead: null,
  }
}

/**
 * What one more story costs a site in a folder: sites of some sizes get one each, turn and turn about, so that what else the
 * computer does falls on all of them.
 */
export async function growingSite(given: SiteProfile, tools: TargetTools): Promise<void> {
  // On a disk others use, waiting for it costs the processor too; `GALLEY_BENCH_DIR=/dev/shm` keeps it out.
  const work = fs.mkdtempSync(path.join(process.env.GALLEY_BENCH_DIR ?? os.tmpdir(), 'galley-bench-'))
  const sites: { size: number; target: ReturnType<typeof createLocalTarget>; took: Took[] }[] = []
  for (const size of SIZES) {
    const site = { ...given, folder: path.join(work, String(size)) }
    const stories = new Map(
      Array.from({ length: size }, (_, index) => story(index)).map((article) => [
        article.id as string,
        article,
      ]),
    )
    const wanted = [...stories.values()].map(({ id, stamps }) => ({ id, ...stamps }))
    const built = await buildSite(
      site,
      async () =>
        ok({ wanted, read: async (id) => ok(stories.get(id) ?? story(0)), isUnwanted: () => false }),
      tools,
    )
    if (!built.ok) throw new Error(built.fault.message)
    sites.push({ size, target: createLocalTarget(site), took: [] })
    console.log(`a site of ${size} stories is built`)
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { target, took, size } of sites) {
      const { parcel } = prepareParcel(story(size + round), given, tools.now())
      if (!parcel) throw new Error('The story has errors.')
      const [from, at] = [process.cpuUsage(), performance.now()]
      const sent = await target.publish(parcel, null, tools)
      const { user, system } = process.cpuUsage(from)
      if (!sent.ok) throw new Error(sent.fault.message)
      took.push({ processor: (user + system) / 1000, wall: performance.now() - at })
    }
  }
  fs.rmSync(work, { recursive: true, force: true })
  const [first] = sites
  console.log(`\nLocal site: one more story, ${ROUNDS} times each in turn, against a site of ${first?.size}.`)
  for (const { size, took } of sites)
    for (const what of ['processor', 'wall'] as const) {
      const pairs = took.map((one, at) => ({ ours: one[what], base: first?.took[at]?.[what] ?? Number.NaN }))
      const middle = median(took.map((one) => one[what])).toFixed(1)
      console.log(
        `${String(size).padStart(6)} ${what.padEnd(10)} ${middle} ms  ${formatRatio(ratioOf(pairs))}`,
      )
    }
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ConfiguredSite } from '../../electron/publish/target'
import { aPicture } from '../build/picture'
import { aSite, aStory } from '../electron/publish/site'
import { startWordPress } from '../wordpress/start'
import { type Bug, buildDesk } from './build'
import { type Answers, type Call, type Desk, KILLED, startDesk } from './desk'
import { startFaultProxy } from './proxy'
import { ARTICLES } from './script'

export type Stage = Awaited<ReturnType<typeof openStage>>
export type Post = Awaited<ReturnType<Stage['posts']>>[number]

/** A real WordPress, the wire before it, and Galley's publishing in a process of its own. */
export async function openStage(prepared: string) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-faults-'))
  const wordpress = await startWordPress(prepared)
  const proxy = await startFaultProxy(Number(new URL(wordpress.address).port), () => desk.expire())
  let builds = 0
  let desk = await build()
  const picture = aPicture(60, 40)
  let runs = 0

  function build(bug: Bug = {}): Promise<Desk> {
    builds += 1
    const folder = path.join(work, `app-${builds}`)
    fs.mkdirSync(folder)
    return buildDesk(folder, bug).then(startDesk)
  }

  const site = (): ConfiguredSite => {
    const { user, password } = wordpress.users.editor
    return {
      ...aSite({ id: 'gazete', name: 'Gazete', target: 'wordpress' }),
      options: { address: proxy.address, user },
      folder: '',
      secrets: { password },
    }
  }

  return {
    wordpress,
    proxy,
    get desk() {
      return desk
    },
    /** From now on Galley has this bug, and no other. */
    async plant(bug: Bug): Promise<void> {
      await desk.kill()
      desk = await build(bug)
    },
    /** For what is not expected to be killed. */
    async must<C extends Call>(call: C): Promise<Answers[C['do']]> {
      const answer = await desk.ask(call)
      if (answer === KILLED) throw new Error(`The desk died while it was told to ${call.do}.`)
      return answer as Answers[C['do']]
    },
    /** What the site keeps of the earlier versions of some posts, as one text. */
    async revisions(posts: readonly { id: number }[]): Promise<string> {
      const ask = ({ id }: { id: number }) =>
        wordpress.ask('GET', `/posts/${id}/revisions?context=edit&per_page=100`)
      return JSON.stringify(await Promise.all(posts.map(ask)))
    },
    posts: async () => (await wordpress.posts()).filter(({ id }) => id !== 1),
    /** An empty site and an empty library; answers the articles in it, of which the first has a picture. */
    async begin() {
      proxy.arm([])
      await proxy.online()
      await proxy.settle()
      wordpress.reset()
      runs += 1
      await desk.ask({ do: 'open', folder: path.join(work, `library-${runs}`), site: site() })
      const articles = Array.from({ length: ARTICLES }, (_, a) =>
        aStory(
          `Haber ${a} v0`,
          a === 0 ? { lead: { src: picture.hash, alt: 'Köprü', caption: '', credit: 'AA' } } : {},
        ),
      )
      const hashes: string[] = []
      for (const article of articles) {
        const added = await desk.ask({ do: 'add', article, pictures: [picture.bytes.toString('base64')] })
        hashes.push(String(added))
      }
      return articles.map((article, a) => ({ id: article.id, hash: hashes[a] ?? '', hasPicture: a === 0 }))
    },
    async stop() {
      await desk.kill()
      await proxy.stop()
      await wordpress.stop()
      fs.rmSync(work, { recursive: true, force: true })
    },
  }
}

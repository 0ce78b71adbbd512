import { execFile } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { prepareParcel } from '../../electron/publish/prepare'
import type { TargetTools } from '../../electron/publish/target'
import { createWordPressTarget } from '../../electron/publish/targets/wordpress/wordpress'
import { defaultSite, type SiteProfile } from '../../shared/publish/site'
import { fail } from '../../shared/result'
import { newsStory } from '../build/newsStory'
import { prepareWordPress } from '../wordpress/prepare'
import { startWordPress } from '../wordpress/start'
import { growingSite } from './growingSite'

const REMOTE = Number(process.env.GALLEY_BENCH_WORDPRESS ?? 20)
const REMOTE_ROUNDS = Number(process.env.GALLEY_BENCH_WORDPRESS_ROUNDS ?? 3)

const tools: TargetTools = {
  now: () => new Date().toISOString(),
  signal: new AbortController().signal,
  report: () => {},
  picture: async () => fail('missing', 'picture.missing', 'There are no pictures here.'),
}
const site: SiteProfile = defaultSite('tr', 'Deneme')

function parcelOf(index: number, on: SiteProfile) {
  const article = newsStory('tr')
  const given = {
    ...article,
    headline: `${article.headline} ${index}`,
    tags: [`konu ${index % 50}`],
    lead: null,
  }
  const { parcel, problems } = prepareParcel(given, on, new Date().toISOString())
  if (!parcel) throw new Error(JSON.stringify(problems))
  return parcel
}

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

/** A wire that passes everything on and remembers what went over it. */
async function recorder(port: number) {
  const sent: Sent[] = []
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const { method = 'GET', url = '/', headers } = request
      sent.push({ method, url, headers, body })
      const far = http.request({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      far.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as AddressInfo
  return { sent, address: `http://127.0.0.1:${own}`, stop: () => server.close() }
}

/** One curl that sends the same requests one after another over the same wire. */
function curlConfig(sent: readonly Sent[], address: string, folder: string): string {
  return sent
    .map(({ method, url, headers, body }, index) => {
      const file = path.join(folder, `body-${index}`)
      fs.writeFileSync(file, body)
      const kept = ['accept', 'authorization', 'content-type', 'content-disposition', 'user-agent']
      return [
        `url = "${address}${url}"`,
        `request = "${method}"`,
        ...kept.flatMap((name) =>
          headers[name] ? [`header = ${JSON.stringify(`${name}: ${headers[name]}`)}`] : [],
        ),
        ...(body.length > 0 ? [`data-binary = "@${file}"`] : []),
        'output = "/dev/null"',
        'silent',
      ].join('\n')
    })
    .join('\nnext\n')
}

/** Articles to a real WordPress, and the very same requests by curl to the same WordPress in the same state. */
async function wordpressBench(): Promise<void> {
  const prepared = await prepareWordPress()
  if (!('site' in prepared)) return console.log(`WordPress is not measured: ${prepared.reason}`)
  const wordpress = await startWordPress(prepared.site)
  const wire = await recorder(Number(new URL(wordpress.address).port))
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-bench-'))
  const { user, password } = wordpress.users.editor
  const profile: SiteProfile = {
    ...site,
    id: 'gazete',
    target: 'wordpress',
    options: { address: wire.address, user },
  }
  const target = createWordPressTarget({ ...profile, folder: '', secrets: { password } })
  const run = async (): Promise<number[]> => {
    const took: number[] = []
    for (let index = 0; index < REMOTE; index += 1) {
      const parcel = parcelOf(index, profile)
      const at = performance.now()
      const sent = await target.publish(parcel, null, tools)
      if (!sent.ok) throw new Error(sent.fault.message)
      took.push(performance.now() - at)
    }
    return took
  }
  const galley: number[] = []
  const curl: number[] = []
  let calls = 0
  // Turn and turn about, so that what else the computer does falls on both.
  for (let round = 0; round < REMOTE_ROUNDS; round += 1) {
    wordpress.reset()
    wire.sent.splice(0)
    galley.push(...(await run()))
    const same = wire.sent.splice(0)
    calls = same.length / REMOTE
    fs.writeFileSync(path.join(folder, 'curl'), curlConfig(same, wire.address, folder))
    wordpress.reset()
    const at = performance.now()
    await promisify(execFile)('curl', ['--config', path.join(folder, 'curl')])
    curl.push((performance.now() - at) / REMOTE)
  }
  wire.stop()
  await wordpress.stop()
  fs.rmSync(folder, { recursive: true, force: true })
  const mean = (part: readonly number[]) => part.reduce((a, b) => a + b, 0) / part.length
  const [own, theirs] = [mean(galley), mean(curl)]
  console.log(
    `\nWordPress ${wordpress.version}, ${REMOTE_ROUNDS} times ${REMOTE} articles, ${calls.toFixed(1)} calls each.`,
  )
  console.log(
    `Galley ${own.toFixed(0)} ms, curl with the same bytes ${theirs.toFixed(0)} ms, ${(own / theirs).toFixed(2)}`,
  )
  const tenth = Math.max(1, Math.floor(REMOTE / 10))
  const [early, late] = [mean(galley.slice(0, tenth)), mean(galley.slice(REMOTE - tenth, REMOTE))]
  console.log(`Galley, the first tenth of a round ${early.toFixed(0)} ms, the last ${late.toFixed(0)} ms`)
  console.log(`curl by rounds: ${curl.map((one) => one.toFixed(0)).join(', ')} ms`)
}

/** What publishing costs: on the local site as it grows, and against curl on a real WordPress. */
export async function publishBench(): Promise<void> {
  if (process.env.GALLEY_BENCH_ARTICLES !== '0') await growingSite(site, tools)
  if (REMOTE > 0) await wordpressBench()
}

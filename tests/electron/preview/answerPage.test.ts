import { describe, expect, it } from 'vitest'
import type { FetchOptions, Resource } from '../../../electron/intake/fetch/fetchResource'
import { answerPage } from '../../../electron/preview/onSite/answerPage'
import { viewPolicy } from '../../../electron/preview/onSite/policy'
import { type Fault, fail, ok, type Result } from '../../../shared/result'

const LINK = 'http://127.0.0.1:8080/?p=4&galley_preview=key'
const bytes = new TextEncoder().encode('x')
const resource = (url: string, contentType: string): Result<Resource> =>
  ok({ url, contentType, charset: contentType === 'text/html' ? 'utf-8' : '', status: 200, bytes })

function aPage(answer: (address: string) => Result<Resource>, scripts = false) {
  const asked: { address: string; options: FetchOptions }[] = []
  const faults: Fault[] = []
  let withheld = 0
  const get = answerPage({
    link: LINK,
    scripts,
    fetch: async (address, options) => {
      asked.push({ address, options })
      return answer(address)
    },
    withheld: () => (withheld += 1),
    failed: (fault) => faults.push(fault),
  })
  return {
    asked,
    faults,
    withheld: () => withheld,
    get: (url: string, method = 'GET') => get({ url, method, headers: new Headers({ accept: 'image/*' }) }),
  }
}

describe('what a page of a site gets in the view', () => {
  it('is fetched, its own host allowed wherever it lies, and no other', async () => {
    const page = aPage((address) => resource(address, 'text/html'))
    const answer = await page.get(LINK)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toBe(viewPolicy('127.0.0.1:8080', false))
    expect(page.asked[0]?.options.allowHosts).toEqual(['127.0.0.1'])
    // Another port of the same machine is another one's.
    await page.get('http://127.0.0.1:9090/style.css')
    await page.get('http://10.0.0.1/style.css')
    expect(page.asked.slice(1).map(({ options }) => options.allowHosts)).toEqual([[], []])
  })

  it('is of other sites what a page looks like, and nothing that runs or tells', async () => {
    const types = ['text/css', 'image/webp', 'font/woff2', 'application/font-woff', 'video/mp4']
    const others = ['text/javascript', 'text/html', 'application/json', 'application/octet-stream', '']
    const given: number[] = []
    for (const type of [...types, ...others]) {
      const page = aPage((address) => resource(address, type))
      given.push((await page.get('https://elsewhere.example/thing')).status)
      expect(page.withheld()).toBe(types.includes(type) ? 0 : 1)
    }
    expect(given).toEqual([...types.map(() => 200), ...others.map(() => 403)])
    const own = aPage((address) => resource(address, 'text/javascript'), true)
    expect((await own.get('http://127.0.0.1:8080/theme.js')).status).toBe(200)
  })

  it('is never sent anything', async () => {
    const page = aPage((address) => resource(address, 'text/html'))
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
      expect((await page.get(LINK, method)).status).toBe(405)
    expect(page.asked).toEqual([])
    expect(page.withheld()).toBe(4)
  })

  it('is no page of another site, however the site sends on', async () => {
    const page = aPage(() => resource('https://login.example/', 'text/html'))
    expect((await page.get(LINK)).status).toBe(403)
    expect(page.faults).toMatchObject([{ code: 'preview.leads-away' }])
  })

  it('says why the page itself could not be had, and nothing of a picture that is missing', async () => {
    const page = aPage(() => fail('missing', 'fetch.not-found', 'No.'))
    expect((await page.get('http://127.0.0.1:8080/a.png')).status).toBe(404)
    expect(page.faults).toEqual([])
    expect((await page.get(`${LINK}#part`)).status).toBe(404)
    expect(page.faults).toMatchObject([{ code: 'fetch.not-found' }])
  })

  it('comes in eight at a time, and a page that never stops asking is left without an answer', async () => {
    let running = 0
    let most = 0
    const get = answerPage({
      link: LINK,
      scripts: true,
      fetch: async (address) => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 1))
        running -= 1
        return resource(address, 'image/png')
      },
      withheld: () => undefined,
      failed: () => undefined,
    })
    const ask = (number: number) =>
      get({ url: `http://127.0.0.1:8080/${number}.png`, method: 'GET', headers: new Headers() })
    const answers = await Promise.all(Array.from({ length: 1010 }, (_, number) => ask(number)))
    expect(most).toBe(8)
    expect(answers.filter(({ status }) => status === 405)).toHaveLength(10)
  })

  it('runs scripts of the site’s own and only when asked, and has no frames, forms or windows', () => {
    const off = viewPolicy('gazete.example', false)
    expect(off).toContain("script-src 'none'")
    expect(off).not.toContain('allow-scripts')
    const on = viewPolicy('gazete.example', true)
    expect(on).toContain("script-src https://gazete.example http://gazete.example 'unsafe-inline'")
    for (const policy of [on, off]) {
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("form-action 'none'")
      expect(policy).not.toMatch(/allow-(modals|forms|downloads|top-navigation)|frame-src/)
    }
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fetchResource } from '../../../../electron/intake/fetch/fetchResource'
import { aWeb, PUBLIC, type Web } from '../../../build/web'

let web: Web
/** Where `/go?to=` sends on, and what names resolve to. */
const NAMES: Record<string, string[][]> = {
  'both.example': [[PUBLIC, '10.0.0.7']],
  'six.example': [['2606:2800:220:1::1', '::1']],
  'mapped.example': [['::ffff:192.168.1.1']],
  'nat64.example': [['64:ff9b::a00:1']],
  'ula.example': [['fd12:3456::1']],
  'linklocal.example': [['fe80::1']],
  'meta.example': [['169.254.169.254']],
  'zero.example': [['0.0.0.0']],
  'loop.example': [['127.0.0.1']],
  'rebinding.example': [[PUBLIC], ['127.0.0.1'], ['127.0.0.1']],
  'nowhere.example': [[]],
  'wiki.local': [['10.1.2.3']],
}

beforeAll(async () => {
  web = await aWeb((request, response) => {
    const to = new URL(request.url ?? '/', 'http://x').searchParams.get('to')
    if (to === null) response.end('<p>secret</p>')
    else response.writeHead(302, { location: Buffer.from(to).toString('latin1') }).end()
  }, NAMES)
})
beforeEach(() => {
  for (const list of [web.visits, web.requests, web.dialled, web.resolved]) list.length = 0
})
afterAll(() => web.close())

const ask = async (url: string, allowHosts: string[] = []) => {
  const result = await fetchResource(url, { network: web.network, allowHosts, timeLimit: 3000 })
  return result.ok ? 'fetched' : result.fault.code
}

const PRIVATE = [
  'http://127.0.0.1/',
  'http://127.0.0.1./',
  'http://127.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://2130706433../',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://0177.0x0.1/',
  'http://017700000001/',
  'http://127.0.0.1:8080/',
  'http://%31%32%37.0.0.1/',
  'http://１２７.０.０.１/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://127．0｡0.1/',
  'http:\\\\127.0.0.1/',
  'http:127.0.0.1/',
  'http:///127.0.0.1/',
  ' http://127.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://100.64.0.1/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://192.88.99.1/',
  'http://192.168.0.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::a00:1]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[100::1]/',
  'http://[2001::1]/',
  'http://[2001:0:4136:e378:8000:63bf:f5ff:fffe]/',
  'http://[2001:2::1]/',
  'http://[2001:10::1]/',
  'http://[2001:db8::1]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:a00:1::1]/',
  'http://[3fff::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[5f00::1]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://loc%61lhost/',
  'http://ｌｏｃａｌｈｏｓｔ/',
  'http://a.localhost/',
  'http://localhost.localdomain/',
  'http://printer.local/',
  'http://metadata.google.internal/computeMetadata/v1/',
  'http://metadata/',
  'http://instance-data/latest/',
  'http://router/',
  'http://nas.lan/',
  'http://box.home.arpa/',
  'http://wiki.corp/',
  'http://wiki.intranet/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
]

const OTHERWISE: [string, string][] = [
  ['file:///etc/passwd', 'fetch.not-an-address'],
  ['ftp://news.example/', 'fetch.not-an-address'],
  ['gopher://127.0.0.1:6379/_INFO', 'fetch.not-an-address'],
  ['data:text/html,<p>x', 'fetch.not-an-address'],
  ['javascript:alert(1)', 'fetch.not-an-address'],
  ['blob:http://news.example/1', 'fetch.not-an-address'],
  ['app://galley/index.html', 'fetch.not-an-address'],
  ['//news.example/', 'fetch.not-an-address'],
  ['', 'fetch.not-an-address'],
  ['http://', 'fetch.not-an-address'],
  ['http://[::1/', 'fetch.not-an-address'],
  ['http://[fe80::1%25eth0]/', 'fetch.not-an-address'],
  ['http://127.0.0.1%2f@news.example/', 'fetch.credentials'],
  ['http://news.example@127.0.0.1/', 'fetch.credentials'],
  ['http://user:word@news.example/', 'fetch.credentials'],
  ['http://news.example:22/', 'fetch.port'],
  ['http://news.example:25/', 'fetch.port'],
  ['http://news.example:6379/', 'fetch.port'],
  ['http://news.example:9200/', 'fetch.port'],
]

const RESOLVED = [
  'both.example',
  'six.example',
  'mapped.example',
  'nat64.example',
  'ula.example',
  'linklocal.example',
  'meta.example',
  'zero.example',
  'loop.example',
  'LOOP.example.',
]

describe('nothing private is asked', () => {
  test.each(PRIVATE)('%s', async (url) => {
    expect(await ask(url)).toBe('fetch.private')
    expect({ visits: web.visits, dialled: web.dialled }).toEqual({ visits: [], dialled: [] })
  })

  test.each(OTHERWISE)('%s is refused as %s', async (url, code) => {
    expect(await ask(url)).toBe(code)
    expect({ visits: web.visits, dialled: web.dialled }).toEqual({ visits: [], dialled: [] })
  })

  test.each(RESOLVED)('a name that resolves into it: %s', async (host) => {
    expect(await ask(`http://${host}/`)).toBe('fetch.private')
    expect({ visits: web.visits, dialled: web.dialled }).toEqual({ visits: [], dialled: [] })
  })

  test.each([...PRIVATE.filter((url) => !url.startsWith(' ')), ...RESOLVED.map((host) => `http://${host}/`)])(
    'a page that sends on to %s',
    async (url) => {
      expect(await ask(`http://news.example/go?to=${encodeURIComponent(url)}`)).toMatch(
        // A server's header says `http:127.0.0.1/` of itself: relative to its own address.
        url === 'http:127.0.0.1/' ? /^fetched$/ : /^fetch\.private$/,
      )
      expect(web.visits.every((visit) => visit.startsWith('news.example '))).toBe(true)
      expect(web.dialled.every((address) => address === PUBLIC)).toBe(true)
    },
  )

  test.each(OTHERWISE.filter(([url]) => url.includes(':') && url !== 'http://'))(
    'a page that sends on to %s',
    async (url) => {
      expect(await ask(`http://news.example/go?to=${encodeURIComponent(url)}`)).toMatch(/^fetch\./)
      expect(web.visits).toHaveLength(1)
    },
  )

  test('a chain of public pages that ends inside is refused at its last step', async () => {
    const last = 'http://169.254.169.254/latest/meta-data/'
    const second = `http://two.example/go?to=${encodeURIComponent(last)}`
    expect(await ask(`http://one.example/go?to=${encodeURIComponent(second)}`)).toBe('fetch.private')
    expect(web.visits.map((visit) => visit.split(' ')[0])).toEqual(['one.example', 'two.example'])
  })

  test('a name is resolved once, and what it says afterwards does not count', async () => {
    expect(await ask('http://rebinding.example/')).toBe('fetched')
    expect({ resolved: web.resolved, dialled: web.dialled }).toEqual({
      resolved: ['rebinding.example'],
      dialled: [PUBLIC],
    })
  })

  test('a redirect to the same name resolves and checks again', async () => {
    const again = 'http://rebinding.example/inside'
    expect(await ask(`http://rebinding.example/go?to=${encodeURIComponent(again)}`)).toBe('fetch.private')
    expect(web.visits).toHaveLength(1)
  })

  test('a name without an address is not found', async () => {
    expect(await ask('http://nowhere.example/')).toBe('fetch.unknown-host')
  })
})

describe('what the person allows', () => {
  test.each([
    ['http://wiki.local/', 'wiki.local'],
    ['http://wiki.local:3000/', 'wiki.local'],
    ['http://WIKI.local./', 'http://wiki.local/page'],
    ['http://127.0.0.1:8123/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://[::1]/', '::1'],
    ['http://[::1]/', '[::1]'],
    ['http://loop.example/', 'loop.example'],
  ])('%s is fetched when %s is allowed', async (url, host) => {
    expect(await ask(url, [host])).toBe('fetched')
  })

  test.each([
    ['http://wiki.local/', 'local'],
    ['http://wiki.local/', '*.local'],
    ['http://wiki.local/', ''],
    ['http://wiki.local/', 'wiki.local.evil.example'],
    ['http://sub.wiki.local/', 'wiki.local'],
    ['http://127.0.0.2/', '127.0.0.1'],
    ['http://wiki.local:6667/', 'wiki.local'],
    ['http://wiki.local:22/', 'wiki.local'],
    [`http://wiki.local/go?to=${encodeURIComponent('http://10.1.2.3/')}`, 'wiki.local'],
  ])('%s is not when only %s is', async (url, host) => {
    expect(await ask(url, [host])).toMatch(/^fetch\.(private|port)$/)
  })
})

import { once } from 'node:events'
import net from 'node:net'
import { describe, expect, test } from 'vitest'
import { fetchResource } from '../../../../electron/intake/fetch/fetchResource'
import { machineNetwork } from '../../../../electron/intake/fetch/network'
import { aWeb, PUBLIC } from '../../../build/web'

describe('whatever way a server sends on', () => {
  const answering = async (status: number, headers: Record<string, string>, body = '') => {
    const own = await aWeb((_, response) => response.writeHead(status, headers).end(body))
    const result = await fetchResource('http://news.example/', { network: own.network, timeLimit: 3000 })
    await own.close()
    return { code: result.ok ? 'fetched' : result.fault.code, ...own }
  }

  test.each([301, 302, 303, 307, 308])('%i leads to no private address', async (status) => {
    for (const location of ['http://169.254.169.254/', '//localhost/', 'http://[::ffff:10.0.0.1]:8080/']) {
      const { code, dialled } = await answering(status, { location })
      expect({ code, dialled }).toEqual({ code: 'fetch.private', dialled: [PUBLIC] })
    }
  })

  test.each([
    ['http://news.example@10.0.0.1/', 'fetch.credentials'],
    ['http://news.example:6379/', 'fetch.port'],
    ['file:///etc/passwd', 'fetch.not-an-address'],
    ['data:text/html,<p>x', 'fetch.not-an-address'],
  ])('308 to %s is %s', async (location, expected) => {
    expect((await answering(308, { location })).code).toBe(expected)
  })

  test.each([
    [200, { refresh: '0; url=http://127.0.0.1/' }],
    [200, { location: 'http://127.0.0.1/', 'content-location': 'http://127.0.0.1/' }],
    [200, { link: '<http://127.0.0.1/>; rel=canonical' }],
    [201, { location: 'http://127.0.0.1/' }],
    [300, { location: 'http://127.0.0.1/' }],
  ])('%i with %j sends nowhere', async (status, headers) => {
    const refresh = '<meta http-equiv="refresh" content="0; url=http://127.0.0.1/">'
    const { visits, dialled } = await answering(status, headers as unknown as Record<string, string>, refresh)
    expect({ visits: visits.length, dialled }).toEqual({ visits: 1, dialled: [PUBLIC] })
  })

  test('a name that turns private between the check and the connection is never asked again', async () => {
    const server = net.createServer((socket) => socket.end('checked')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as net.AddressInfo
    // The machine's own network connects to the address it is given; there is no name left to resolve.
    const socket = machineNetwork.dial([{ address: '127.0.0.1', family: 4 }], port)
    const [data] = await once(socket, 'data')
    expect(String(data)).toBe('checked')
    expect(socket.remoteAddress).toBe('127.0.0.1')
    server.close()
  })
})

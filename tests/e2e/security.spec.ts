import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { closeGalley, forgetProfile, type Galley, killGalley, launchGalley } from './host'

let galley: Galley
test.beforeAll(async () => {
  galley = await launchGalley()
})
test.afterAll(async () => {
  await killGalley(galley)
  forgetProfile(galley.profile)
})

test('the window is sandboxed and isolated, and has no Node', async () => {
  const preferences = await galley.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const all = (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences()
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = all
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
  const found = await galley.window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
  )
  expect(found).toEqual([])
})

test('no string becomes script or markup', async () => {
  const outcomes = await galley.window.evaluate(async () => {
    const marks = window as unknown as { hit?: string }
    const attempt = (name: string, work: () => void) => {
      try {
        work()
        return [name, 'ran']
      } catch {
        return [name, 'refused']
      }
    }
    const element = document.createElement('div')
    const results = [
      attempt('innerHTML', () => {
        element.innerHTML = '<img src=x onerror="window.hit = 1">'
      }),
      attempt('insertAdjacentHTML', () => element.insertAdjacentHTML('beforeend', '<b>x</b>')),
      attempt('outerHTML', () => {
        document.body.appendChild(element).outerHTML = '<b>x</b>'
      }),
      attempt('document.write', () => document.write('<b>x</b>')),
      attempt('script.text', () => {
        const script = document.createElement('script')
        script.text = 'window.hit = "script"'
        document.head.append(script)
      }),
      attempt('script.src', () => {
        const script = document.createElement('script')
        script.src = 'data:text/javascript,window.hit="src"'
        document.head.append(script)
      }),
      attempt('setTimeout', () => setTimeout('window.hit = "timer"' as unknown as () => void, 0)),
      attempt('a policy of its own', () => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy(name: string, rules: object): unknown }
        }
        trustedTypes.createPolicy('mine', {})
      }),
    ]
    const inline = document.createElement('button')
    results.push(attempt('an inline handler', () => inline.setAttribute('onclick', 'window.hit = "inline"')))
    document.body.append(inline)
    inline.click()
    await new Promise((resolve) => setTimeout(resolve, 200))
    inline.remove()
    return { results: Object.fromEntries(results), hit: marks.hit ?? 'nothing' }
  })
  expect(outcomes.hit).toBe('nothing')
  expect(Object.values(outcomes.results)).not.toContain('ran')
})

test('the window reaches no network, by whatever way', async () => {
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.setHeader('access-control-allow-origin', '*')
    response.end('x')
  })
  server.on('connection', () => {
    requests += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  // The listener does hear what can reach it: main's own Node.
  await galley.app.evaluate(async (_, target) => {
    await fetch(`http://127.0.0.1:${target}/control`, { headers: { connection: 'close' } })
  }, port)
  expect(requests).toBeGreaterThan(0)
  requests = 0
  await galley.window.evaluate(async (target) => {
    const base = `http://127.0.0.1:${target}`
    const quiet = async (work: () => unknown) => {
      try {
        await work()
      } catch {
        // Refused, as it should be; the listener is what tells.
      }
    }
    await quiet(() => fetch(`${base}/fetch`))
    await quiet(() => navigator.sendBeacon(`${base}/beacon`, 'x'))
    await quiet(() => new WebSocket(`ws://127.0.0.1:${target}/socket`))
    await quiet(() => new EventSource(`${base}/events`))
    await quiet(() => {
      const request = new XMLHttpRequest()
      request.open('GET', `${base}/xhr`)
      request.send()
    })
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      document.body.append(element)
    }
    await quiet(() => add('img', { src: `${base}/image` }))
    await quiet(() => add('iframe', { src: `${base}/frame` }))
    await quiet(() => add('video', { src: `${base}/video`, preload: 'auto' }))
    await quiet(() => add('object', { data: `${base}/object` }))
    await quiet(() => add('embed', { src: `${base}/embed` }))
    await quiet(() => add('link', { rel: 'stylesheet', href: `${base}/style` }))
    await quiet(() => add('link', { rel: 'prefetch', href: `${base}/prefetch` }))
    await quiet(() => add('link', { rel: 'preconnect', href: base }))
    await quiet(() => add('a', { href: `${base}/ping`, ping: `${base}/ping`, id: 'pinger' }))
    document.getElementById('pinger')?.click()
    await quiet(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${target}` }] })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
    })
    await new Promise((resolve) => setTimeout(resolve, 800))
    for (const element of document.querySelectorAll(
      'body > img, body > iframe, body > video, body > object, body > embed, body > link, #pinger',
    )) {
      element.remove()
    }
  }, port)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  expect(requests).toBe(0)
})

test('the window goes nowhere else, opens nothing and is granted nothing', async () => {
  const before = galley.window.url()
  const opened = await galley.window.evaluate(async () => {
    const other = window.open('https://example.com/')
    location.href = 'https://example.com/'
    await new Promise((resolve) => setTimeout(resolve, 300))
    location.href = 'file:///etc/passwd'
    await new Promise((resolve) => setTimeout(resolve, 300))
    return other === null
  })
  expect(opened).toBe(true)
  expect(galley.window.url()).toBe(before)
  const windows = await galley.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(windows).toBe(1)
  const granted = await galley.window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
    const states = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      ),
    )
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    )
    return [...states, media].filter((state) => state === 'granted')
  })
  expect(granted).toEqual([])
})

test('app:// serves the window’s own files and not one more', async () => {
  const addresses = [
    'app://galley/../main.js',
    'app://galley/%2e%2e/main.js',
    'app://galley/..%2fmain.js',
    'app://galley/%2e%2e%2fpackage.json',
    'app://galley/..%5cmain.js',
    'app://galley//etc/passwd',
    'app://galley/%2fetc%2fpasswd',
    'app://galley/C:/Windows/win.ini',
    'app://galley/index.html%00.js',
    'app://galley/assets',
    'app://galley/..;/main.js',
    'app://other/index.html',
    'app://galley/%c0%ae%c0%ae/main.js',
    'app://galley/....//main.js',
    'app://galley/file:///etc/passwd',
    'galley-preview://frame/..%2findex.html',
    'galley-preview://other/index.html',
    'galley-picture://x/',
    'galley-picture://..%2f..%2fetc%2fpasswd/',
    'galley-picture://sha256-0/',
  ]
  const statuses = await galley.app.evaluate(async ({ net }, list) => {
    const answers: Record<string, number> = {}
    for (const address of list) {
      answers[address] = await net.fetch(address).then(
        ({ status }) => status,
        () => 0,
      )
    }
    answers.own = await net.fetch('app://galley/index.html').then(
      ({ status }) => status,
      () => 0,
    )
    return answers
  }, addresses)
  const { own, ...others } = statuses
  expect(own).toBe(200)
  for (const [address, status] of Object.entries(others)) expect([0, 404], address).toContain(status)
})

test('the pages carry their policies', async () => {
  const headers = await galley.app.evaluate(async ({ net }) => {
    const read = async (address: string) =>
      (await net.fetch(address)).headers.get('content-security-policy') ?? ''
    return {
      app: await read('app://galley/index.html'),
      preview: await read('galley-preview://frame/index.html'),
    }
  })
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(headers.app).toContain(part)
  }
  expect(headers.app).not.toMatch(/unsafe-(inline|eval)/)
  expect(headers.preview).toContain("default-src 'none'")
  expect(headers.preview).toContain("connect-src 'none'")
})

test.describe('closing', () => {
  test('the app closes after the window has written everything down', async () => {
    const own = await launchGalley()
    await own.window.locator('body').waitFor()
    await closeGalley(own)
    forgetProfile(own.profile)
  })
})

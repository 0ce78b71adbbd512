import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, sep } from 'node:path'
import { expect, test } from '@playwright/test'
import { channels } from '../../shared/ipc/channels'
import { closeGalley, forgetProfile, type Galley, killGalley, launchGalley } from './host'

let galley: Galley
test.beforeAll(async () => {
  galley = await launchGalley()
})
test.afterAll(async () => {
  await killGalley(galley)
  forgetProfile(galley.profile)
})

/** Every file of ours in a profile, with its content's hash; Chromium's own caches are its own affair. */
function contentOf(profile: string): [string, string][] {
  const ours = ['library', 'pictures', 'site', 'settings.json']
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((name) => ours.includes(name.split(sep)[0] ?? '') && statSync(join(profile, name)).isFile())
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(profile, name)))
        .digest('hex'),
    ])
}

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

test('the bridge offers named calls and nothing of Electron', async () => {
  const names = await galley.window.evaluate(() =>
    Object.entries(window.desk)
      .flatMap(([name, value]) =>
        typeof value === 'function' ? [name] : Object.keys(value).map((method) => `${name}.${method}`),
      )
      .sort(),
  )
  const expected = Object.entries(channels).flatMap(([name, methods]) =>
    methods.map((method) => `${name}.${method}`),
  )
  expect(names).toEqual([...expected, 'on'].sort())
  const unknown = await galley.window.evaluate(() => {
    try {
      window.desk.on('ipc-anything' as 'menu', () => {})
      return 'listened'
    } catch {
      return 'refused'
    }
  })
  expect(unknown).toBe('refused')
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

test('a window gone bad gets faults from every call, and opens nothing', async () => {
  await galley.app.evaluate(({ shell, dialog, app }) => {
    const opened: string[] = []
    Object.assign(app, { evil: opened })
    shell.openExternal = async (address) => {
      opened.push(address)
    }
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
  })
  const before = contentOf(galley.profile)
  const hostile: unknown[] = [
    null,
    0,
    '',
    'x',
    [],
    [1],
    { id: '../../../etc/passwd' },
    { id: {} },
    { articleId: 'x', site: '__proto__' },
    { articleId: '01930000-0000-7000-8000-00000000dead', site: 'local' },
    { id: '01930000-0000-7000-8000-00000000dead' },
    { id: '01930000-0000-7000-8000-00000000dead', after: -1, batch: '', entries: [] },
    { ids: ['x'] },
    { href: 'file:///etc/passwd' },
    { href: 'javascript:alert(1)' },
    { href: 'smb://host/share' },
    { patch: { sites: 'x' } },
    { patch: { theme: 'purple' } },
    { kind: 'text', text: 7 },
    { article: { id: 'x' } },
    { site: '../..' },
    { language: 'x'.repeat(100) },
  ]
  const answers = await galley.window.evaluate(async (inputs) => {
    const result: { call: string; input: string; ok: boolean; text: string }[] = []
    const skip = new Set(['shell.closed', 'settings.notices'])
    for (const [name, group] of Object.entries(window.desk)) {
      if (typeof group === 'function') continue
      for (const [method, call] of Object.entries(
        group as Record<string, (input: unknown) => Promise<{ ok: boolean }>>,
      )) {
        if (skip.has(`${name}.${method}`)) continue
        for (const input of inputs) {
          const answer = await call(input)
          result.push({
            call: `${name}.${method}`,
            input: JSON.stringify(input).slice(0, 80),
            ok: answer.ok,
            text: JSON.stringify(answer).slice(0, 400),
          })
        }
      }
    }
    return result
  }, hostile)
  expect(contentOf(galley.profile)).toEqual(before)
  const called = new Set(answers.map(({ call }) => call))
  expect(called.size).toBeGreaterThan(18)
  // Keys a call does not know are dropped; what is left of that one is a folder dialog, which was cancelled.
  const asked = answers.filter(({ call, ok }) => !(call === 'publish.chooseFolder' && ok))
  expect(answers.length - asked.length).toBeLessThanOrEqual(1)
  for (const { call, input, ok, text } of asked) {
    expect(ok, `${call} ${input} ${text}`).toBe(false)
    expect(text, call).not.toMatch(/root:|\/etc\/passwd:/)
  }
  expect(await galley.app.evaluate(({ app }) => (app as unknown as { evil: string[] }).evil)).toEqual([])
})

/** Runs `code` in the preview frame, by main: what the frame itself tries must not depend on a test's driver. */
const inFrame = (code: string): Promise<unknown> =>
  galley.app.evaluate(async ({ BrowserWindow }, source) => {
    const frames = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.frames ?? []
    const frame = frames.find(({ url }) => url.startsWith('galley-preview:'))
    if (!frame) throw new Error(`there is no preview frame, only ${frames.map(({ url }) => url)}`)
    return frame.executeJavaScript(source)
  }, code)

test('a preview frame reaches neither the desk, nor the window around it, nor a network', async () => {
  await galley.window.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.id = 'probe'
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.src = 'galley-preview://frame/index.html'
    const ready = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }))
    document.body.append(frame)
    await ready
    const evil = [
      '<p id="shown">shown</p><img src="x" onerror="parent.postMessage(\'ran\', \'*\')">',
      '<script>parent.postMessage("ran", "*")</script>',
      '<svg><script>parent.postMessage("ran", "*")</script></svg>',
      '<iframe srcdoc="<script>top.postMessage(1)</script>"></iframe>',
      '<meta http-equiv="refresh" content="0;url=https://example.com/">',
    ].join('')
    const marks = window as unknown as { heard: unknown[] }
    marks.heard = []
    window.addEventListener('message', ({ data }) => marks.heard.push(data))
    frame.contentWindow?.postMessage({ html: evil, theme: 'light', ads: true }, '*')
  })
  await galley.window.waitForTimeout(300)
  const inside = await inFrame(`(async () => {
    const attempt = async (work) => {
      try {
        return String(await work())
      } catch {
        return 'refused'
      }
    }
    return {
      shown: await attempt(() => document.getElementById('shown').textContent),
      origin: self.origin,
      desk: await attempt(() => typeof window.desk),
      parentDesk: await attempt(() => parent.desk),
      parentPage: await attempt(() => parent.document.title),
      fetch: await attempt(() => fetch('app://galley/index.html').then(({ status }) => status)),
      storage: await attempt(() => localStorage.length),
      opened: await attempt(() => window.open('https://example.com/')),
      top: await attempt(() => {
        top.location.href = 'https://example.com/'
        return 'tried'
      }),
    }
  })()`)
  expect(inside).toEqual({
    shown: 'shown',
    origin: 'null',
    desk: 'undefined',
    parentDesk: 'refused',
    parentPage: 'refused',
    fetch: 'refused',
    storage: 'refused',
    opened: 'null',
    top: 'refused',
  })
  await galley.window.waitForTimeout(300)
  const { heard, still } = await galley.window.evaluate(() => {
    const frame = document.getElementById('probe')
    frame?.remove()
    return { heard: (window as unknown as { heard: unknown[] }).heard, still: frame !== null }
  })
  expect(heard).toEqual([])
  expect(still).toBe(true)
  expect(galley.window.url()).toMatch(/^app:\/\/galley\//)
})

test('another window with the same bridge is refused by every call', async () => {
  const answers = await galley.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/preload.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    try {
      await other.loadURL('app://galley/index.html')
      return (await other.webContents.executeJavaScript(`(async () => {
        const codes = []
        for (const [name, group] of Object.entries(window.desk)) {
          if (typeof group === 'function') continue
          for (const method of Object.keys(group)) {
            const answer = await group[method]({})
            codes.push(answer.ok ? name + '.' + method : answer.fault.code)
          }
        }
        return codes
      })()`)) as string[]
    } finally {
      other.destroy()
    }
  })
  expect(answers.length).toBe(Object.values(channels).flat().length)
  expect([...new Set(answers)]).toEqual(['ipc.foreign-sender'])
  expect(galley.output()).toContain('refused articles.open')
})

test.describe('closing', () => {
  test('the app closes after the window has written everything down', async () => {
    const own = await launchGalley()
    await own.window.locator('body').waitFor()
    await closeGalley(own)
    forgetProfile(own.profile)
  })
})

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from '@playwright/test'
import { channels } from '../../shared/ipc/channels'
import { forgetProfile, type Galley, killGalley, launchGalley } from './host'

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

test('a window gone bad gets faults from every call, and opens nothing', async () => {
  await galley.app.evaluate(({ shell, dialog, app }) => {
    const opened: string[] = []
    Object.assign(app, { evil: opened })
    shell.openExternal = async (address) => {
      opened.push(address)
    }
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
  })
  // The search makes its own index when it is first asked.
  await galley.window.evaluate(() => window.desk.library.search({ text: 'x' }))
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

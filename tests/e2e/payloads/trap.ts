import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { type Bait, MARK, NO_BAIT } from '../../build/payloads/payloads'
import type { Galley } from '../host'
import { inFrames } from './provoke'

/** What payloads reach for, and whether anything of it was touched. */
export interface Trap {
  readonly bait: Bait
  /** Serves pages to the app, and is no bait: what it is asked for is meant. */
  readonly site: string
  /** Watches the app's network from here on. */
  watch(galley: Galley): Promise<void>
  /** Fails when a payload ran, asked for something, opened something or read the file. */
  expectUntouched(galley: Galley): Promise<void>
  end(): void
}

const LONG_AGO = new Date('2020-01-01T00:00:00Z')

/** @param pages what the site answers under `/<number>` */
export async function setTrap(pages: readonly string[] = []): Promise<Trap> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bait-'))
  chmodSync(folder, 0o755)
  const file = join(folder, 'bait.txt')
  const control = join(folder, 'control.txt')
  for (const one of [file, control]) writeFileSync(one, 'bait')
  const visits: string[] = []
  const listener = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*')
    response.end('caught')
  }).on('connection', () => visits.push('a connection'))
  const site = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages[Number(url?.slice(1))] ?? 'nothing')
  })
  const [caught, served] = [await listening(listener), await listening(site)]
  let netLog = ''
  for (const one of [file, control]) utimesSync(one, LONG_AGO, new Date())
  // Not every file system notes when a file was read: where this one does not, nothing can be said of reading.
  readFileSync(control)
  const isNoted = statSync(control).atime > LONG_AGO

  return {
    bait: { ...NO_BAIT, listener: `127.0.0.1:${caught}`, file },
    site: `http://127.0.0.1:${served}`,
    async watch({ app, profile }) {
      netLog = join(profile, 'network.json')
      await app.evaluate(async ({ netLog, shell, app: self }, path) => {
        await netLog.startLogging(path, { captureMode: 'everything' })
        const opened: string[] = []
        Object.assign(self, { openedLinks: opened })
        shell.openExternal = async (address) => void opened.push(address)
      }, netLog)
    },
    async expectUntouched(galley) {
      expect(await marksIn(galley)).toEqual([])
      const { windows, opened, found } = await galley.app.evaluate(
        async ({ netLog, session, webContents, app }) => {
          const found = await session.defaultSession.resolveHost('localhost').catch(() => null)
          await netLog.stopLogging()
          const { openedLinks: opened } = app as unknown as { openedLinks: string[] }
          return { windows: webContents.getAllWebContents().length, opened, found }
        },
      )
      expect(found, 'Chromium finds no name').toBe(null)
      expect(windows).toBe(1)
      expect(opened).toEqual([])
      expect(galley.window.url()).toMatch(/^app:\/\/galley\//)
      const log = readFileSync(netLog, 'utf8')
      expect(log).toMatch(/\{"constants":/)
      const names = log.match(/p\d+\.galley-bait\.test/g) ?? []
      expect([...new Set(names)], 'names that were looked up').toEqual([])
      expect(visits).toEqual([])
      expect(log).not.toContain(`:${caught}`)
      if (isNoted) expect(statSync(file).atime).toEqual(LONG_AGO)
    },
    end() {
      listener.close().closeAllConnections()
      site.close().closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Numbers of the payloads that ran, in the window and in every frame of it. */
export const marksIn = (galley: Pick<Galley, 'app'>): Promise<unknown[]> =>
  inFrames(galley, `self.${MARK} ? self.${MARK} + ' in ' + location.href : ''`)

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

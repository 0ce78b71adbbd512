import { spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../wordpress/start'

/** Ghost's program and the Node it runs on. */
export interface Program {
  readonly program: string
  readonly node: string
}

const STARTS_WITHIN = 180_000

/** Starts Ghost on a free port of this computer, on a folder with its database and files. It calls nobody. */
export async function bootGhost({ program, node }: Program, content: string) {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const settings = {
    url: `${address}/`,
    server__host: '127.0.0.1',
    server__port: String(port),
    database__client: 'better-sqlite3',
    database__connection__filename: join(content, 'data/ghost.db'),
    database__useNullAsDefault: 'true',
    paths__contentPath: content,
    process: 'local',
    mail__transport: 'stub',
    mail__from: 'test@gazete.example',
    logging__level: 'error',
    logging__transports: '["stdout"]',
    // Otherwise a sign-in waits for a code by e-mail.
    security__staffDeviceVerification: 'false',
    privacy__useTinfoil: 'true',
    privacy__useUpdateCheck: 'false',
    privacy__useGravatar: 'false',
    privacy__useRpcPing: 'false',
  }
  const log = join(content, 'ghost.log')
  const output = openSync(log, 'a')
  const child = spawn(node, ['index.js'], {
    cwd: program,
    env: { PATH: process.env.PATH, HOME: content, TZ: 'UTC', NODE_ENV: 'production', ...settings },
    stdio: ['ignore', output, output],
  })
  const kill = () => child.kill('SIGTERM')
  process.once('exit', kill)
  const answers = () =>
    fetch(`${address}/ghost/api/admin/site/`, { redirect: 'manual' }).then(
      (response) => response.ok,
      () => false,
    )
  const until = Date.now() + STARTS_WITHIN
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`Ghost did not start: ${readFileSync(log, 'utf8').slice(-1500)}`)
    await wait(50)
  }
  return {
    address,
    async stop() {
      process.off('exit', kill)
      kill()
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
      if (child.exitCode === null && child.signalCode === null)
        await new Promise((resolve) => child.once('exit', resolve))
      clearTimeout(late)
    },
  }
}

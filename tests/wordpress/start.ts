import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import * as z from 'zod'

export const ROLES = ['administrator', 'editor', 'author', 'contributor', 'subscriber'] as const
export type Role = (typeof ROLES)[number]
const Users = z.object({
  version: z.string(),
  users: z.record(z.enum(ROLES), z.object({ id: z.number(), user: z.string(), password: z.string() })),
})

/** A fault on demand; see `php/faults.php`. `match` is a pattern over `METHOD /route`. */
export interface Fault {
  readonly match: string
  readonly when: 'before' | 'after'
  readonly kind: 'error' | 'html' | 'fatal' | 'notice'
  readonly status?: number
  readonly retryAfter?: number
  readonly times: number
}

export type WordPress = Awaited<ReturnType<typeof startWordPress>>

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Where a WordPress lies on its server, and how its addresses look. */
export interface Place {
  /** `haber` for `http://host/haber/`; at the root without. */
  readonly folder?: string
  /** Addresses such as `/?p=4`: the interface is at `/?rest_route=/` and nowhere else. */
  readonly isPlain?: boolean
}

/** Puts a copy into a folder of its server. What is linked from the prepared one is never written to. */
function place(root: string, { folder, isPlain }: Place): void {
  const rewrite = (name: string, change: (text: string) => string) => {
    const file = path.join(root, name)
    const text = change(fs.readFileSync(file, 'utf8'))
    fs.rmSync(file)
    fs.writeFileSync(file, text)
  }
  if (folder) {
    rewrite('wp-config.php', (text) => text.replaceAll('"http://$host"', `"http://$host/${folder}"`))
    const within = `$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (strpos($path, '/${folder}/') !== 0) {
    http_response_code(404);
    echo 'Somebody else’s page.';
    exit;
}
$path = substr($path, strlen('/${folder}'));`
    rewrite('router.php', (text) => text.replace(/\$path = urldecode\([^\n]*;/, () => within))
  }
  if (isPlain)
    fs.writeFileSync(
      path.join(root, 'wp-content/mu-plugins/plain.php'),
      "<?php add_filter('pre_option_permalink_structure', '__return_empty_string');\n",
    )
}

/** Starts a copy of a prepared WordPress on a free port of this computer, in a folder of its own. */
export async function startWordPress(prepared: string, where: Place = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-wordpress-'))
  const root = path.join(folder, 'site')
  const content = path.join(root, 'wp-content')
  // Links, not copies: sixty megabytes in a tenth of a second. What WordPress writes to is copied.
  try {
    execFileSync('cp', ['-al', prepared, root], { stdio: 'ignore' })
  } catch {
    fs.rmSync(root, { recursive: true, force: true })
    fs.cpSync(prepared, root, { recursive: true })
  }
  const refill = () => {
    for (const name of ['database', 'uploads']) {
      fs.rmSync(path.join(content, name), { recursive: true, force: true })
      fs.cpSync(path.join(prepared, 'wp-content', name), path.join(content, name), { recursive: true })
    }
    fs.rmSync(path.join(content, 'faults.json'), { force: true })
  }
  refill()
  place(root, where)
  const port = await freePort()
  const address = `http://127.0.0.1:${port}${where.folder ? `/${where.folder}` : ''}`
  const log = path.join(folder, 'php.log')
  const output = fs.openSync(log, 'a')
  const settings = [
    'opcache.enable_cli=1',
    'memory_limit=256M',
    'upload_max_filesize=64M',
    'post_max_size=64M',
    'display_errors=0',
  ]
  const child = spawn(
    'php',
    [
      ...settings.flatMap((setting) => ['-d', setting]),
      ...['-S', `127.0.0.1:${port}`, '-t', root, path.join(root, 'router.php')],
    ],
    {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: ['ignore', output, output],
      // A group of its own: the workers would outlive their parent.
      detached: true,
    },
  )
  const kill = () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGTERM')
    } catch {
      // It has ended by itself.
    }
  }
  process.once('exit', kill)
  /** The address of a route of the interface. */
  const rest = (route: string, query = '') =>
    where.isPlain
      ? `${address}/?rest_route=${route.replace('?', '&')}&${query}`
      : `${address}/wp-json${route}${query && `?${query}`}`
  const answers = () =>
    fetch(rest('/', '_fields=name')).then(
      (response) => response.ok,
      () => false,
    )
  for (let tries = 0; !(await answers()); tries++) {
    if (child.exitCode !== null || tries > 400)
      throw new Error(`WordPress did not start: ${fs.readFileSync(log, 'utf8').slice(-800)}`)
    await wait(25)
  }
  const users = Users.parse(JSON.parse(fs.readFileSync(path.join(prepared, 'users.json'), 'utf8')))

  /** Asks the REST interface as a user, past the code under test. */
  async function ask(
    method: string,
    route: string,
    body?: unknown,
    role: Role = 'administrator',
  ): Promise<unknown> {
    const { user, password } = users.users[role]
    const response = await fetch(rest(`/wp/v2${route}`), {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return response.json()
  }

  return {
    address,
    root,
    version: users.version,
    users: users.users,
    ask,
    /** Every post of the site in whatever state but the bin, as the administrator sees them. */
    posts: async () =>
      Post.array().parse(
        await ask('GET', '/posts?status=any&per_page=100&context=edit&orderby=id&order=asc'),
      ),
    fault: (...faults: Fault[]) =>
      fs.writeFileSync(path.join(content, 'faults.json'), JSON.stringify(faults)),
    reset: refill,
    async stop() {
      kill()
      if (child.exitCode === null && child.signalCode === null)
        await new Promise((resolve) => child.once('exit', resolve))
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

const raw = z.object({ raw: z.string() })
const Post = z.object({
  id: z.number(),
  slug: z.string(),
  status: z.string(),
  title: raw,
  content: raw,
  excerpt: raw,
  date_gmt: z.string(),
  link: z.string(),
  featured_media: z.number(),
  categories: z.array(z.number()),
  tags: z.array(z.number()),
  author: z.number(),
  comment_status: z.string(),
  sticky: z.boolean(),
})

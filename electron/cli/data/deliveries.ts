import fs from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { Delivery, type DeliveryQuery, type LoggedDelivery } from '../../../shared/publish/queue/delivery'
import { fail, ok, type Result } from '../../../shared/result'
import { writeDurably, writeFaultKind } from '../../durableFile'
import { type DeliveryLog, deliveryText } from '../../library/deliveryCalls'

const Line = z.union([Delivery, z.object({ dismissed: z.string() })])

/** An article's file is cut to its newest lines when it has grown beyond this many bytes. */
const LONGEST = 512 * 1024
const LINES_KEPT = 200

/**
 * The delivery log of the command line: a file for each article, a line for each row, only ever added to, so that the
 * ten-thousandth article costs what the first one did.
 */
export function openDeliveries(data: string): DeliveryLog {
  const folder = path.join(data, 'deliveries')
  const fileOf = (articleId: string) => path.join(folder, `${path.basename(articleId)}.jsonl`)

  async function add(articleId: string, line: z.infer<typeof Line>): Promise<Result<null>> {
    const file = fileOf(articleId)
    try {
      await fs.mkdir(folder, { recursive: true })
      const handle = await fs.open(file, 'a', 0o600)
      try {
        await handle.write(`${JSON.stringify(line)}\n`)
        await handle.sync()
        if ((await handle.stat()).size < LONGEST) return ok(null)
      } finally {
        await handle.close()
      }
      const known = (await fs.readFile(file, 'utf8')).trimEnd().split('\n')
      await writeDurably(file, `${known.slice(-LINES_KEPT).join('\n')}\n`, 0o600)
      return ok(null)
    } catch (error) {
      return fail(
        writeFaultKind(error),
        'data.not-writable',
        `${file} could not be written: ${String(error)}`,
      )
    }
  }

  async function read(file: string): Promise<Omit<LoggedDelivery, 'row'>[]> {
    const text = await fs.readFile(file, 'utf8').catch(() => '')
    const latest = new Map<string, Omit<LoggedDelivery, 'row'>>()
    for (const line of text.split('\n')) {
      // A line that a crash cut off, or of a shape this version does not know, stays where it is.
      const row = Line.safeParse(parsed(line))
      if (!row.success) continue
      const name = 'dismissed' in row.data ? row.data.dismissed : row.data.id
      const known = latest.get(name)
      if (!('dismissed' in row.data))
        latest.set(name, { ...row.data, isDismissed: known?.isDismissed ?? false })
      else if (known) latest.set(name, { ...known, isDismissed: true })
    }
    return [...latest.values()]
  }

  /** Newest first. */
  async function all(articleId?: string): Promise<LoggedDelivery[]> {
    const names = articleId === undefined ? await fs.readdir(folder).catch(() => []) : []
    const files = articleId === undefined ? names.map((name) => path.join(folder, name)) : [fileOf(articleId)]
    const found: Omit<LoggedDelivery, 'row'>[] = []
    for (const file of files) found.push(...(await read(file)))
    found.sort((a, b) => Date.parse(a.began) - Date.parse(b.began))
    return found.map((one, index) => ({ ...one, row: index + 1 })).reverse()
  }

  const pausedFile = path.join(data, 'paused')
  return {
    append: (delivery) => add(delivery.articleId, delivery),
    list: async (query) => ok(narrowed(await all(query.articleId), query)),
    async latest() {
      const newest = new Map<string, LoggedDelivery>()
      for (const one of await all()) {
        const place = `${one.site} ${one.articleId}`
        if (!newest.has(place)) newest.set(place, one)
      }
      const good = ['done', 'held', 'scheduled', 'cancelled']
      return ok([...newest.values()].filter(({ outcome }) => !good.includes(outcome)))
    },
    async dismiss(id) {
      const known = (await all()).find((one) => one.id === id)
      return known ? add(known.articleId, { dismissed: id }) : ok(null)
    },
    isPaused: async () => ok((await fs.stat(pausedFile).catch(() => null)) !== null),
    async pause(isPaused) {
      if (isPaused) await writeDurably(pausedFile, '')
      else await fs.rm(pausedFile, { force: true })
      return ok(null)
    },
    async text(wanted) {
      const known = await all(wanted.articleId)
      return ok(deliveryText((query) => narrowed(known, query), wanted))
    },
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const narrowed = (
  deliveries: readonly LoggedDelivery[],
  { articleId, site, outcomes, before, limit }: DeliveryQuery,
): LoggedDelivery[] =>
  deliveries
    .filter(
      (one) =>
        (articleId === undefined || one.articleId === articleId) &&
        (site === undefined || one.site === site) &&
        (outcomes === undefined || outcomes.includes(one.outcome)) &&
        (before === undefined || one.row < before),
    )
    .slice(0, limit)

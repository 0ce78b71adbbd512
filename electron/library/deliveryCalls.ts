import { Delivery, type DeliveryQuery, type LoggedDelivery } from '../../shared/publish/queue/delivery'
import { deliveriesCsv, deliveriesJsonLines } from '../../shared/publish/queue/export'
import { fail, ok, type Result } from '../../shared/result'
import type { Deliveries } from './deliveries'

/** Which deliveries go into a file, and how. `heads` are the columns' names in the person's language. */
export type DeliveryFile = Omit<DeliveryQuery, 'limit' | 'before'> &
  ({ readonly form: 'csv'; readonly heads: readonly string[] } | { readonly form: 'jsonl' })

/** One call of the delivery log, as it crosses to the library's worker. */
export type DeliveryCall =
  | { readonly call: 'append'; readonly delivery: Delivery }
  | { readonly call: 'list'; readonly query: DeliveryQuery }
  | { readonly call: 'latest' }
  | { readonly call: 'dismiss'; readonly id: string }
  | { readonly call: 'isPaused' }
  | { readonly call: 'pause'; readonly isPaused: boolean }
  | { readonly call: 'text'; readonly file: DeliveryFile }

/** The delivery log as publishing sees it. */
export interface DeliveryLog {
  append(delivery: Delivery): Promise<Result<unknown>>
  list(query: DeliveryQuery): Promise<Result<LoggedDelivery[]>>
  latest(): Promise<Result<LoggedDelivery[]>>
  dismiss(id: string): Promise<Result<unknown>>
  isPaused(): Promise<Result<boolean>>
  pause(isPaused: boolean): Promise<Result<unknown>>
  /** Everything that fits, as the text of a file; the newest first. */
  text(file: DeliveryFile): Promise<Result<string>>
}

type Ask = <T>(call: DeliveryCall) => Promise<Result<T>>

export const deliveryLog = (ask: Ask): DeliveryLog => ({
  append: (delivery) => ask({ call: 'append', delivery }),
  list: (query) => ask({ call: 'list', query }),
  latest: () => ask({ call: 'latest' }),
  dismiss: (id) => ask({ call: 'dismiss', id }),
  isPaused: () => ask({ call: 'isPaused' }),
  pause: (isPaused) => ask({ call: 'pause', isPaused }),
  text: (file) => ask({ call: 'text', file }),
})

const PAGE = 1000

export function deliveryText(
  list: (query: DeliveryQuery) => readonly LoggedDelivery[],
  { form, ...rest }: DeliveryFile,
): string {
  const { heads = [], ...narrowed } = rest as Omit<DeliveryQuery, 'limit'> & { heads?: readonly string[] }
  const all: Delivery[] = []
  for (let before: number | undefined; ; ) {
    const page = list({ ...narrowed, limit: PAGE, ...(before === undefined ? {} : { before }) })
    all.push(...page.map(({ row: _, isDismissed: __, ...delivery }) => delivery))
    before = page.at(-1)?.row
    if (page.length === 0) break
  }
  return form === 'csv' ? deliveriesCsv(all, heads) : deliveriesJsonLines(all)
}

/** Where the log lies. */
export function answerDelivery(deliveries: Deliveries, asked: DeliveryCall): Result<unknown> {
  switch (asked.call) {
    case 'append': {
      const delivery = Delivery.safeParse(asked.delivery)
      if (!delivery.success) return fail('invalid', 'delivery.invalid', delivery.error.message)
      deliveries.append(delivery.data)
      return ok({})
    }
    case 'list':
      return ok(deliveries.list(asked.query))
    case 'latest':
      return ok(deliveries.latest())
    case 'dismiss':
      deliveries.dismiss(asked.id)
      return ok({})
    case 'isPaused':
      return ok(deliveries.isPaused())
    case 'pause':
      deliveries.pause(asked.isPaused)
      return ok({})
    case 'text':
      return ok(deliveryText(deliveries.list, asked.file))
  }
}

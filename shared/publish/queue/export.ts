import { cell } from '../../report/report'
import type { Delivery } from './delivery'

const steps = (delivery: Delivery): string =>
  delivery.steps
    .map(({ step, at, part, of }) => `${step}${part === undefined ? '' : ` ${part}/${of}`} ${at}`)
    .join(', ')

/** Deliveries as a spreadsheet reads them: UTF-8 with its mark, semicolons, a row for each attempt. */
export function deliveriesCsv(deliveries: readonly Delivery[], heads: readonly string[]): string {
  const rows = deliveries.map((one) => [
    one.began,
    one.ended,
    one.headline,
    one.articleId,
    one.siteName,
    one.act,
    one.outcome,
    one.attempt,
    steps(one),
    one.files.map(({ name, bytes }) => `${name} ${bytes}`).join(', '),
    one.files.reduce((sum, { bytes }) => sum + bytes, 0),
    one.fault?.code ?? '',
    one.fault?.message ?? '',
    one.url,
  ])
  return `\u{feff}${[heads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** One delivery on each line, as it is kept. */
export const deliveriesJsonLines = (deliveries: readonly Delivery[]): string =>
  deliveries.map((one) => `${JSON.stringify(one)}\n`).join('')

import { phrases } from '../words/labels'
import type { Finding, Reading, Rule } from './rule'

/** Labels with others' headlines under them, which is more than an empty place for an ad. */
const LABELS = phrases(
  'sponsorlu bağlantılar | sponsorlu bağlantı | sponsorlu içerik | sponsorlu içerikler | партнёрские материалы | партнерские материалы | новости партнёров | новости партнеров | материалы партнёров | серіктестер материалдары | sponsored links | sponsored content | promoted stories | from our partners',
)
const MOST = 6

/** `Diş implantında kampanya` directly under `Sponsorlu Bağlantılar`: what somebody paid for. */
export const sponsoredLines: Rule = {
  name: 'sponsored-lines',
  weight: 0.85,
  reason: 'A line directly under a label that says it was paid for.',
  read: (reading) =>
    reading.keys.flatMap((key, label): Finding[] =>
      LABELS.has(key) ? under(reading, label).map((at) => ({ pieces: [at], action: 'dropped' })) : [],
    ),
}

/** Short lines without an empty line between them; a paragraph ends them. */
function under({ pieces, isFree, isProse }: Reading, label: number): number[] {
  const found: number[] = []
  for (let at = label + 1; at <= label + MOST; at += 1) {
    const { kind, text = '', gap = 1, box } = pieces[at] ?? {}
    const isBeside = kind === 'line' && gap === 0 && box === pieces[label]?.box && isFree(at)
    if (!isBeside || isProse(at) || text.length > 90 || /[.:;,]$/.test(text)) break
    found.push(at)
  }
  return found
}

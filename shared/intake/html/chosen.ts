import { cleanAddress } from '../address'
import { keyOf } from '../page/key'
import type { Statement } from './evidence'

/** Of several articles in a page's JSON-LD, only the one that is the page's own is heard; it is heard first. */
export function chosenStatements(statements: readonly Statement[], url: string): Statement[] {
  // In one pass: a hostile page states a hundred thousand articles.
  const nodes = new Map<number, Statement[]>()
  const others: Statement[] = []
  for (const statement of statements) {
    const { node } = statement
    const own = node === undefined ? others : nodes.get(node)
    if (own) own.push(statement)
    else if (node !== undefined) nodes.set(node, [statement])
  }
  const titles = others.filter(({ name }) => name === 'title').map(({ text }) => keyOf(text))
  const addresses = [url, ...others.filter(({ name }) => name === 'canonical').map(({ text }) => text)].map(
    bare,
  )
  const scored = [...nodes].map(([number, own]) => ({
    own,
    score: scoreOf(own, number, titles, addresses),
  }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  // A page that only lists other pages' articles says nothing of its own.
  const isOwn = best && (best.score >= 0 || scored.length === 1)
  return withoutReaders([...(isOwn ? best.own : []), ...others])
}

/** What the markup states among comments is of their readers, unless it is all that is stated, and once. */
function withoutReaders(statements: readonly Statement[]): Statement[] {
  const own = new Set(statements.flatMap(({ name, isReaders }) => (isReaders ? [] : [name])))
  const times = new Map<string, number>()
  for (const { name, isReaders } of statements) if (isReaders) times.set(name, (times.get(name) ?? 0) + 1)
  return statements.filter(({ name, isReaders }) => !isReaders || (!own.has(name) && times.get(name) === 1))
}

const bare = (address: string): string =>
  (cleanAddress(address) ?? '')
    .replace(/^https?:\/\/(www\.|m\.|amp\.)?/i, '')
    .replace(/\/(amp\/?)?$|[?#].*$/, '')

function scoreOf(
  own: readonly Statement[],
  number: number,
  titles: readonly string[],
  addresses: readonly string[],
): number {
  const said = (name: Statement['name']) => own.find((one) => one.name === name)?.text ?? ''
  const headline = keyOf(said('headline'))
  const address = bare(said('canonical'))
  const isNamed =
    headline !== '' && titles.some((title) => title === headline || title.startsWith(`${headline} `))
  return (
    (number >= 1000 ? -20 : 0) +
    (address !== '' && addresses.includes(address) ? 30 : 0) +
    (isNamed ? 20 : 0) +
    (said('published') ? 4 : 0) +
    (said('author') ? 1 : 0)
  )
}

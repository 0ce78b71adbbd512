import type { Receipt } from '../../shared/article/article'

const MOST = 20
const IS_SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What a page is called on its site: a site may have given it another slug than it was asked for. */
export const slugIn = (url: string): string =>
  url
    .replace(/[?#].{0,4000}$/, '')
    .replace(/\/(index\.html)?$/, '')
    .split('/')
    .at(-1) ?? ''

/** Every slug the article is or was known under, so that each of its sites knows its own again; the oldest go first. */
export function addressesLeft(
  slug: string,
  former: readonly string[],
  receipts: readonly Receipt[],
): string[] {
  const known = [...former, ...receipts.map(({ url }) => slugIn(url))]
  // While a new one is typed, what stands there between two keys was never an address.
  const out = former.length === 0 ? [...known, slug] : known
  return [...new Set(out)].filter((one) => IS_SLUG.test(one) && one.length <= 200).slice(-MOST)
}

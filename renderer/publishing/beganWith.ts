import type { Article, Receipt } from '../../shared/article/article'
import { desk } from '../desk'
import { addressesLeft, slugIn } from '../inspector/formerSlugs'
import type { MergeBase, MergeText } from './merging'

interface There {
  readonly url: string
  readonly was: MergeText | null
}

/**
 * What both sides of a conflict began with: the text as the site kept it, and the fields as the version holds them that
 * was last sent there. What is not known is null, and then nothing is settled by itself.
 */
export async function beganWith(
  articleId: string,
  receipt: Receipt | null,
  { url, was }: There,
): Promise<MergeBase> {
  const hasMoved = receipt !== null && slugIn(receipt.url) !== slugIn(url)
  return { text: was, fields: receipt && (await lastSent(articleId, receipt.site)), hasMoved }
}

async function lastSent(id: string, site: string): Promise<Article | null> {
  const versions = await desk.versions.list({ id })
  const sent = versions.ok ? versions.value.find((one) => one.cause === 'publish' && one.site === site) : null
  const version = sent ? await desk.versions.read({ id, version: sent.id }) : null
  return version?.ok ? version.value : null
}

/**
 * The slug that was chosen, and the one that gives way among those the page was known under, so that its site knows its
 * own again; nothing where neither gives way.
 */
export function addressAfter(
  mine: Pick<Article, 'slug' | 'formerSlugs' | 'receipts'>,
  theirs: Pick<Article, 'slug'>,
  chosen: string,
): Partial<Pick<Article, 'slug' | 'formerSlugs'>> {
  const left = chosen === mine.slug ? theirs.slug : mine.slug
  if (theirs.slug === '' || mine.slug === '' || left === chosen) return {}
  return { slug: chosen, formerSlugs: addressesLeft(left, mine.formerSlugs ?? [], []) }
}

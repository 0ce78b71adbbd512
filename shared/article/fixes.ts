import type { JsonNode } from '../body/parse'
import { textOf, withoutHead } from '../intake/blocks'
import { certainLanguage } from '../intake/language'
import { type Article, type BodyJson, Source } from './article'
import { datelineFromHead, headOf } from './checks/dateline'
import { isMismatch } from './checks/language'
import { passagesOf } from './checks/subject'
import type { Fix } from './problem'

/**
 * The article with a problem put right; null when the article is another one by now and the fix no longer fits, or when
 * it is none that data alone can make (`copy-picture`).
 */
export function applyFix(article: Article, fix: Fix): Article | null {
  switch (fix.kind) {
    case 'dateline-from-text':
      return withDatelineOfText(article)
    case 'language':
      return { ...article, language: fix.to }
    case 'paragraph-languages':
      return { ...article, body: withLanguages(article) }
    case 'no-embargo':
      return { ...article, embargo: '' }
    case 'add-source':
      return { ...article, sources: [...article.sources, Source.parse({ url: fix.url })] }
    case 'remove-source':
      return article.sources[fix.index]
        ? { ...article, sources: article.sources.filter((_, index) => index !== fix.index) }
        : null
    case 'remove-slot':
      return withoutSlot(article, fix.slot)
    case 'no-ads':
      return { ...article, ads: { ...article.ads, mode: 'off' } }
    case 'copy-picture':
      return null
  }
}

function withDatelineOfText(article: Article): Article | null {
  const passages = passagesOf(article)
  const head = headOf({ article, passages })
  const where = passages.find((passage) => passage.where.startsWith('body.'))?.where ?? ''
  const at = Number(where.slice('body.'.length))
  const blocks = (article.body.content ?? []) as JsonNode[]
  const block = blocks[at]
  if (!head || block?.type !== 'paragraph') return null
  const content = blocks.toSpliced(at, 1, withoutHead(block, head.length))
  return { ...article, dateline: datelineFromHead(head, article), body: { ...article.body, content } }
}

function withLanguages(article: Article): BodyJson {
  const marked = (node: JsonNode): JsonNode => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const text = textOf(node)
      const lang = String(node.attrs?.lang ?? '')
      if (!isMismatch({ text, lang }, article.language)) return node
      const certain = certainLanguage(text)
      return {
        ...node,
        attrs: { ...node.attrs, lang: certain === article.language.split('-', 1)[0] ? null : certain },
      }
    }
    return node.content ? { ...node, content: node.content.map(marked) } : node
  }
  return { ...article.body, content: ((article.body.content ?? []) as JsonNode[]).map(marked) }
}

function withoutSlot(article: Article, slot: string): Article {
  const { ads, body } = article
  const content = ((body.content ?? []) as JsonNode[]).filter(
    (block) => block.type !== 'adSlot' || String(block.attrs?.slot ?? 'in-story') !== slot,
  )
  return {
    ...article,
    ads: { ...ads, placements: ads.placements.filter((placement) => placement.slot !== slot) },
    body: { ...body, content: content.length > 0 ? content : [{ type: 'paragraph' }] },
  }
}

import { safeHref } from '../../body/safeHref'
import { siteBlockOf } from '../../body/siteBlock'
import { firstHole } from '../holes'
import type { Check, Finding } from './subject'

export const bodyMissing: Check = ({ doc, passages }) => {
  if (!doc) return [{ code: 'body.unreadable', where: 'body', message: 'The body cannot be read.' }]
  return passages.some(({ where }) => where.startsWith('body.'))
    ? []
    : [{ code: 'body.empty', where: 'body', message: 'The article has no text.' }]
}

/** What this version cannot show. A block of the very site goes back to it as it was. */
export const bodyOpaque: Check = ({ doc, site }) => {
  const found: Finding[] = []
  doc?.forEach((block, _offset, index) => {
    const own = block.type.name === 'opaqueBlock' ? siteBlockOf(String(block.attrs.json)) : null
    if (own && own.target !== site.target)
      found.push({
        code: 'body.site-block',
        where: `body.${index}`,
        message: `A block of another site (${own.name}) is not shown on this one.`,
        values: { name: own.name },
      })
    let isOpaque = block.type.name.startsWith('opaque')
    block.descendants((node) => {
      isOpaque ||= node.type.name.startsWith('opaque')
    })
    if (isOpaque && !own)
      found.push({
        code: 'body.opaque',
        where: `body.${index}`,
        message: 'A part of the text comes from a newer version and will not be shown.',
      })
  })
  return found
}

/** Addresses the text leads to, in order: links and source lines, each with the block it stands in. */
export function linksIn(doc: Parameters<Check>[0]['doc']): { href: string; where: string }[] {
  const links: { href: string; where: string }[] = []
  doc?.forEach((block, _offset, index) => {
    const look = (node: typeof block) => {
      const hrefs = node.marks.filter((mark) => mark.type.name === 'link').map((mark) => mark.attrs.href)
      if (node.type.name === 'sourceLine' && node.attrs.href !== '') hrefs.push(node.attrs.href)
      for (const href of hrefs) links.push({ href: String(href), where: `body.${index}` })
    }
    look(block)
    block.descendants(look)
  })
  return links
}

export const linksUnsafe: Check = ({ doc }) =>
  linksIn(doc)
    .filter(({ href }) => safeHref(href) === null)
    .map(({ href, where }) => ({
      code: 'link.unsafe',
      where,
      message: 'A link in the text leads to an address that is not allowed.',
      values: { href: href.slice(0, 200) },
    }))

/** `TK` ("to come") standing alone in capitals, and runs of question marks: what desks write where a fact is missing. A hole of a template is one, too. */
const PLACEHOLDER = /(?<![\p{L}\p{N}])(?:TK|TKTK|XXX+)(?![\p{L}\p{N}])|\?{3,}/u

export const placeholders: Check = ({ article, passages }) =>
  [...passages, { where: 'dateline.place', text: article.dateline.place }].flatMap(({ where, text }) => {
    const found = PLACEHOLDER.exec(text)?.[0] ?? firstHole(text)
    if (found === null) return []
    return [
      {
        code: 'text.placeholder',
        where,
        message: `“${found}” still stands where a fact should be.`,
        values: { found, text: text.slice(0, 200) },
      },
    ]
  })

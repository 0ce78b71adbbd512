import { cleanAddress, hostOf } from '../address'
import { linksIn } from '../html/nodeLinks'
import type { Piece } from '../page/piece'
import { isSentence } from '../page/prose'
import { isInside, type Reading, type Rule, runsOf } from './rule'

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|rtf|odt|csv|mp3|mp4)(?:[?#]|$)/i

/** The host a page stands on: its own address, or what it states. */
const hostsOf = ({ url, pieces }: Reading): ReadonlySet<string> =>
  new Set(
    [
      url,
      ...pieces.flatMap(({ kind, name, text }) => (kind === 'meta' && name === 'canonical' ? [text] : [])),
    ]
      .map((address) => hostOf(cleanAddress(address) ?? ''))
      .filter(Boolean),
  )

/** Whether a piece is nothing but a link to another page of the same site, worded as a headline. */
function isTeaser({ kind, text, linked, node }: Piece, hosts: ReadonlySet<string>): boolean {
  if (!(kind === 'line' || kind === 'heading') || linked < 0.98 || text.length > 160 || isSentence(text))
    return false
  if (text.split(/\s+/).length < 3) return false
  const links = linksIn(node)
  return links.length > 0 && links.every(({ href }) => hosts.has(hostOf(href)) && !FILE.test(href))
}

/** Whether two pieces lead to one address: a card with a headline, words about it, and who wrote it. */
function isOneLink({ pieces }: Reading, one: number, other: number): boolean {
  const [own, beside] = [one, other].map((at) => linksIn(pieces[at]?.node ?? null)[0]?.href)
  return own !== undefined && own === beside
}

/**
 * A line between two paragraphs that is nothing but a link to another story of the site, and the small picture the link
 * shows with it. It is no sentence; a person is asked to look.
 */
export const innerLink: Rule = {
  name: 'inner-link',
  weight: 0.55,
  reason: 'A line between paragraphs that is only a link to another page of the same site.',
  read: (reading) => {
    const hosts = hostsOf(reading)
    if (hosts.size === 0) return []
    // In one box with several paragraphs a heading that is a link is the text's own: a list of things worth a look.
    const paragraphs = new Map<number, number>()
    for (const [index, { box }] of reading.pieces.entries())
      if (reading.isProse(index)) paragraphs.set(box, (paragraphs.get(box) ?? 0) + 1)
    const isLinked = (index: number) => {
      const piece = reading.pieces[index]
      if (piece?.kind === 'heading' && (paragraphs.get(piece.box) ?? 0) > 1) return false
      return (
        piece !== undefined && reading.isFree(index) && isInside(reading, index) && isTeaser(piece, hosts)
      )
    }
    return runsOf(
      reading,
      ({ kind, linked }, index) =>
        isLinked(index) ||
        (isInside(reading, index) &&
          linked >= 0.98 &&
          [index - 1, index + 1].some((at) => isLinked(at) && isOneLink(reading, at, index))) ||
        (kind === 'picture' &&
          linked === 1 &&
          isInside(reading, index) &&
          (isLinked(index + 1) || isLinked(index - 1))),
    ).map((pieces) => ({ pieces, action: 'dropped' as const }))
  },
}

import { hostOf } from '../address'
import { relativeStamps } from '../addressDate'
import { saidByAddress } from '../addressWords'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isListHead } from './copiedHead'
import { type Finding, isBeforeStory, pieceRule, type Rule } from './rule'
import { readStamps } from './stamps'

const isCopied = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && piece.box === 0 && piece.main === null && /^(?:line|item)$/.test(piece.kind)

/** `Etiket Arşivi`, `Monthly Archives: March 2017`, `© Yayla Postası 2021`, `1 2 3 12` over a copied story. */
export const listHead: Rule = pieceRule(
  {
    name: 'list-head',
    weight: 0.85,
    reason:
      'The heading of a list or an archive, a copyright or page numbers over the story: the site’s own.',
  },
  (piece, index, reading) => {
    if (!isCopied(piece) || !reading.story || !isBeforeStory(reading, index)) return null
    if (relativeStamps(piece.text, reading.url).length > 0) return null
    const isPages = /^(?:\d{1,4}\s){2,12}\d{1,4}$/.test(piece.text)
    return isPages || isListHead(piece) ? { action: 'dropped' } : null
  },
)

/** `YAYLA POSTASI - 02 Ocak 2026, Cuma`: the site's name beside the day somebody copied the page. */
export const masthead: Rule = pieceRule(
  {
    name: 'masthead',
    weight: 0.7,
    reason: 'The name of the site beside a date, over the story: the day somebody copied the page.',
  },
  (piece, index, reading) => {
    if (!isCopied(piece) || !isBeforeStory(reading, index) || piece.text.length > 80) return null
    const name = /^(.{3,60}?)\s[-–—|•]\s/u.exec(piece.text)?.[1] ?? ''
    return isHost(name, reading.url) && readStamps(piece.text.slice(name.length)).length > 0
      ? { action: 'dropped' }
      : null
  },
)

const LONGEST = 300

/** Whether a line is the name of the site the page was taken from: `Yayla Postası` of `yaylapostasi.com`. */
export function isHost(text: string, url: string): boolean {
  const letters = keyOf(text)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const host = (hostOf(url).split('.')[0] ?? '').replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length >= 5 && (host === letters || letters === hostOf(url).replace(/[^a-z0-9]+/g, ''))
}

/**
 * In a copied page: what is left over a headline that the page's address is made of, and between it and the story a number
 * alone or the writer's name again.
 */
export const siteHead: Rule = {
  name: 'site-head',
  weight: 0.7,
  reason:
    'What a page prints over its headline and around it: its name, its menu, a counter, the writer again.',
  read: (reading) => {
    const { headline, story, pieces, url, keys } = reading
    if (!headline || !story || !isCopied(pieces[headline.at])) return []
    const isCertain = saidByAddress(url, headline.text)
    const names = new Set(reading.field('bylines').flatMap((value) => value.split(', ').map(keyOf)))
    return reading.free.flatMap((index): Finding[] => {
      const piece = pieces[index]
      if (!isCopied(piece) || index >= story.from || index === headline.at) return []
      if (piece.text.length > LONGEST || reading.isProse(index)) return []
      const isOver = index < headline.at && (isCertain || isHost(piece.text, url))
      const isAgain = names.has(keys[index] ?? '') || /^\d{1,6}$/.test(piece.text)
      return isOver || isAgain ? [{ pieces: [index], action: 'dropped' }] : []
    })
  },
}

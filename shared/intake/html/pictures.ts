import { pictureSource } from '../../body/blocks/figure'
import type { JsonNode } from '../../body/parse'
import { resolve } from './resolve'

export interface PictureRead {
  readonly alt: string
  /** The figure, or null for a pixel, an icon or a picture without a web address. */
  readonly node: JsonNode | null
  readonly address: string
}

const ADDRESSES = ['data-src', 'data-lazy-src', 'data-original', 'src'] as const
const SMALLEST = 60

/** Reads an `img`: its real address behind lazy loading, and whether it is worth keeping. */
export function readPicture(attribute: (name: string) => string, base: string): PictureRead {
  const alt = attribute('alt').trim().slice(0, 1000)
  const candidates = ADDRESSES.map((name) => attribute(name)).filter(Boolean)
  const listed = /^\s{0,20}(\S{1,2000})/.exec(attribute('srcset') || attribute('data-srcset'))?.[1] ?? ''
  const sources = [...candidates, listed]
    .map((address) => pictureSource(resolve(address, base)))
    .filter(Boolean)
  const address = sources[0] ?? candidates[0] ?? ''
  const isSmall = [attribute('width'), attribute('height')].some((size) => {
    const pixels = /^(\d{1,5})(px)?$/.exec(size.trim())?.[1]
    return pixels !== undefined && Number(pixels) < SMALLEST
  })
  const src = sources[0]
  const node = src && !isSmall ? { type: 'figure', attrs: { src, alt, caption: '', credit: '' } } : null
  return { alt, node, address: address.slice(0, 300) }
}

const CREDIT =
  /[\s(—–-]{0,3}(?:фото|foto(?:ğraf)?|görsel|сурет|photo(?: credit| by)?|image|credit|picture)\s?[:：]\s?([^\n]{2,120})$/iu

/** A caption and the credit at its end. */
export function splitCaption(text: string): { caption: string; credit: string } {
  const match = CREDIT.exec(text.slice(-200))
  if (!match) return { caption: text, credit: '' }
  const credit = (match[1] ?? '').replace(/[)\s.]+$/, '')
  return { caption: text.slice(0, text.length - match[0].length).trim(), credit }
}

import type { PictureType } from './kind'
import { metadataBlocks } from './metadata/blocks'
import { readExif } from './metadata/exif'
import { readIptc } from './metadata/iptc'
import type { Rights } from './metadata/rights'
import { NOTHING, type Stated } from './metadata/stated'
import { readXmp } from './metadata/xmp'

export interface PictureWords {
  readonly caption: string
  readonly credit: string
}

const LONGEST_CAPTION = 2000
const LONGEST_CREDIT = 300

/**
 * The caption and the credit a picture's file states of itself: IPTC before XMP before Exif, as agencies fill them. The
 * words are plain text, cut to what a caption may hold; what a camera or a program writes of itself is none.
 */
export function pictureWords(bytes: Uint8Array, type: PictureType): PictureWords {
  const stated = statedIn(bytes, type)
  const first = (name: keyof Stated) => firstOf(stated, name)
  const caption = stated.map(({ caption }) => clean(caption)).find((text) => text && !isOfAMachine(text))
  return {
    caption: (caption ?? '').slice(0, LONGEST_CAPTION),
    credit: creditOf(first('author'), first('credit'), first('copyright')).slice(0, LONGEST_CREDIT),
  }
}

/** Who made the picture and whose it is, as its file says: what a published copy goes on saying. */
export function pictureRights(bytes: Uint8Array, type: PictureType): Rights {
  const stated = statedIn(bytes, type)
  return {
    artist: creditOf(firstOf(stated, 'author'), firstOf(stated, 'credit'), '').slice(0, LONGEST_CREDIT),
    copyright: firstOf(stated, 'copyright').slice(0, LONGEST_CREDIT),
  }
}

function statedIn(bytes: Uint8Array, type: PictureType): Stated[] {
  const blocks = metadataBlocks(bytes, type)
  return [
    blocks.iptc ? readIptc(blocks.iptc) : NOTHING,
    blocks.xmp ? readXmp(blocks.xmp) : NOTHING,
    blocks.exif ? readExif(blocks.exif) : NOTHING,
  ]
}

const firstOf = (stated: readonly Stated[], name: keyof Stated): string =>
  stated.map((one) => clean(one[name])).find(Boolean) ?? ''

/** A person and a house are both named; a copyright line stands in where neither is. */
function creditOf(author: string, credit: string, copyright: string): string {
  if (author && credit) return credit.includes(author) ? credit : `${author} / ${credit}`
  return author || credit || copyright.replace(/^(?:copyright|\(c\)|©|\s|:){1,8}/i, '')
}

/** Signs that show nothing, or turn the direction of what follows, have no place in a line of text. */
const UNSEEN = /[\p{C}\u2028\u2029\ufffd]+/gu

const clean = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').normalize('NFC').trim()

/** `OLYMPUS DIGITAL CAMERA`, `DSC_0042`, `Created with GIMP`: nobody's words. */
const isOfAMachine = (text: string): boolean =>
  /^(?:created with|made with|processed with|screenshot|untitled|default)\b/i.test(text) ||
  !/\s/.test(text) ||
  (text.length < 40 && /^[A-Z0-9 ._-]+$/.test(text))

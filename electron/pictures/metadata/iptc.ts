import { decodeText } from '../../../shared/intake/decodeText'
import { NOTHING, type Stated } from './stated'

const MOST_SETS = 500
const LONGEST = 8000

/** Datasets of record 2 (IPTC-IIM 4.2) that are read. */
const READ: Readonly<Record<number, keyof Stated | 'source'>> = {
  80: 'author',
  110: 'credit',
  115: 'source',
  116: 'copyright',
  120: 'caption',
}
/** `ESC % G` in dataset 1:90: the texts are UTF-8. */
const UTF8 = '\x1b%G'

/** Reads datasets of tag, record, number, length and data. A length beyond the end, or a long form, ends the reading. */
export function readIptc(bytes: Uint8Array): Stated {
  const found = new Map<string, Uint8Array[]>()
  let charset = ''
  let at = 0
  for (let set = 0; set < MOST_SETS && bytes[at] === 0x1c && at + 5 <= bytes.length; set += 1) {
    const [record, number] = [bytes[at + 1], bytes[at + 2] ?? 0]
    const length = ((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0)
    if (length > 0x7fff) break
    const data = bytes.subarray(at + 5, at + 5 + length)
    if (record === 1 && number === 90 && String.fromCharCode(...data.subarray(0, 3)) === UTF8)
      charset = 'utf-8'
    const name = record === 2 && Object.hasOwn(READ, number) ? READ[number] : undefined
    if (name) found.set(name, [...(found.get(name) ?? []), data.subarray(0, LONGEST)].slice(0, 5))
    at += 5 + length
  }
  const text = (name: string) =>
    (found.get(name) ?? [])
      .map((data) => decodeText(data, charset).text)
      .filter(Boolean)
      .join(', ')
  return {
    ...NOTHING,
    caption: text('caption'),
    author: text('author'),
    credit: text('credit') || text('source'),
    copyright: text('copyright'),
  }
}

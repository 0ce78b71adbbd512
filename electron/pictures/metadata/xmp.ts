import type { Stated } from './stated'

const LONGEST = 8000

/**
 * Reads the words of an XMP packet: the value of a property as an element, as the first item of its list, or as an
 * attribute. The packet is searched as text and never parsed as XML, so that no entity or nesting can cost anything.
 */
export function readXmp(bytes: Uint8Array): Stated {
  const packet = new TextDecoder().decode(bytes)
  return {
    caption: property(packet, 'dc:description'),
    author: property(packet, 'dc:creator'),
    credit: property(packet, 'photoshop:Credit') || property(packet, 'photoshop:Source'),
    copyright: property(packet, 'dc:rights'),
  }
}

function property(packet: string, name: string): string {
  const element = inside(packet, name, 0)
  if (element === null) return attribute(packet, name)
  return plain(inside(element, 'rdf:li', 0) ?? (element.includes('<') ? '' : element))
}

/** The text between the first `<name …>` and its end; null when there is none. */
function inside(text: string, name: string, from: number): string | null {
  const start = text.indexOf(`<${name}`, from)
  if (start < 0) return null
  const open = text.indexOf('>', start)
  if (open < 0 || text[open - 1] === '/' || !/[\s>]/.test(text[start + name.length + 1] ?? '')) return null
  const end = text.indexOf(`</${name}>`, open)
  return end < 0 ? null : text.slice(open + 1, Math.min(end, open + 1 + LONGEST))
}

function attribute(packet: string, name: string): string {
  const start = packet.indexOf(`${name}=`)
  const quote = packet[start + name.length + 1] ?? ''
  if (start < 0 || (quote !== '"' && quote !== "'")) return ''
  const from = start + name.length + 2
  const end = packet.indexOf(quote, from)
  return end < 0 ? '' : plain(packet.slice(from, Math.min(end, from + LONGEST)))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, ten, sixteen, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole
    const code = ten ? Number(ten) : Number.parseInt(sixteen, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (whole, name: string) => {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The text of an element without elements: CDATA sections as they stand, entities read everywhere else. */
export function decodeXml(raw: string): string {
  let text = ''
  let at = 0
  for (;;) {
    const open = raw.indexOf('<![CDATA[', at)
    if (open < 0) return text + decodeEntities(raw.slice(at))
    const close = raw.indexOf(']]>', open)
    text += decodeEntities(raw.slice(at, open)) + raw.slice(open + 9, close < 0 ? raw.length : close)
    if (close < 0) return text
    at = close + 3
  }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  uuml: 'ü',
  ouml: 'ö',
  ccedil: 'ç',
  Uuml: 'Ü',
  Ouml: 'Ö',
  Ccedil: 'Ç',
}

/** Plain text from a text that a template escaped once too often, white space folded, tags taken out. */
export const decodeText = (text: string): string =>
  text
    .slice(0, 4000)
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      const isText = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      return isText ? String.fromCodePoint(code) : ' '
    })
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()

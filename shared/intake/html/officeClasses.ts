const MOST = 500
const LONGEST = 400_000
/** `.xl65 {…}` of Excel, `.c12{…}` of Google Docs' pages, `p.p1 {…}` of Cocoa: names no person gives. */
const RULE = /(?<=^|[\s,}>a-z])\.((?:xl|[cpstPT])\d{1,4})\s{0,9}\{([^{}]{1,1500})\}/g

/** What the style sheets of a document say of its numbered classes, by class. Those of other pages say nothing here. */
export function officeClasses(html: string): ReadonlyMap<string, string> {
  const styles = new Map<string, string>()
  for (const [, name = '', style = ''] of sheetsOf(html).matchAll(RULE)) {
    if (styles.size >= MOST) break
    styles.set(name, `${styles.get(name) ?? ''}${style.replace(/\s+/g, ' ')};`)
  }
  return styles
}

function sheetsOf(html: string): string {
  const sheets: string[] = []
  let size = 0
  for (let at = html.indexOf('<style'); at >= 0 && size < LONGEST; at = html.indexOf('<style', at + 1)) {
    const end = html.indexOf('</style', at)
    const sheet = html.slice(at, end < 0 ? at + LONGEST : Math.min(end, at + LONGEST))
    sheets.push(sheet)
    size += sheet.length
    if (end < 0) break
    at = end
  }
  return sheets.join('\n')
}

/** The style an element has by its classes; empty for elements of other pages. */
export function styleOfClasses(names: string, styles: ReadonlyMap<string, string>): string {
  if (styles.size === 0 || names === '') return ''
  return names
    .slice(0, 200)
    .split(' ')
    .map((name) => styles.get(name) ?? '')
    .join('')
}

const MOST = 500
const LONGEST = 400_000
/** `.xl65 {…}` of Excel, `.c12{…}` of Google Docs' pages, `p.p1 {…}` of Cocoa: names no person gives. */
const RULE = /(?:^|[\s,}>a-z])\.((?:xl|[cpstPT])\d{1,4})\s{0,9}\{([^{}]{1,1500})\}/g

/** What the style sheet of a document says of its numbered classes, by class. Sheets of other pages say nothing here. */
export function officeClasses(css: string, into: Map<string, string>): void {
  for (const [, name = '', style = ''] of css.slice(0, LONGEST).matchAll(RULE)) {
    if (into.size >= MOST) return
    into.set(name, `${into.get(name) ?? ''}${style.replace(/\s+/g, ' ')};`)
  }
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

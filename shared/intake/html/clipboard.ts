const START = '<!--StartFragment-->'
const END = '<!--EndFragment-->'

/** The part of clipboard HTML the person copied, what stands before it, and the page it was copied from when Windows says so. */
export function copiedPart(html: string): { html: string; before: string; url: string } {
  const header = html.slice(0, 1000)
  const url = /^Version:[\d.]{1,5}\s[\s\S]{0,900}?^SourceURL:(https?:\/\/\S{1,2000})/m.exec(header)?.[1] ?? ''
  const from = html.indexOf(START)
  if (from < 0) return { html, before: '', url }
  const to = html.lastIndexOf(END)
  const copied = html.slice(from + START.length, to > from ? to : html.length)
  return { html: copied, before: html.slice(0, from), url }
}

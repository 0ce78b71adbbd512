const START = '<!--StartFragment-->'
const END = '<!--EndFragment-->'

/** The part of clipboard HTML the person copied, and the page it was copied from when Windows says so. */
export function copiedPart(html: string): { html: string; url: string } {
  const header = html.slice(0, 1000)
  const url = /^Version:[\d.]{1,5}\s[\s\S]{0,900}?^SourceURL:(https?:\/\/\S{1,2000})/m.exec(header)?.[1] ?? ''
  const from = html.indexOf(START)
  if (from < 0) return { html, url }
  const to = html.lastIndexOf(END)
  const part = html.slice(from + START.length, to > from ? to : html.length)
  // Word puts the notes of the copied paragraphs behind the mark.
  const notes =
    to > from ? html.slice(to + END.length).search(/<div[^<>]{0,200}mso-element:(?:foot|end)note-list/i) : -1
  return { html: notes < 0 ? part : part + html.slice(to + END.length + notes), url }
}

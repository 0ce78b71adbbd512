const RAW = /<(script|style)\b/gi

/** A page's text and nothing of its tags and code, for looking at letters only: tags become spaces. Takes linear time. */
export function withoutMarkup(html: string): string {
  const kept: string[] = []
  let from = 0
  RAW.lastIndex = 0
  for (let found = RAW.exec(html); found; found = RAW.exec(html)) {
    const tag = found[1]?.toLowerCase() === 'style' ? /<\/style/gi : /<\/script/gi
    tag.lastIndex = found.index
    const end = tag.exec(html)?.index ?? html.length
    kept.push(html.slice(from, found.index))
    from = end
    RAW.lastIndex = end
  }
  return [...kept, html.slice(from)].join(' ').replace(/<[^<>]{0,4000}>/g, ' ')
}
